import { Calculation } from "../methods/calculation";
import { totalCostInAllCurrencies } from "../methods/exchange";
import { inAllCurrencies } from "../money/convert";
import { exchangeRateOf } from "../money/exchange-rate";
import { dollars, type MoneyInAllCurrencies, rupiah, yen } from "../money/money";
import type { JointApplication } from "./joint/application";
import type { MeasureResult } from "./measure-result";

/** The measures added up. Amounts are the sums of what each measure shows. */
export interface Totals {
  readonly reductionTco2PerYear: number;
  /** What the city saves. */
  readonly businessAsUsualSavedMwhPerYear: number;
  readonly businessAsUsualReductionTco2PerYear: number;
  /** Whole tonnes of each measure; each is a project of its own and rounded down alone. */
  readonly creditableTco2PerYear: number;
  readonly lifetimeReductionTco2: number;
  readonly lifetimeCreditableTco2: number;
  readonly investment: MoneyInAllCurrencies;
  readonly grant: MoneyInAllCurrencies;
  readonly cityShare: MoneyInAllCurrencies;
}

/** Of one application for all, grant and city share are those of the application. */
export function totalsOf(measures: readonly MeasureResult[], application?: JointApplication): Totals {
  const add = (amountOf: (measure: MeasureResult) => number) =>
    measures.reduce((sum, measure) => sum + amountOf(measure), 0);
  return {
    reductionTco2PerYear: add(({ complete }) => complete.estimate.annual.reductionTco2),
    businessAsUsualSavedMwhPerYear: add(({ complete }) => complete.estimate.annual.businessAsUsualSavedMwh),
    businessAsUsualReductionTco2PerYear: add(({ complete }) => complete.estimate.annual.businessAsUsualReductionTco2),
    creditableTco2PerYear: add(({ complete }) => complete.estimate.annual.creditableTco2),
    lifetimeReductionTco2: add(({ complete }) => complete.estimate.lifetime.reductionTco2),
    lifetimeCreditableTco2: add(({ complete }) => complete.estimate.lifetime.creditableTco2),
    investment: sumOf(measures.map(costInAllCurrencies)),
    grant: application?.subsidy.grant ?? sumOf(measures.map(({ investment }) => investment.subsidy.grant)),
    cityShare: application?.subsidy.cityShare ?? sumOf(measures.map(({ investment }) => investment.subsidy.cityShare)),
  };
}

/** The cost as it was stated in its own currency, and converted from whole yen in the others. */
function costInAllCurrencies({ investment, request, totalCost }: MeasureResult): MoneyInAllCurrencies {
  const rate = exchangeRateOf(request.exchangeRate);
  const converted = inAllCurrencies(
    new Calculation(),
    totalCostInAllCurrencies,
    "K_total",
    investment.subsidy.figures.totalCost,
    rate,
  );
  switch (totalCost.currency) {
    case "JPY":
      return converted;
    case "IDR":
      return { ...converted, idr: rupiah(Math.round(totalCost.amount)) };
    case "USD":
      return { ...converted, usd: dollars(Math.round(totalCost.amount * 100) / 100) };
  }
}

function sumOf(amounts: readonly MoneyInAllCurrencies[]): MoneyInAllCurrencies {
  const add = (currency: keyof MoneyInAllCurrencies) => amounts.reduce((sum, each) => sum + each[currency].amount, 0);
  return { idr: rupiah(add("idr")), jpy: yen(add("jpy")), usd: dollars(Math.round(add("usd") * 100) / 100) };
}
