import { Calculation } from "../../methods/calculation";
import { cityShareInAllCurrencies } from "../../methods/exchange";
import { totalOf } from "../../methods/functions";
import { inAllCurrencies } from "../../money/convert";
import type { ExchangeRate } from "../../money/exchange-rate";
import type { Currency, Money } from "../../money/money";
import { jointRules } from "../../subsidy/joint/rules";
import { type BudgetPlan, UNITS } from "../budget-plan";
import type { MeasureResult } from "../measure-result";
import { applyJointly, membersOf } from "./application";
import { type JointBudget, planJointly } from "./plan";

/** What a budget buys where one application is made for all measures taken, in the currency of the budget. */
export function planJointlyWithin(budget: Money, measures: readonly MeasureResult[], rate: ExchangeRate): BudgetPlan {
  const rules = jointRules(membersOf(measures));
  const terms = {
    ratio: rules.terms.ratioCap.value,
    ceiling: rules.terms.ceiling.value,
    maximum: rules.terms.projectMaximum.value,
    minimum: rules.terms.projectMinimum.value,
  };
  const candidates = measures.map(({ complete, investment: { subsidy } }) => ({
    tonnes: complete.estimate.annual.creditableTco2,
    net: subsidy.figures.totalCost - subsidy.figures.otherIncome,
    eligible: subsidy.figures.eligibleCost,
    lifetimeTco2: subsidy.figures.lifetimeReductionTco2,
  }));
  const plan = planJointly(candidates, terms, budgetOf(budget, rate));
  const taken = plan.selected.map((position) => measures[position] as MeasureResult);
  const money = (units: number): Money => ({ amount: units / UNITS[budget.currency], currency: budget.currency });
  const { next } = plan;
  return {
    selected: taken.map(({ asked }) => asked.id),
    cityShare: money(plan.cityShare),
    creditableTco2PerYear: plan.tonnes,
    reductionTco2PerYear: totalOf(taken.map(({ complete }) => complete.estimate.annual.reductionTco2)),
    unspent: money(plan.unspent),
    exact: plan.exact,
    ...(plan.bound !== undefined && { bound: plan.bound }),
    ...(next !== undefined && {
      next: {
        id: (measures[next.position] as MeasureResult).asked.id,
        additionalBudget: money(next.additionalBudget),
        creditableTco2PerYear: (candidates[next.position] as (typeof candidates)[number]).tonnes,
      },
    }),
    ...(taken.length > 0 && { joint: applyJointly(taken, rate, rules) }),
  };
}

/** The budget is compared with the city share as the answer shows it. */
function budgetOf({ amount, currency }: Money, rate: ExchangeRate): JointBudget {
  const unit = UNITS[currency];
  const field = currency.toLowerCase() as Lowercase<Currency>;
  // A fraction of a unit buys nothing.
  const units = Math.floor(amount * unit + 1e-6);
  const yenPerUnit = { JPY: 1, IDR: 1 / rate.idrPerJpy.value, USD: rate.idrPerUsd.value / rate.idrPerJpy.value / unit };
  return {
    units,
    unitsOf: (yen) => {
      const inAll = inAllCurrencies(new Calculation(), cityShareInAllCurrencies, "K_city", yen, rate);
      return Math.round(inAll[field].amount * unit);
    },
    // Half a unit more may still be rounded down to fit.
    mostYen: (units + 1) * yenPerUnit[currency],
  };
}
