import type { Calculation, Terms } from "../methods/calculation";
import type { Quantity } from "../methods/method";
import { dollars, type MoneyInAllCurrencies, rupiah, yen } from "../money/money";

/** What each measure brings, as lines of their own, for `sum` or another formula over all of them. */
function addEach(calculation: Calculation, quantity: Quantity, values: readonly number[]): Terms {
  const symbolOf = (index: number) => `${quantity.symbol}_${index + 1}`;
  for (const [index, value] of values.entries()) calculation.addGiven({ ...quantity, symbol: symbolOf(index) }, value);
  return Object.fromEntries(values.map((value, index) => [symbolOf(index), value]));
}

/** A figure of each measure, and their sum. */
export function addUp(calculation: Calculation, quantity: Quantity, values: readonly number[]): number {
  return calculation.addSum(quantity, addEach(calculation, quantity, values));
}

/** An amount of each measure in every currency; the quantity is the one in yen. */
export function addUpMoney(
  calculation: Calculation,
  { symbol, label }: Quantity,
  amounts: readonly MoneyInAllCurrencies[],
): MoneyInAllCurrencies {
  const of = (currency: keyof MoneyInAllCurrencies) => amounts.map((amount) => amount[currency].amount);
  const idr = addUp(calculation, { symbol: `${symbol}_IDR`, unit: "IDR", label }, of("idr"));
  const jpy = addUp(calculation, { symbol, unit: "JPY", label }, of("jpy"));
  const cents = { symbol: `${symbol}_USD`, unit: "USD", label };
  const terms = addEach(calculation, cents, of("usd"));
  // Cents are no binary fractions: their sum is brought back to whole cents.
  const usd = calculation.addLine(cents, `floor(sum(${Object.keys(terms).join(", ")}) * 100 + 0.5) / 100`, terms);
  return { idr: rupiah(idr), jpy: yen(jpy), usd: dollars(usd) };
}

/** An amount that another calculation gave. */
export function addGivenMoney(
  calculation: Calculation,
  { symbol, label }: Quantity,
  amount: MoneyInAllCurrencies,
): MoneyInAllCurrencies {
  calculation.addGiven({ symbol: `${symbol}_IDR`, unit: "IDR", label }, amount.idr.amount);
  calculation.addGiven({ symbol, unit: "JPY", label }, amount.jpy.amount);
  calculation.addGiven({ symbol: `${symbol}_USD`, unit: "USD", label }, amount.usd.amount);
  return amount;
}
