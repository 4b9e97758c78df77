import type { Group } from "../../ledger/groups";
import { InputError } from "../../ledger/input-error";
import { readInputs, type Stated, sharedSymbols } from "../../ledger/quantity";
import type { Sourced } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import type { Run } from "../../methods/method";
import { efficacyRatio, efficacyRatioMetered, ratedPower, ratedPowerMetered } from "../../methods/street-lighting";
import { LUMINAIRES } from "./inputs";
import { type ReferenceLuminaire, resolveExisting, resolveReference } from "./luminaire";
import { resolveSchedule, type Schedule } from "./schedule";
import type { StreetLightingGroupRequest } from "./schema";

export type Approach = "rated-power" | "efficacy-ratio";

/** Symbols that are the same for all groups. */
export const SHARED: ReadonlySet<string> = new Set(["EF", ...sharedSymbols(LUMINAIRES)]);

/** Everything a group's figures depend on, each number with its origin. */
export interface StreetLightingInputs {
  /** As stated or by default; the power of the existing luminaire may come from its lamp. */
  readonly stated: Stated<typeof LUMINAIRES> & { readonly existingPower: Sourced };
  readonly reference: ReferenceLuminaire;
  readonly schedule: Schedule;
}

export interface StreetLightingGroup extends Group {
  readonly request: StreetLightingGroupRequest;
  readonly inputs: StreetLightingInputs;
}

export function computeGroup(
  request: StreetLightingGroupRequest,
  index: number,
  approach: Approach,
  emissionFactor: number,
): StreetLightingGroup {
  const pointer = `#/groups/${index}`;
  const existingPower = resolveExisting(request.existing, pointer);
  const inputs: StreetLightingInputs = {
    stated: { ...readInputs(LUMINAIRES, request), existingPower },
    reference: resolveReference(request, existingPower),
    schedule: resolveSchedule(request.schedule, pointer),
  };
  const run = evaluate(inputs, approach, emissionFactor, pointer);
  return {
    name: request.name ?? `${index + 1}`,
    request,
    inputs,
    run,
    place(calculation: Calculation, suffix: string) {
      inputs.schedule.place(calculation, suffix);
      if (approach === "rated-power") inputs.reference.place(calculation, suffix);
      calculation.add(run, { suffix, shared: SHARED });
    },
  };
}

function evaluate(
  { stated, reference, schedule }: StreetLightingInputs,
  approach: Approach,
  emissionFactor: number,
  pointer: string,
): Run {
  // One object in the order of the sheet of rated power, which is read quickest; a batch does this for every line.
  const values = {
    n: stated.quantity.value,
    P_BAU: stated.existingPower.value,
    h_night: schedule.hoursPerNight,
    SOF_RE: stated.existingOutage.value,
    EF: emissionFactor,
    P_RE: reference.circuitWatts,
    P_PJ: stated.systemPower.value,
    D: schedule.dimmingFactor,
    SOF_PJ: stated.projectOutage.value,
    P_c: stated.controllerPower.value,
  };
  const { metered } = stated;
  if (approach === "rated-power") {
    return metered === undefined
      ? ratedPower.evaluate(values)
      : ratedPowerMetered.evaluate({ ...values, E_PJ: metered.value });
  }
  const efficacies = efficaciesOf(stated, pointer);
  return metered === undefined
    ? efficacyRatio.evaluate({ ...values, ...efficacies })
    : efficacyRatioMetered.evaluate({ ...values, ...efficacies, E_PJ: metered.value });
}

function efficaciesOf(
  { existingEfficacy, projectEfficacy }: StreetLightingInputs["stated"],
  pointer: string,
): { eta_RE: number; eta_PJ: number } {
  if (existingEfficacy === undefined)
    throw new InputError({ pointer: `${pointer}/existingEfficacyLmPerW`, key: "efficacyRequired" });
  if (projectEfficacy === undefined)
    throw new InputError({ pointer: `${pointer}/project/efficacyLmPerW`, key: "efficacyRequired" });
  return { eta_RE: existingEfficacy.value, eta_PJ: projectEfficacy.value };
}
