import { yen } from "../../money/money";
import { THRESHOLDS } from "../rules/thresholds";
import { type Case, type Criterion, type Judge, missingTonnes } from "./criterion";

/** A project below the minimum grant is not taken; several measures in one application may together reach it. */
export const minimumSize: Judge = (subject) => {
  const { figures, terms } = subject;
  const reached = figures.grant >= terms.projectMinimum.value;
  return {
    id: "minimum-size",
    status: reached ? "pass" : "fail",
    comparison: { observed: "G_sub", relation: "at-least", required: THRESHOLDS.projectMinimum.symbol },
    observed: { key: "minimumSizeObserved", parameters: { grant: yen(figures.grant) } },
    required: { key: "minimumSizeRequired", parameters: { minimum: yen(terms.projectMinimum.value) } },
    ...(!reached && remedyOf(subject)),
    provenance: terms.projectMinimum.rule,
    responsible: { key: "responsibleGec" },
  };
};

function remedyOf({ figures, input }: Case): Pick<Criterion, "remedy" | "remedyAmounts"> {
  const gap = figures.minimumGap;
  if (gap === undefined) return { remedy: { key: "minimumSizeOutOfReach" } };
  const { eligibleCost, lifetimeTco2, grant } = gap;
  const parameters = { cost: yen(eligibleCost), tonnes: lifetimeTco2, grant: yen(grant) };
  const key =
    eligibleCost === 0 ? "minimumSizeByTonnes" : lifetimeTco2 === 0 ? "minimumSizeByCost" : "minimumSizeByBoth";
  return {
    remedy: { key, parameters },
    remedyAmounts: {
      ...(eligibleCost > 0 && { additionalCostBase: yen(eligibleCost) }),
      ...(lifetimeTco2 > 0 && missingTonnes(lifetimeTco2, input)),
    },
  };
}
