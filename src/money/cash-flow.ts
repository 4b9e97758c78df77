import type { Calculation } from "../methods/calculation";
import { firstYear, firstYearWithOther, laterYear, laterYearWithOther } from "../methods/cash-flow";
import { otherCashFlowInRupiah } from "../methods/exchange";
import { quantityOf, type Run } from "../methods/method";
import { convert } from "./convert";
import type { ExchangeRate } from "./exchange-rate";
import type { Money } from "./money";

/** A payment beside saving and upkeep: what the project pays less what business as usual would. A lamp not bought is negative. */
export interface OtherCashFlow {
  /** 1 is the first year of operation. */
  readonly year: number;
  readonly amount: Money;
  readonly note?: string | undefined;
}

export interface CashFlowInput {
  /** IDR/yr, of the first year. */
  readonly billSavingIdr: number;
  /** IDR/yr. */
  readonly operationChangeIdr: number;
  /** 0.05 = 5 %/yr. */
  readonly tariffGrowth: number;
  readonly savingDegradation: number;
  readonly discountRate: number;
  /** Whole years. */
  readonly years: number;
  readonly otherCashFlows: readonly OtherCashFlow[];
  readonly rate: ExchangeRate;
}

/** One year of operation, in unrounded rupiah. */
export interface YearOfOperation {
  readonly year: number;
  readonly saving: number;
  readonly upkeep: number;
  readonly other: number;
  /** Saving less upkeep and other. */
  readonly net: number;
  /** Present value of the net savings of all years up to this one. */
  readonly presentValue: number;
  readonly discountFactor: number;
}

/** What is the same in every year. */
const SHARED: ReadonlySet<string> = new Set(["S_bill", "g_p", "d_s", "dOM", "i_d", "S_prev", "D_prev", "V_prev"]);

/** The years of operation, each from the one before it; later flows than the lifetime are left out. */
export function yearsOfOperation(input: CashFlowInput, calculation: Calculation): YearOfOperation[] {
  const { billSavingIdr, operationChangeIdr, tariffGrowth, savingDegradation, discountRate, years } = input;
  const found: YearOfOperation[] = [];
  let before: Run | undefined;
  for (let year = 1; year <= years; year++) {
    const other = otherOfYear(input, year, calculation);
    const values = { dOM: operationChangeIdr, i_d: discountRate, X_y: other ?? 0 };
    const run =
      before === undefined
        ? (other === undefined ? firstYear : firstYearWithOther).evaluate({ S_bill: billSavingIdr, ...values })
        : (other === undefined ? laterYear : laterYearWithOther).evaluate({
            S_prev: before.value("S_y"),
            D_prev: before.value("D_y"),
            V_prev: before.value("V_y"),
            g_p: tariffGrowth,
            d_s: savingDegradation,
            ...values,
          });
    const suffix = `${year}`;
    calculation.add(run, { suffix, shared: SHARED, rename: renamesOf(year - 1) });
    found.push({
      year,
      saving: run.value("S_y"),
      upkeep: operationChangeIdr,
      other: other ?? 0,
      net: run.value("N_y"),
      presentValue: run.value("V_y"),
      discountFactor: run.value("D_y"),
    });
    before = run;
  }
  return found;
}

const renamesOf = (before: number) =>
  before === 0 ? {} : { S_prev: `S_y${before}`, D_prev: `D_y${before}`, V_prev: `V_y${before}` };

/** The other cash flows of a year in whole rupiah, each converted by itself; undefined where there is none. */
function otherOfYear({ otherCashFlows, rate }: CashFlowInput, year: number, calculation: Calculation) {
  const ofYear = otherCashFlows.flatMap((flow, index) => (flow.year === year ? [{ ...flow, index }] : []));
  if (ofYear.length === 0) return undefined;
  const { symbol } = otherCashFlowInRupiah;
  const terms = ofYear.map(({ amount, index }) => {
    const suffix = `_${index + 1}`;
    return [symbol + suffix, convert(calculation, otherCashFlowInRupiah, amount, rate, suffix)] as const;
  });
  const ofAnyYear = quantityOf(firstYearWithOther, "X_y");
  return calculation.addSum({ ...ofAnyYear, symbol: `${ofAnyYear.symbol}${year}` }, Object.fromEntries(terms));
}
