import type { Calculation } from "../methods/calculation";
import { cityShareOfDollars, cityShareOfRupiah } from "../methods/city-share";
import {
  cityShareInAllCurrencies,
  otherIncomeInDollars,
  otherIncomeInRupiah,
  totalCostInDollars,
  totalCostInRupiah,
} from "../methods/exchange";
import type { Method } from "../methods/method";
import { convert, inAllCurrencies } from "../money/convert";
import type { MoneyInAllCurrencies } from "../money/money";
import type { GrantFigures } from "./grant";
import type { SubsidyInput } from "./input";

/** The sheets by the currency the cost is stated in; yen are what the grant is reckoned in. */
const SHEETS = {
  IDR: { total: totalCostInRupiah, income: otherIncomeInRupiah, share: cityShareOfRupiah },
  USD: { total: totalCostInDollars, income: otherIncomeInDollars, share: cityShareOfDollars },
} as const;

/** What the city pays. Without a grant that is the cost itself, to the unit of the currency it was stated in. */
export function cityShareOf(
  { totalCost, otherIncome, rate }: SubsidyInput,
  { cityShare: K_city, grant: G_sub, otherIncome: K_other }: GrantFigures,
  calculation: Calculation,
): MoneyInAllCurrencies {
  const inShare = (sheet: Method, more = {}) => inAllCurrencies(calculation, sheet, "K_city", K_city, rate, more);
  if (totalCost.currency === "JPY") return inShare(cityShareInAllCurrencies);
  const { total, income, share } = SHEETS[totalCost.currency];
  const cost = { G_sub, [total.symbol]: convert(calculation, total, totalCost, rate) };
  if (otherIncome === undefined) return inShare(share.withoutIncome, { ...cost, K_other });
  return inShare(share.withIncome, { ...cost, [income.symbol]: convert(calculation, income, otherIncome, rate) });
}
