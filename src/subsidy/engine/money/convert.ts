import type { Calculation } from "../../../methods/calculation";
import {
  currenciesOfRupiah,
  currenciesOfYen,
  HALF_UNITS,
  rupiahFromDollar,
  rupiahFromRupiah,
  rupiahFromYen,
  yenFromDollar,
  yenFromRupiah,
  yenFromYen,
} from "../../../methods/exchange";
import type { ExchangeRate } from "../../rules/exchange-rate";
import { dollars, type Money, type MoneyInAllCurrencies, rupiah, yen } from "./money";

/** The rates belong to the whole answer: one line each, however many amounts are converted. */
const SHARED = new Set(["x_JPY", "x_USD", ...Object.keys(HALF_UNITS)]);

/** Whole yen of an amount in any currency. The trace calls it by the symbol, and the amount as given `…_given`. */
export function toYen(
  calculation: Calculation,
  symbol: string,
  { amount, currency }: Money,
  rate: ExchangeRate,
): number {
  const placement = { rename: { K: symbol, K_given: `${symbol}_given` }, shared: SHARED };
  const x_JPY = rate.idrPerJpy.value;
  switch (currency) {
    case "JPY":
      return calculation.add(yenFromYen.evaluate({ ...HALF_UNITS, K_given: amount }), placement).value("K");
    case "IDR":
      return calculation.add(yenFromRupiah.evaluate({ ...HALF_UNITS, K_given: amount, x_JPY }), placement).value("K");
    case "USD": {
      const run = yenFromDollar.evaluate({ ...HALF_UNITS, K_given: amount, x_JPY, x_USD: rate.idrPerUsd.value });
      return calculation.add(run, placement).value("K");
    }
  }
}

/** Whole rupiah of an amount in any currency; what was given in rupiah is not led through another currency. */
export function toRupiah(
  calculation: Calculation,
  symbols: { readonly given: string; readonly rupiah: string },
  { amount, currency }: Money,
  rate: ExchangeRate,
): number {
  const placement = { rename: { I: symbols.rupiah, K_given: symbols.given }, shared: SHARED };
  switch (currency) {
    case "JPY":
      return calculation
        .add(rupiahFromYen.evaluate({ ...HALF_UNITS, K_given: amount, x_JPY: rate.idrPerJpy.value }), placement)
        .value("I");
    case "IDR":
      return calculation.add(rupiahFromRupiah.evaluate({ ...HALF_UNITS, K_given: amount }), placement).value("I");
    case "USD":
      return calculation
        .add(rupiahFromDollar.evaluate({ ...HALF_UNITS, K_given: amount, x_USD: rate.idrPerUsd.value }), placement)
        .value("I");
  }
}

/** An amount in yen, under its symbol, in all currencies. */
export function inAllCurrencies(
  calculation: Calculation,
  symbol: string,
  amountJpy: number,
  rate: ExchangeRate,
): MoneyInAllCurrencies {
  const run = calculation.add(
    currenciesOfYen.evaluate({ ...HALF_UNITS, K: amountJpy, x_JPY: rate.idrPerJpy.value, x_USD: rate.idrPerUsd.value }),
    { rename: { K: symbol, K_IDR: `${symbol}_IDR`, K_USD: `${symbol}_USD` }, shared: SHARED },
  );
  return { idr: rupiah(run.value("K_IDR")), jpy: yen(amountJpy), usd: dollars(run.value("K_USD")) };
}

/** An amount in rupiah, unrounded, under its symbol, in all currencies. */
export function rupiahInAllCurrencies(
  calculation: Calculation,
  symbol: string,
  amountIdr: number,
  rate: ExchangeRate,
): MoneyInAllCurrencies {
  const run = calculation.add(
    currenciesOfRupiah.evaluate({
      ...HALF_UNITS,
      K: amountIdr,
      x_JPY: rate.idrPerJpy.value,
      x_USD: rate.idrPerUsd.value,
    }),
    {
      rename: { K: symbol, K_IDR: `${symbol}_IDR`, K_JPY: `${symbol}_JPY`, K_USD: `${symbol}_USD` },
      shared: SHARED,
    },
  );
  return { idr: rupiah(run.value("K_IDR")), jpy: yen(run.value("K_JPY")), usd: dollars(run.value("K_USD")) };
}
