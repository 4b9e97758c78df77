import type { Calculation } from "../methods/calculation";
import { discountedPayback, type Investor, internalRate, VALUE } from "../methods/cash-flow";
import { isDefined } from "../methods/condition";
import type { YearOfOperation } from "./cash-flow";

/** What an investment brings to one who pays `invested` of it. Absent is what does not exist for the case at hand. */
export interface Return {
  /** IDR, unrounded. */
  readonly npv: number;
  /** 0.1 = 10 %/yr. */
  readonly irr?: number;
  readonly discountedPaybackYears?: number;
  readonly benefitCostRatio?: number;
}

export interface Invested {
  readonly investor: Investor;
  /** IDR. */
  readonly amount: number;
  readonly years: readonly YearOfOperation[];
}

/** Net present value, rate of return, discounted payback and benefit-cost ratio of the same savings for one investor. */
export function returnOf(calculation: Calculation, invested: Invested): Return {
  const { investor, amount, years } = invested;
  const K = investor === "total" ? "I_total" : "K_city_IDR";
  const sheets = VALUE[investor];
  const V_T = years.at(-1)?.presentValue ?? 0;
  const place = { rename: { V_T: `V_y${years.length}` } };
  const suffix = investor === "total" ? "_0" : "";
  const npv = calculation.add(sheets.netPresentValue.evaluate({ [K]: amount, V_T }), place).value(`NPV${suffix}`);
  if (!isDefined(sheets.benefitCostRatio, { [K]: amount })) return { npv };
  const ratio = calculation.add(sheets.benefitCostRatio.evaluate({ [K]: amount, V_T }), place);
  const payback = discountedPayback[investor](years.length).evaluate({ [K]: amount, ...inEachYear(years, "V") });
  const paidBackAfter = calculation.add(payback).value(`DPB${suffix}`);
  const rateSheet = internalRate[investor](years.length);
  const rate = rateSheet.evaluate({ [K]: amount, ...inEachYear(years, "N") });
  const irr = rate.value(`IRR${suffix}`);
  const hasRate = isDefined(rateSheet, { [K]: amount, [`IRR${suffix}`]: irr });
  if (hasRate) calculation.add(rate);
  return {
    npv,
    ...(hasRate && { irr }),
    ...(paidBackAfter > 0 && { discountedPaybackYears: paidBackAfter }),
    benefitCostRatio: ratio.value(`BC${suffix}`),
  };
}

function inEachYear(years: readonly YearOfOperation[], symbol: "N" | "V"): Record<string, number> {
  return Object.fromEntries(
    years.map(({ year, net, presentValue }) => [`${symbol}_y${year}`, symbol === "N" ? net : presentValue]),
  );
}
