import { yen } from "../../money/money";
import { THRESHOLDS } from "../rules/thresholds";
import { type Case, type Criterion, type Judge, missingTonnes } from "./criterion";

/**
 * Grant per tonne against the ceiling. The grant is already cut to the ceiling, so this fails only where there is no
 * tonne to divide by; where the ceiling did the cutting, the remedy says what the full ratio would take.
 */
export const costEffectivenessCriterion: Judge = (subject) => {
  const { figures, terms } = subject;
  const observed = figures.costEffectivenessJpyPerTco2;
  return {
    id: "cost-effectiveness",
    status: observed !== undefined && observed <= terms.ceiling.value ? "pass" : "fail",
    comparison: { observed: "ce", relation: "at-most", required: THRESHOLDS.ceiling.symbol, missing: "fail" },
    observed: observedOf(subject),
    required: { key: "costEffectivenessRequired", parameters: { ceiling: yen(terms.ceiling.value) } },
    ...remedyOf(subject),
    provenance: terms.ceiling.rule,
    responsible: { key: "responsibleGec" },
  };
};

function observedOf({ figures, terms }: Case): Criterion["observed"] {
  const { costEffectivenessJpyPerTco2: observed, uncutCostEffectivenessJpyPerTco2: uncut } = figures;
  if (observed === undefined || uncut === undefined) return { key: "costEffectivenessNone" };
  const parameters = { observed: yen(observed), uncut: { ...yen(uncut), bounds: [terms.ceiling.value] } };
  return { key: uncut > observed ? "costEffectivenessCut" : "costEffectivenessObserved", parameters };
}

function remedyOf({ figures, input }: Case): Pick<Criterion, "remedy" | "remedyAmounts"> {
  const gap = figures.ceilingGap;
  if (figures.bindingLimit === "no-reduction") return { remedy: { key: "costEffectivenessNoReduction" } };
  if (figures.bindingLimit !== "cost-effectiveness" || gap === undefined) return {};
  return {
    remedy: {
      key: "costEffectivenessRemedy",
      parameters: { tonnes: gap.lifetimeTco2, grant: yen(gap.grant) },
    },
    remedyAmounts: { ...missingTonnes(gap.lifetimeTco2, input), grantReduction: yen(gap.grant) },
  };
}
