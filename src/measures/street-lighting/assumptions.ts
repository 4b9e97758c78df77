import { groupSuffix } from "../../ledger/groups";
import type { Assumption, Sourced } from "../../ledger/sourced";
import type { StreetLightingGroup } from "./group";

/** Every input of every group with its origin, in the order of the sheet. */
export function streetLightingAssumptions(groups: readonly StreetLightingGroup[]): Assumption[] {
  return groups.flatMap((group, index) => {
    const suffix = groupSuffix(groups, index);
    return inputsOf(group).map(({ field, symbol, unit, sourced }) => ({
      value: sourced.value,
      origin: sourced.origin,
      provenance: sourced.provenance,
      name: `groups.${index}.${field}`,
      symbol: symbol === "f_HPS" ? symbol : symbol + suffix,
      unit,
    }));
  });
}

interface NamedInput {
  readonly field: string;
  readonly symbol: string;
  readonly unit: string;
  readonly sourced: Sourced;
}

function inputsOf({ inputs }: StreetLightingGroup): NamedInput[] {
  const { schedule, reference } = inputs;
  const night = { origin: schedule.origin, provenance: schedule.provenance };
  const found: NamedInput[] = [
    { field: "quantity", symbol: "n", unit: "1", sourced: inputs.quantity },
    { field: "existing.circuitWatts", symbol: "P_BAU", unit: "W", sourced: inputs.existing },
    { field: "existingOutageFraction", symbol: "SOF_RE", unit: "1", sourced: inputs.existingOutage },
    { field: "schedule", symbol: "h_night", unit: "h/d", sourced: { value: schedule.hoursPerNight, ...night } },
  ];
  const put = (field: string, symbol: string, unit: string, sourced: Sourced | undefined) => {
    if (sourced !== undefined) found.push({ field, symbol, unit, sourced });
  };
  // By either approach the other one is reported beside it, so the reference always counts.
  put("reference.circuitWatts", "P_RE", "W", reference.stated);
  put("reference.circuitWatts", "f_HPS", "1", reference.sodiumShare);
  if (inputs.metered === undefined) {
    put("project.systemWatts", "P_PJ", "W", inputs.systemPower);
    put("schedule", "D", "1", { value: schedule.dimmingFactor, ...night });
    put("project.outageFraction", "SOF_PJ", "1", inputs.projectOutage);
    put("project.controllerWatts", "P_c", "W", inputs.controllerPower);
  } else {
    put("meteredProjectMwhPerYear", "E_PJ", "MWh/yr", inputs.metered);
  }
  put("existingEfficacyLmPerW", "eta_RE", "lm/W", inputs.existingEfficacy);
  put("project.efficacyLmPerW", "eta_PJ", "lm/W", inputs.projectEfficacy);
  return found;
}
