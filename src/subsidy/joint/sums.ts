import { type Calculation, termsOf } from "../../methods/calculation";
import { jointMember } from "../../methods/grant";
import { quantityOf } from "../../methods/method";
import type { JointMember } from "./member";

const SUMMED = ["K_total", "K_elig", "K_other", "ER", "ER_T", "I_total", "S_net"] as const;
export type JointSums = Readonly<Record<(typeof SUMMED)[number], number>>;

/** The amounts of all measures added up; the trace shows each measure's own, numbered in their order. */
export function jointSums(members: readonly JointMember[], calculation: Calculation): JointSums {
  const suffixOf = (index: number) => (members.length === 1 ? "" : `_${index + 1}`);
  const runs = members.map(({ subsidy: { figures, subject }, yearly }, index) => {
    const run = jointMember.evaluate({
      K_total: figures.totalCost,
      K_elig: figures.eligibleCost,
      K_other: figures.otherIncome,
      ER: subject.input.annualReductionTco2,
      T: subject.input.usefulLifeYears,
      I_total: yearly.totalCostIdr,
      S_net: yearly.netSavingIdr,
    });
    return calculation.add(run, { suffix: suffixOf(index) });
  });
  const sums = SUMMED.map((symbol) => {
    const terms = termsOf(runs, symbol, (index) => symbol + suffixOf(index));
    const [only] = Object.values(terms);
    const value = runs.length === 1 ? only : calculation.addSum(quantityOf(jointMember, symbol), terms);
    return [symbol, value] as const;
  });
  return Object.fromEntries(sums) as JointSums;
}
