import type { Calculation } from "../methods/calculation";
import { discountedPayback, type Investor, unevenRate, VALUE } from "../methods/cash-flow";
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
  /** IDR/yr where every year saves the same. */
  readonly levelSavingIdr?: number | undefined;
  /** What the calculation around this one calls the lifetime. */
  readonly lifetimeSymbol: string;
}

/** Net present value, rate of return, discounted payback and benefit-cost ratio of the same savings for one investor. */
export function returnOf(calculation: Calculation, invested: Invested): Return {
  const { investor, amount, years } = invested;
  const K = investor === "total" ? "I_total" : "K_city_IDR";
  const sheets = VALUE[investor];
  const V_T = years.at(-1)?.presentValue ?? 0;
  const place = { rename: { V_T: `V_y${years.length}`, T: invested.lifetimeSymbol } };
  const suffix = investor === "total" ? "_0" : "";
  const npv = calculation.add(sheets.netPresentValue.evaluate({ [K]: amount, V_T }), place).value(`NPV${suffix}`);
  if (amount <= 0) return { npv };
  const ratio = calculation.add(sheets.benefitCostRatio.evaluate({ [K]: amount, V_T }), place);
  const payback = discountedPayback[investor](years.length).evaluate({ [K]: amount, ...inEachYear(years, "V") });
  const paidBackAfter = payback.value(`DPB${suffix}`);
  if (paidBackAfter > 0) calculation.add(payback);
  const irr = rateOf(calculation, invested, K);
  return {
    npv,
    ...(irr !== undefined && { irr }),
    ...(paidBackAfter > 0 && { discountedPaybackYears: paidBackAfter }),
    benefitCostRatio: ratio.value(`BC${suffix}`),
  };
}

/** A rate next to −100 % a year says no more than that nearly all is lost, and cannot be computed well. */
const LEAST_RATE = -0.99;

function rateOf(
  calculation: Calculation,
  { investor, amount, years, levelSavingIdr, lifetimeSymbol }: Invested,
  K: string,
): number | undefined {
  if (levelSavingIdr !== undefined && levelSavingIdr <= 0) return undefined;
  const symbol = investor === "total" ? "IRR_0" : "IRR";
  const run =
    levelSavingIdr === undefined
      ? unevenRate[investor](years.length).evaluate({ [K]: amount, ...inEachYear(years, "N") })
      : VALUE[investor].levelRate.evaluate({ T: years.length, S_net: levelSavingIdr, [K]: amount });
  const rate = run.value(symbol);
  if (!(rate > LEAST_RATE)) return undefined;
  calculation.add(run, { rename: { T: lifetimeSymbol } });
  return rate;
}

function inEachYear(years: readonly YearOfOperation[], symbol: "N" | "V"): Record<string, number> {
  return Object.fromEntries(
    years.map(({ year, net, presentValue }) => [`${symbol}_y${year}`, symbol === "N" ? net : presentValue]),
  );
}
