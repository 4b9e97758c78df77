import type { Calculation } from "../methods/calculation";
import { type AmountSheets, HALF_UNITS, SHARED_BY_CONVERSIONS } from "../methods/exchange";
import type { Method } from "../methods/method";
import type { ExchangeRate } from "./exchange-rate";
import { dollars, type Money, type MoneyInAllCurrencies, rupiah, yen } from "./money";

function ratesOf(rate: ExchangeRate): Readonly<Record<string, number>> {
  return { ...HALF_UNITS, x_JPY: rate.idrPerJpy.value, x_USD: rate.idrPerUsd.value };
}

/** Whole units, in the currency of the sheets, of an amount in any currency. */
export function convert(
  calculation: Calculation,
  sheets: AmountSheets,
  { amount, currency }: Money,
  rate: ExchangeRate,
  suffix = "",
): number {
  const run = sheets[currency].evaluate({ ...ratesOf(rate), [sheets.given]: amount });
  return calculation.add(run, { suffix, shared: SHARED_BY_CONVERSIONS }).value(sheets.symbol);
}

/** An amount in yen, which the calculation already holds under its symbol, in all currencies; `more` is what else the sheet reads. */
export function inAllCurrencies(
  calculation: Calculation,
  sheet: Method,
  symbol: string,
  amountJpy: number,
  rate: ExchangeRate,
  more: Readonly<Record<string, number>> = {},
): MoneyInAllCurrencies {
  const run = calculation.add(sheet.evaluate({ ...ratesOf(rate), ...more, [symbol]: amountJpy }));
  return {
    idr: rupiah(run.value(`${symbol}_IDR`)),
    jpy: yen(amountJpy),
    usd: dollars(run.value(`${symbol}_USD`)),
  };
}

/** A cost per tonne in unrounded rupiah, which the calculation already holds under its symbol, in all currencies. */
export function perTonneInAllCurrencies(
  calculation: Calculation,
  sheet: Method,
  symbol: string,
  idrPerTco2: number,
  rate: ExchangeRate,
): MoneyInAllCurrencies {
  const run = calculation.add(sheet.evaluate({ ...ratesOf(rate), [symbol]: idrPerTco2, one_t: 1 }));
  return {
    idr: rupiah(run.value(`${symbol}_IDR`)),
    jpy: yen(run.value(`${symbol}_JPY`)),
    usd: dollars(run.value(`${symbol}_USD`)),
  };
}
