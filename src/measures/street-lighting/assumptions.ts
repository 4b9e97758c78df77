import { groupSuffix } from "../../ledger/groups";
import { assumptionsOf } from "../../ledger/quantity";
import type { Assumption } from "../../ledger/sourced";
import type { StreetLightingGroup } from "./group";
import { LUMINAIRES } from "./inputs";

/** Every quantity of every group with its origin. By either approach the other is reported too, so the reference always counts. */
export function streetLightingAssumptions(groups: readonly StreetLightingGroup[]): Assumption[] {
  return groups.flatMap(({ inputs: { stated, schedule, reference } }, index) => {
    const night = { origin: schedule.origin, provenance: schedule.provenance };
    // What is metered is not computed from the luminaire's power and schedule.
    const project =
      stated.metered === undefined
        ? { dimmingFactor: { ...night, value: schedule.dimmingFactor } }
        : { systemPower: undefined, projectOutage: undefined, controllerPower: undefined };
    const values = {
      ...stated,
      nightHours: { ...night, value: schedule.hoursPerNight },
      referencePower: reference.stated,
      sodiumShare: reference.sodiumShare,
      ...project,
    };
    return assumptionsOf(LUMINAIRES, values, { index, suffix: groupSuffix(groups, index) });
  });
}
