import { totalOf } from "../methods/functions";
import type { Currency, Money } from "../money/money";
import type { JointApplication } from "./joint/application";
import type { MeasureResult } from "./measure-result";
import { planFor } from "./plan";

/** What a budget for city shares buys, in the currency of the budget. */
export interface BudgetPlan {
  readonly selected: readonly string[];
  readonly cityShare: Money;
  readonly creditableTco2PerYear: number;
  readonly reductionTco2PerYear: number;
  readonly unspent: Money;
  /** False beyond the bound of the exact search. */
  readonly exact: boolean;
  /** Tonnes a year no set can exceed, where that is known and the plan may not be the best. */
  readonly bound?: number;
  /** The one application for the measures taken. */
  readonly joint?: JointApplication;
  readonly next?: { readonly id: string; readonly additionalBudget: Money; readonly creditableTco2PerYear: number };
}

/** Dollars are counted in cents, so that only whole numbers are added. */
export const UNITS: Readonly<Record<Currency, number>> = { IDR: 1, JPY: 1, USD: 100 };

/** The budget is compared with the city shares as the answer shows them, so a reader can add them up. */
export function planWithin({ amount, currency }: Money, measures: readonly MeasureResult[]): BudgetPlan {
  const unit = UNITS[currency];
  const field = currency.toLowerCase() as Lowercase<Currency>;
  const money = (units: number): Money => ({ amount: units / unit, currency });
  const candidates = measures.map(({ complete, investment }) => ({
    tonnes: complete.estimate.annual.creditableTco2,
    cityShare: Math.round(investment.subsidy.cityShare[field].amount * unit),
  }));
  // A fraction of a unit buys nothing.
  const { selected, tonnes, cityShare, unspent, exact, next } = planFor(candidates, Math.floor(amount * unit + 1e-6));
  const taken = selected.map((position) => measures[position] as MeasureResult);
  return {
    selected: taken.map(({ asked }) => asked.id),
    cityShare: money(cityShare),
    creditableTco2PerYear: tonnes,
    reductionTco2PerYear: totalOf(taken.map(({ complete }) => complete.estimate.annual.reductionTco2)),
    unspent: money(unspent),
    exact,
    ...(next !== undefined && {
      next: {
        id: (measures[next.position] as MeasureResult).asked.id,
        additionalBudget: money(next.additionalBudget),
        creditableTco2PerYear: (candidates[next.position] as (typeof candidates)[number]).tonnes,
      },
    }),
  };
}
