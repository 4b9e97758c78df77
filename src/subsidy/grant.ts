import type { Calculation } from "../methods/calculation";
import { isDefined } from "../methods/condition";
import { ceilingGap, costEffectiveness, effectiveShare, grant as grantMethod, minimumGap } from "../methods/grant";
import type { GrantBasis } from "./grant-basis";
import type { Terms } from "./terms";

export type BindingLimit = "ratio" | "cost-effectiveness" | "project-maximum" | "no-reduction";

/** JPY unless the name says otherwise. Whole yen, so that grant + city share + other income is the total to the yen. */
export interface GrantFigures {
  readonly totalCost: number;
  readonly eligibleCost: number;
  readonly otherIncome: number;
  readonly base: number;
  readonly grant: number;
  readonly cityShare: number;
  readonly ratioLimit: number;
  readonly costEffectivenessLimit: number;
  readonly projectMaximum: number;
  readonly projectMinimum: number;
  readonly bindingLimit: BindingLimit;
  readonly lifetimeReductionTco2: number;
  /** 0–1; absent where the cost is nought. */
  readonly effectiveShare?: number;
  /** JPY/tCO2; absent where there is no reduction. */
  readonly costEffectivenessJpyPerTco2?: number;
  /** JPY/tCO2 of the grant the ratio alone would allow; absent where there is no reduction. */
  readonly uncutCostEffectivenessJpyPerTco2?: number;
  /** From the ceiling to the full ratio; absent where the ceiling is so low that no reduction gets there. */
  readonly ceilingGap?: { readonly grant: number; readonly lifetimeTco2: number };
  /** From the grant to the minimum; absent where ratio or ceiling are so low that nothing gets there. */
  readonly minimumGap?: { readonly grant: number; readonly eligibleCost: number; readonly lifetimeTco2: number };
}

export const GRANT_STATUSES = ["payable", "below-minimum", "none"] as const;
export type GrantStatus = (typeof GRANT_STATUSES)[number];

/** Whether a grant of this size is paid at all; one below the minimum is shown, but not paid as things stand. */
export function grantStatusOf(grant: number, minimum: number): GrantStatus {
  if (grant <= 0) return "none";
  return grant < minimum ? "below-minimum" : "payable";
}

/** More than any request can state, in yen or in tonnes: a remedy of that size is none. */
const OUT_OF_REACH = 1e15;

/** Runs the sheets; the trace goes into the calculation, which already holds what the grant rests on. */
export function computeGrant(basis: GrantBasis, terms: Terms, calculation: Calculation): GrantFigures {
  const {
    totalCost: K_total,
    eligibleCost: K_elig,
    otherIncome: K_other,
    ratio: r,
    lifetimeReductionTco2: ER_T,
  } = basis;
  const c_max = terms.ceiling.value;
  const G_max = terms.projectMaximum.value;
  const run = calculation.add(grantMethod.evaluate({ K_total, K_elig, K_other, r, G_max, c_max, ER_T }));
  const G_sub = run.value("G_sub");
  const K_base = run.value("K_base");
  const limits = { G_ratio: run.value("G_ratio"), G_max, G_ceil: run.value("G_ceil") };
  const toMinimum = { G_sub, G_min: terms.projectMinimum.value, K_base, r, c_max, ER_T };

  return {
    totalCost: K_total,
    eligibleCost: K_elig,
    otherIncome: K_other,
    base: K_base,
    grant: G_sub,
    cityShare: run.value("K_city"),
    ratioLimit: limits.G_ratio,
    costEffectivenessLimit: limits.G_ceil,
    projectMaximum: G_max,
    projectMinimum: toMinimum.G_min,
    bindingLimit: bindingLimitOf(limits, ER_T),
    lifetimeReductionTco2: ER_T,
    ...(isDefined(effectiveShare, { K_total }) && {
      effectiveShare: calculation.add(effectiveShare.evaluate({ G_sub, K_total })).value("s_G"),
    }),
    ...(isDefined(costEffectiveness, { ER_T }) && effectivenessOf(calculation, { ...limits, G_sub, ER_T })),
    ...(isDefined(ceilingGap, { c_max }) &&
      limits.G_ratio <= c_max * OUT_OF_REACH && { ceilingGap: ceilingGapOf(calculation, { ...limits, c_max, ER_T }) }),
    ...(toMinimum.G_min <= Math.min(c_max, r) * OUT_OF_REACH && { minimumGap: minimumGapOf(calculation, toMinimum) }),
  };
}

/**
 * The limit that decides. Equal limits go to the one the project can move least: ratio, then project maximum, then
 * cost-effectiveness, so that nobody is told to save more tonnes where more tonnes would not help.
 */
export function bindingLimitOf(
  limits: { readonly G_ratio: number; readonly G_max: number; readonly G_ceil: number },
  lifetimeReductionTco2: number,
): BindingLimit {
  if (lifetimeReductionTco2 <= 0) return "no-reduction";
  const least = Math.min(limits.G_ratio, limits.G_max, limits.G_ceil);
  if (limits.G_ratio === least) return "ratio";
  return limits.G_max === least ? "project-maximum" : "cost-effectiveness";
}

type Inputs<Method extends { evaluate(inputs: never): unknown }> = Parameters<Method["evaluate"]>[0];

function effectivenessOf(calculation: Calculation, values: Inputs<typeof costEffectiveness>) {
  const run = calculation.add(costEffectiveness.evaluate(values));
  return {
    costEffectivenessJpyPerTco2: run.value("ce"),
    uncutCostEffectivenessJpyPerTco2: run.value("ce_cap"),
  };
}

function ceilingGapOf(calculation: Calculation, values: Inputs<typeof ceilingGap>) {
  const run = calculation.add(ceilingGap.evaluate(values));
  return { grant: run.value("dG_full"), lifetimeTco2: run.value("dER_full") };
}

function minimumGapOf(calculation: Calculation, values: Inputs<typeof minimumGap>) {
  const run = calculation.add(minimumGap.evaluate(values));
  return {
    grant: run.value("dG_min"),
    eligibleCost: run.value("dK_min"),
    lifetimeTco2: run.value("dER_min"),
  };
}
