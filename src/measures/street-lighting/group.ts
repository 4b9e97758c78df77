import type { Group } from "../../ledger/groups";
import { InputError } from "../../ledger/input-error";
import { readInputs, type Stated, sharedSymbols } from "../../ledger/quantity";
import type { Sourced } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import type { Run } from "../../methods/method";
import {
  efficacyRatio,
  efficacyRatioMetered,
  ratedPower,
  ratedPowerMetered,
  sameQuantity,
  unknownExisting,
  unknownExistingMetered,
} from "../../methods/street-lighting";
import { LUMINAIRES } from "./inputs";
import { resolveExisting } from "./luminaire";
import { type ReferenceLuminaire, resolveReference } from "./reference";
import { resolveSchedule, type Schedule } from "./schedule";
import type { StreetLightingGroupRequest } from "./schema";

export type Approach = "rated-power" | "efficacy-ratio";

/** Symbols that are the same for all groups. */
export const SHARED: ReadonlySet<string> = new Set(["EF", ...sharedSymbols(LUMINAIRES)]);

/** A luminaire that is known, and what it is compared with. */
interface Known {
  readonly existingPower: Sourced;
  readonly reference: ReferenceLuminaire;
}

/** Everything a group's figures depend on, each number with its origin. */
export interface StreetLightingInputs {
  readonly stated: Stated<typeof LUMINAIRES>;
  /** As stated or by its lamp; absent where nobody knows what hangs there. */
  readonly known: Known | undefined;
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
  const stated = readInputs(LUMINAIRES, request);
  const inputs: StreetLightingInputs = {
    stated,
    known: resolveKnown(request, stated, pointer),
    schedule: resolveSchedule(request, pointer),
  };
  const run = evaluate(inputs, approach, emissionFactor, pointer);
  return {
    name: request.name ?? `${index + 1}`,
    request,
    inputs,
    run,
    place(calculation: Calculation, suffix: string) {
      inputs.schedule.place(calculation, suffix);
      if (stated.projectQuantity === undefined && stated.metered === undefined)
        calculation.add(sameQuantity.evaluate({ n: stated.quantity.value }), { suffix });
      if (approach === "rated-power") inputs.known?.reference.place(calculation, suffix);
      calculation.add(run, { suffix, shared: SHARED });
    },
  };
}

function resolveKnown(
  request: StreetLightingGroupRequest,
  stated: StreetLightingInputs["stated"],
  pointer: string,
): Known | undefined {
  const existingPower = resolveExisting(request.existing, pointer);
  if (existingPower === undefined) return undefined;
  return { existingPower, reference: resolveReference(request, existingPower, stated, pointer) };
}

function evaluate(inputs: StreetLightingInputs, approach: Approach, emissionFactor: number, pointer: string): Run {
  const { stated, known, schedule } = inputs;
  const { metered } = stated;
  if (known === undefined) return evaluateUnknown(stated, schedule, emissionFactor);
  // One object in the order of the sheet of rated power, which is read quickest; a batch does this for every line.
  const values = {
    n: stated.quantity.value,
    P_BAU: known.existingPower.value,
    h_night: schedule.hoursPerNight,
    SOF_RE: stated.existingOutage.value,
    EF: emissionFactor,
    P_RE: known.reference.circuitWatts,
    n_PJ: (stated.projectQuantity ?? stated.quantity).value,
    P_PJ: stated.systemPower.value,
    D: schedule.dimmingFactor,
    SOF_PJ: stated.projectOutage.value,
    P_c: stated.controllerPower.value,
  };
  if (approach === "rated-power") {
    return metered === undefined
      ? ratedPower.evaluate(values)
      : ratedPowerMetered.evaluate({ ...values, E_PJ: metered.value });
  }
  const efficacies = efficaciesOf(inputs, pointer);
  return metered === undefined
    ? efficacyRatio.evaluate({ ...values, ...efficacies })
    : efficacyRatioMetered.evaluate({ ...values, ...efficacies, E_PJ: metered.value });
}

function evaluateUnknown(
  { quantity, metered, projectQuantity, systemPower, projectOutage, controllerPower }: StreetLightingInputs["stated"],
  { hoursPerNight, dimmingFactor }: Schedule,
  emissionFactor: number,
): Run {
  const values = { n: quantity.value, h_night: hoursPerNight, EF: emissionFactor };
  if (metered !== undefined) return unknownExistingMetered.evaluate({ ...values, E_PJ: metered.value });
  return unknownExisting.evaluate({
    ...values,
    n_PJ: (projectQuantity ?? quantity).value,
    P_PJ: systemPower.value,
    D: dimmingFactor,
    SOF_PJ: projectOutage.value,
    P_c: controllerPower.value,
  });
}

/** Efficacy of the reference luminaire: an ordinary LED's where the caller chose it. */
export function referenceEfficacyOf({ stated, known }: StreetLightingInputs): Sourced | undefined {
  return known?.reference.conventionalEfficacy ?? stated.existingEfficacy;
}

function efficaciesOf(inputs: StreetLightingInputs, pointer: string): { eta_RE: number; eta_PJ: number } {
  const reference = referenceEfficacyOf(inputs);
  const { projectEfficacy } = inputs.stated;
  if (reference === undefined)
    throw new InputError({ pointer: `${pointer}/existingEfficacyLmPerW`, key: "efficacyRequired" });
  if (projectEfficacy === undefined)
    throw new InputError({ pointer: `${pointer}/project/efficacyLmPerW`, key: "efficacyRequired" });
  return { eta_RE: reference.value, eta_PJ: projectEfficacy.value };
}
