import { defineMethod } from "./method";

/** Added before rounding down, so that amounts are rounded half up: half a unit of each currency, half a cent. */
export const HALF_UNITS = { h_JPY: 0.5, h_IDR: 0.5, h_USD: 0.005 } as const;

const CONVERSION = "one stated exchange rate; yen and rupiah are whole units, rounded half up";

/** Whole yen of an amount given in yen. */
export const yenFromYen = defineMethod({
  id: "money/yen-from-yen",
  title: "Whole yen of an amount in yen",
  source: CONVERSION,
  inputs: {
    K_given: ["JPY", "amount as given"],
    h_JPY: ["JPY", "half a yen"],
  },
  steps: [["K", "JPY", "floor(K_given + h_JPY)", "amount in yen"]],
});

/** Whole yen of an amount given in rupiah. */
export const yenFromRupiah = defineMethod({
  id: "money/yen-from-rupiah",
  title: "Whole yen of an amount in rupiah",
  source: CONVERSION,
  inputs: {
    K_given: ["IDR", "amount as given"],
    x_JPY: ["IDR/JPY", "exchange rate of the yen"],
    h_JPY: ["JPY", "half a yen"],
  },
  steps: [["K", "JPY", "floor(K_given / x_JPY + h_JPY)", "amount in yen"]],
});

/** Whole yen of an amount given in US dollars, through the rupiah, so that the three rates cannot disagree. */
export const yenFromDollar = defineMethod({
  id: "money/yen-from-dollar",
  title: "Whole yen of an amount in US dollars",
  source: CONVERSION,
  inputs: {
    K_given: ["USD", "amount as given"],
    x_USD: ["IDR/USD", "exchange rate of the US dollar"],
    x_JPY: ["IDR/JPY", "exchange rate of the yen"],
    h_JPY: ["JPY", "half a yen"],
  },
  steps: [["K", "JPY", "floor(K_given * x_USD / x_JPY + h_JPY)", "amount in yen"]],
});

/** Whole rupiah of an amount given in rupiah. */
export const rupiahFromRupiah = defineMethod({
  id: "money/rupiah-from-rupiah",
  title: "Whole rupiah of an amount in rupiah",
  source: CONVERSION,
  inputs: {
    K_given: ["IDR", "amount as given"],
    h_IDR: ["IDR", "half a rupiah"],
  },
  steps: [["I", "IDR", "floor(K_given + h_IDR)", "amount in rupiah"]],
});

/** Whole rupiah of an amount given in yen. */
export const rupiahFromYen = defineMethod({
  id: "money/rupiah-from-yen",
  title: "Whole rupiah of an amount in yen",
  source: CONVERSION,
  inputs: {
    K_given: ["JPY", "amount as given"],
    x_JPY: ["IDR/JPY", "exchange rate of the yen"],
    h_IDR: ["IDR", "half a rupiah"],
  },
  steps: [["I", "IDR", "floor(K_given * x_JPY + h_IDR)", "amount in rupiah"]],
});

/** Whole rupiah of an amount given in US dollars. */
export const rupiahFromDollar = defineMethod({
  id: "money/rupiah-from-dollar",
  title: "Whole rupiah of an amount in US dollars",
  source: CONVERSION,
  inputs: {
    K_given: ["USD", "amount as given"],
    x_USD: ["IDR/USD", "exchange rate of the US dollar"],
    h_IDR: ["IDR", "half a rupiah"],
  },
  steps: [["I", "IDR", "floor(K_given * x_USD + h_IDR)", "amount in rupiah"]],
});

/** An amount in yen, written in the other two currencies; rupiah whole, dollars in cents. */
export const currenciesOfYen = defineMethod({
  id: "money/currencies-of-yen",
  title: "An amount in yen in rupiah and US dollars",
  source: CONVERSION,
  inputs: {
    K: ["JPY", "amount in yen"],
    x_JPY: ["IDR/JPY", "exchange rate of the yen"],
    x_USD: ["IDR/USD", "exchange rate of the US dollar"],
    h_IDR: ["IDR", "half a rupiah"],
    h_USD: ["USD", "half a cent"],
  },
  steps: [
    ["K_IDR", "IDR", "floor(K * x_JPY + h_IDR)", "amount in rupiah"],
    ["K_USD", "USD", "floor((K * x_JPY / x_USD + h_USD) * 100) / 100", "amount in US dollars"],
  ],
});

/** An amount in rupiah, written in the other two currencies; yen whole, dollars in cents. */
export const currenciesOfRupiah = defineMethod({
  id: "money/currencies-of-rupiah",
  title: "An amount in rupiah in yen and US dollars",
  source: CONVERSION,
  inputs: {
    K: ["IDR", "amount in rupiah"],
    x_JPY: ["IDR/JPY", "exchange rate of the yen"],
    x_USD: ["IDR/USD", "exchange rate of the US dollar"],
    h_IDR: ["IDR", "half a rupiah"],
    h_JPY: ["JPY", "half a yen"],
    h_USD: ["USD", "half a cent"],
  },
  steps: [
    ["K_IDR", "IDR", "floor(K + h_IDR)", "amount in whole rupiah"],
    ["K_JPY", "JPY", "floor(K / x_JPY + h_JPY)", "amount in yen"],
    ["K_USD", "USD", "floor((K / x_USD + h_USD) * 100) / 100", "amount in US dollars"],
  ],
});
