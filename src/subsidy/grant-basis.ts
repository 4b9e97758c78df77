import type { Calculation } from "../methods/calculation";
import { eligibleCostInYen, otherIncomeInYen, totalCostInYen } from "../methods/exchange";
import { eligibleAsTotal, usefulLifeReduction } from "../methods/grant";
import { convert } from "../money/convert";
import { ASSESSMENT_PLACE, type SubsidyInput } from "./input";
import { ratioOf, type Terms } from "./terms";

/** What a grant is reckoned from: whole yen, the cap of the ratio and the tonnes over the useful life. */
export interface GrantBasis {
  readonly totalCost: number;
  readonly eligibleCost: number;
  readonly otherIncome: number;
  /** 0–1. */
  readonly ratio: number;
  readonly lifetimeReductionTco2: number;
}

/** Brings the request into yen and tonnes; the trace goes into the calculation. */
export function grantBasisOf(input: SubsidyInput, terms: Terms, calculation: Calculation): GrantBasis {
  const { rate, annualReductionTco2: ER, usefulLifeYears: T } = input;
  const { annualReduction, usefulLife } = (input.place ?? ASSESSMENT_PLACE).symbols;
  const ratio = ratioOf(input, terms, calculation);
  const totalCost = convert(calculation, totalCostInYen, input.totalCost, rate);
  const eligibleCost =
    input.eligibleCost === undefined
      ? calculation.add(eligibleAsTotal.evaluate({ K_total: totalCost })).value("K_elig")
      : convert(calculation, eligibleCostInYen, input.eligibleCost, rate);
  const otherIncome =
    input.otherIncome === undefined ? 0 : convert(calculation, otherIncomeInYen, input.otherIncome, rate);
  const placement = { rename: { ER: annualReduction, T: usefulLife } };
  const reduction = calculation.add(usefulLifeReduction.evaluate({ ER, T }), placement);
  return { totalCost, eligibleCost, otherIncome, ratio, lifetimeReductionTco2: reduction.value("ER_T") };
}
