import { type Assumption, fromRequest } from "../ledger/sourced";
import type { Calculation } from "../methods/calculation";
import type { Run } from "../methods/method";
import { achievement, expectedReduction, verifiedDifference } from "../methods/monitoring";
import type { Period } from "./period";

/** Below a gram there is nothing to divide by. */
const SMALLEST_TCO2 = 1e-6;

/** Verified reductions beside those estimated for as many days. */
export interface Comparison {
  readonly estimatedTco2: number;
  readonly verifiedTco2: number;
  readonly differenceTco2: number;
  /** Verified over estimated; absent where nothing was estimated. */
  readonly ratio?: number;
}

export interface ComparedEstimate {
  readonly comparison: Comparison;
  readonly assumptions: readonly Assumption[];
  place(calculation: Calculation): void;
}

/** Compares the reductions of the period with the yearly ones of an estimate, spread evenly over 365 days. */
export function compare(yearlyTco2: number, verified: Run, period: Period): ComparedEstimate {
  const expected = expectedReduction.evaluate({ ER_year: yearlyTco2, d: period.days });
  const estimatedTco2 = expected.value("ER_exp");
  const verifiedTco2 = verified.value("ER");
  const difference = verifiedDifference.evaluate({ ER: verifiedTco2, ER_exp: estimatedTco2 });
  const ratio =
    Math.abs(estimatedTco2) < SMALLEST_TCO2
      ? undefined
      : achievement.evaluate({ ER: verifiedTco2, ER_exp: estimatedTco2 });
  return {
    comparison: {
      estimatedTco2,
      verifiedTco2,
      differenceTco2: difference.value("dER_exp"),
      ...(ratio === undefined ? {} : { ratio: ratio.value("R") }),
    },
    assumptions: [
      { ...fromRequest(yearlyTco2), name: "estimate.annual.reductionTco2", symbol: "ER_year", unit: "tCO2/yr" },
      { ...fromRequest(period.days), origin: "derived", name: "period", symbol: "d", unit: "d" },
    ],
    place(calculation) {
      calculation.add(expected);
      calculation.add(difference);
      if (ratio !== undefined) calculation.add(ratio);
    },
  };
}
