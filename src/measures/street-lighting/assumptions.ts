import { groupSuffix } from "../../ledger/groups";
import { assumptionsOf } from "../../ledger/quantity";
import type { Assumption } from "../../ledger/sourced";
import { referenceEfficacyOf, type StreetLightingGroup } from "./group";
import { LUMINAIRES } from "./inputs";

/** Every quantity of every group with its origin. By either approach the other is reported too, so the reference always counts. */
export function streetLightingAssumptions(groups: readonly StreetLightingGroup[]): Assumption[] {
  return groups.flatMap(({ inputs }, index) => {
    const { stated, schedule, known } = inputs;
    const night = { origin: schedule.origin, provenance: schedule.provenance };
    // An ordinary LED of the same flux is computed from the project's power and efficacy, metered or not.
    const sameFlux = known?.reference.conventionalEfficacy;
    // Hours and power share of a year are listed as they were stated, a night with what it comes to.
    const dimmed = stated.metered === undefined ? { ...night, value: schedule.dimmingFactor } : undefined;
    const time = schedule.ofYear
      ? { statedDimming: dimmed && stated.statedDimming }
      : {
          burningHours: undefined,
          statedDimming: undefined,
          nightHours: { ...night, value: schedule.hoursPerNight },
          dimmingFactor: dimmed,
        };
    // What is metered is not computed from the luminaire's power and schedule.
    const project =
      stated.metered === undefined
        ? {}
        : {
            systemPower: sameFlux && stated.systemPower,
            projectQuantity: undefined,
            projectOutage: undefined,
            controllerPower: undefined,
          };
    const values = {
      ...stated,
      existingPower: known?.existingPower,
      existingOutage: known && stated.existingOutage,
      referencePower: known?.reference.stated,
      conventionalEfficacy: sameFlux,
      existingEfficacy: referenceEfficacyOf(inputs),
      sodiumShare: known?.reference.sodiumShare,
      ...time,
      ...project,
    };
    return assumptionsOf(LUMINAIRES, values, { index, suffix: groupSuffix(groups, index) });
  });
}
