import type { Group } from "../../ledger/groups";
import { InputError } from "../../ledger/input-error";
import { fromRequest, given, type Sourced } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import type { Run } from "../../methods/method";
import { efficacyRatio, efficacyRatioMetered, ratedPower, ratedPowerMetered } from "../../methods/street-lighting";
import { type ReferenceLuminaire, resolveExisting, resolveReference } from "./luminaire";
import { resolveSchedule, type Schedule } from "./schedule";
import type { StreetLightingGroupRequest } from "./schema";

export type Approach = "rated-power" | "efficacy-ratio";

/** Symbols that are the same for all groups. */
export const SHARED: ReadonlySet<string> = new Set(["EF"]);

const assumed = (value: number, source: string): Sourced => ({
  value,
  origin: "default",
  provenance: { source, url: null, year: null, confidence: "unverified" },
});

const NO_OUTAGE = assumed(
  0,
  "no outage assumed; Bandung reported 2,900 of 46,000 points dark on 31 July 2022 (outages/bandung-2022)",
);
const NO_PROJECT_OUTAGE = assumed(0, "no outage assumed for new luminaires");
const NO_CONTROLLER = assumed(0, "no controller assumed; nodes draw 0.5 to 2 W all day");

/** Everything a group's figures depend on, each number with its origin. */
export interface StreetLightingInputs {
  readonly quantity: Sourced;
  readonly existing: Sourced;
  readonly existingOutage: Sourced;
  readonly reference: ReferenceLuminaire;
  readonly systemPower: Sourced;
  readonly controllerPower: Sourced;
  readonly projectOutage: Sourced;
  readonly schedule: Schedule;
  readonly existingEfficacy: Sourced | undefined;
  readonly projectEfficacy: Sourced | undefined;
  readonly metered: Sourced | undefined;
}

export interface StreetLightingGroup extends Group {
  readonly request: StreetLightingGroupRequest;
  readonly inputs: StreetLightingInputs;
}

const optional = (value: number | undefined) => (value === undefined ? undefined : fromRequest(value));

export function computeGroup(
  request: StreetLightingGroupRequest,
  index: number,
  approach: Approach,
  emissionFactor: number,
): StreetLightingGroup {
  const pointer = `#/groups/${index}`;
  const existing = resolveExisting(request.existing, pointer);
  const inputs: StreetLightingInputs = {
    quantity: fromRequest(request.quantity),
    existing,
    existingOutage: given(request.existingOutageFraction, NO_OUTAGE),
    reference: resolveReference(request, existing),
    systemPower: fromRequest(request.project.systemWatts),
    controllerPower: given(request.project.controllerWatts, NO_CONTROLLER),
    projectOutage: given(request.project.outageFraction, NO_PROJECT_OUTAGE),
    schedule: resolveSchedule(request.schedule, pointer),
    existingEfficacy: optional(request.existingEfficacyLmPerW),
    projectEfficacy: optional(request.project.efficacyLmPerW),
    metered: optional(request.meteredProjectMwhPerYear),
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

function evaluate(inputs: StreetLightingInputs, approach: Approach, emissionFactor: number, pointer: string): Run {
  // One object in the order of the sheet of rated power, which is read quickest; a batch does this for every line.
  const values = {
    n: inputs.quantity.value,
    P_BAU: inputs.existing.value,
    h_night: inputs.schedule.hoursPerNight,
    SOF_RE: inputs.existingOutage.value,
    EF: emissionFactor,
    P_RE: inputs.reference.circuitWatts,
    P_PJ: inputs.systemPower.value,
    D: inputs.schedule.dimmingFactor,
    SOF_PJ: inputs.projectOutage.value,
    P_c: inputs.controllerPower.value,
  };
  if (approach === "rated-power") {
    return inputs.metered === undefined
      ? ratedPower.evaluate(values)
      : ratedPowerMetered.evaluate({ ...values, E_PJ: inputs.metered.value });
  }
  const efficacies = efficaciesOf(inputs, pointer);
  return inputs.metered === undefined
    ? efficacyRatio.evaluate({ ...values, ...efficacies })
    : efficacyRatioMetered.evaluate({ ...values, ...efficacies, E_PJ: inputs.metered.value });
}

function efficaciesOf(inputs: StreetLightingInputs, pointer: string): { eta_RE: number; eta_PJ: number } {
  const { existingEfficacy, projectEfficacy } = inputs;
  if (existingEfficacy === undefined)
    throw new InputError({ pointer: `${pointer}/existingEfficacyLmPerW`, key: "efficacyRequired" });
  if (projectEfficacy === undefined)
    throw new InputError({ pointer: `${pointer}/project/efficacyLmPerW`, key: "efficacyRequired" });
  return { eta_RE: existingEfficacy.value, eta_PJ: projectEfficacy.value };
}
