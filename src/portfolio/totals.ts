import { ANNUAL_FIGURES, LIFETIME_FIGURES } from "../ledger/figures";
import { Calculation } from "../methods/calculation";
import { crediting } from "../methods/crediting";
import { totalCostInAllCurrencies } from "../methods/exchange";
import { grant } from "../methods/grant";
import { quantityOf } from "../methods/method";
import { inAllCurrencies } from "../money/convert";
import { exchangeRateOf } from "../money/exchange-rate";
import { dollars, type MoneyInAllCurrencies, rupiah } from "../money/money";
import { addGivenMoney, addUp, addUpMoney } from "./add-up";
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
  /** What each measure brings, in request order, and the sums. */
  readonly calculation: Calculation;
}

/** Of one application for all, grant and city share are those of the application, from a calculation of its own. */
export function totalsOf(measures: readonly MeasureResult[], application?: JointApplication): Totals {
  const calculation = new Calculation();
  const annual = (figure: keyof typeof ANNUAL_FIGURES) =>
    addUp(
      calculation,
      quantityOf(crediting, ANNUAL_FIGURES[figure].symbol),
      measures.map(({ complete }) => complete.estimate.annual[figure]),
    );
  const lifetime = (figure: keyof typeof LIFETIME_FIGURES) =>
    addUp(
      calculation,
      quantityOf(crediting, LIFETIME_FIGURES[figure].symbol),
      measures.map(({ complete }) => complete.estimate.lifetime[figure]),
    );
  const paid = (name: "grant" | "cityShare") =>
    application === undefined
      ? addUpMoney(
          calculation,
          PAID[name],
          measures.map(({ investment }) => investment.subsidy[name]),
        )
      : addGivenMoney(calculation, PAID[name], application.subsidy[name]);
  return {
    reductionTco2PerYear: annual("reductionTco2"),
    businessAsUsualSavedMwhPerYear: annual("businessAsUsualSavedMwh"),
    businessAsUsualReductionTco2PerYear: annual("businessAsUsualReductionTco2"),
    creditableTco2PerYear: annual("creditableTco2"),
    lifetimeReductionTco2: lifetime("reductionTco2"),
    lifetimeCreditableTco2: lifetime("creditableTco2"),
    investment: addUpMoney(calculation, quantityOf(grant, "K_total"), measures.map(costInAllCurrencies)),
    grant: paid("grant"),
    cityShare: paid("cityShare"),
    calculation,
  };
}

const PAID = { grant: quantityOf(grant, "G_sub"), cityShare: quantityOf(grant, "K_city") };

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
