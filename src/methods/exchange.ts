import { defineMethod, type InputLine, type Method } from "./method";
import { exchanged } from "./renamed";

export const EXCHANGE_SOURCE =
  "one stated exchange rate; yen and rupiah are whole units, dollars cents, rounded half up";

/** Added before rounding down, so that amounts are rounded half up: half a unit of each currency, half a cent. */
export const HALF_UNITS = { h_JPY: 0.5, h_IDR: 0.5, h_USD: 0.005 } as const;

/** What is the same in every conversion of an answer. */
export const SHARED_BY_CONVERSIONS: ReadonlySet<string> = new Set(["x_JPY", "x_USD", ...Object.keys(HALF_UNITS)]);

export const RATES = {
  x_JPY: ["IDR/JPY", "exchange rate of the yen"],
  x_USD: ["IDR/USD", "exchange rate of the US dollar"],
} as const satisfies Record<string, InputLine>;
export const HALF_YEN = { h_JPY: ["JPY", "half a yen"] } as const satisfies Record<string, InputLine>;
export const HALF_RUPIAH = { h_IDR: ["IDR", "half a rupiah"] } as const satisfies Record<string, InputLine>;
export const HALF_CENT = { h_USD: ["USD", "half a cent"] } as const satisfies Record<string, InputLine>;

/** The sheets that bring one amount of a request into one currency, by the currency it is given in. */
export interface AmountSheets {
  readonly symbol: string;
  /** Symbol of the amount as given. */
  readonly given: string;
  readonly JPY: Method;
  readonly IDR: Method;
  readonly USD: Method;
}

const GIVEN = "amount as given";

/** An amount in whole yen. Dollars go through the rupiah, so that the three rates cannot disagree. */
export const totalCostInYen: AmountSheets = {
  symbol: "K_total",
  given: "K_total_given",
  JPY: defineMethod({
    id: "money/K_total-in-yen-from-JPY",
    title: "Whole yen of an amount in yen",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["JPY", GIVEN], ...HALF_YEN },
    steps: [["K_total", "JPY", "floor(K_total_given + h_JPY)", "total cost"]],
  }),
  IDR: defineMethod({
    id: "money/K_total-in-yen-from-IDR",
    title: "Whole yen of an amount in rupiah",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["IDR", GIVEN], x_JPY: RATES.x_JPY, ...HALF_YEN },
    steps: [["K_total", "JPY", "floor(K_total_given / x_JPY + h_JPY)", "total cost"]],
  }),
  USD: defineMethod({
    id: "money/K_total-in-yen-from-USD",
    title: "Whole yen of an amount in US dollars",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["USD", GIVEN], ...RATES, ...HALF_YEN },
    steps: [["K_total", "JPY", "floor(K_total_given * x_USD / x_JPY + h_JPY)", "total cost"]],
  }),
};

/** An amount in whole rupiah; what is given in rupiah is not led through another currency. */
export const totalCostInRupiah: AmountSheets = {
  symbol: "I_total",
  given: totalCostInYen.given,
  JPY: defineMethod({
    id: "money/I_total-in-rupiah-from-JPY",
    title: "Whole rupiah of an amount in yen",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["JPY", GIVEN], x_JPY: RATES.x_JPY, ...HALF_RUPIAH },
    steps: [["I_total", "IDR", "floor(K_total_given * x_JPY + h_IDR)", "total cost"]],
  }),
  IDR: defineMethod({
    id: "money/I_total-in-rupiah-from-IDR",
    title: "Whole rupiah of an amount in rupiah",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["IDR", GIVEN], ...HALF_RUPIAH },
    steps: [["I_total", "IDR", "floor(K_total_given + h_IDR)", "total cost"]],
  }),
  USD: defineMethod({
    id: "money/I_total-in-rupiah-from-USD",
    title: "Whole rupiah of an amount in US dollars",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["USD", GIVEN], x_USD: RATES.x_USD, ...HALF_RUPIAH },
    steps: [["I_total", "IDR", "floor(K_total_given * x_USD + h_IDR)", "total cost"]],
  }),
};

/** An amount in dollars and cents. */
export const totalCostInDollars: AmountSheets = {
  symbol: "D_total",
  given: totalCostInYen.given,
  JPY: defineMethod({
    id: "money/D_total-in-dollars-from-JPY",
    title: "US dollars and cents of an amount in yen",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["JPY", GIVEN], ...RATES, ...HALF_CENT },
    steps: [["D_total", "USD", "floor((K_total_given * x_JPY / x_USD + h_USD) * 100) / 100", "total cost"]],
  }),
  IDR: defineMethod({
    id: "money/D_total-in-dollars-from-IDR",
    title: "US dollars and cents of an amount in rupiah",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["IDR", GIVEN], x_USD: RATES.x_USD, ...HALF_CENT },
    steps: [["D_total", "USD", "floor((K_total_given / x_USD + h_USD) * 100) / 100", "total cost"]],
  }),
  USD: defineMethod({
    id: "money/D_total-in-dollars-from-USD",
    title: "US dollars and cents of an amount in US dollars",
    source: EXCHANGE_SOURCE,
    inputs: { K_total_given: ["USD", GIVEN], ...HALF_CENT },
    steps: [["D_total", "USD", "floor((K_total_given + h_USD) * 100) / 100", "total cost"]],
  }),
};

/** The same conversions of another amount. */
function alike(sheets: AmountSheets, symbol: string, label: string, given = symbol): AmountSheets {
  const of = (sheet: Method) => exchanged(sheet, { [sheets.symbol]: symbol, K_total: given }, { "total cost": label });
  return { symbol, given: `${given}_given`, JPY: of(sheets.JPY), IDR: of(sheets.IDR), USD: of(sheets.USD) };
}

export const eligibleCostInYen = alike(totalCostInYen, "K_elig", "eligible cost");
export const otherIncomeInYen = alike(totalCostInYen, "K_other", "other income");
export const otherIncomeInRupiah = alike(totalCostInRupiah, "I_other", "other income", "K_other");
export const otherIncomeInDollars = alike(totalCostInDollars, "D_other", "other income", "K_other");
export const operationChangeInRupiah = alike(totalCostInRupiah, "dOM", "change of operation and maintenance");
export const otherCashFlowInRupiah = alike(totalCostInRupiah, "X", "other cash flow");
export const partValueInRupiah = alike(totalCostInRupiah, "v", "value");
export const serviceCostInRupiah = alike(totalCostInRupiah, "K_s", "total service cost");
export const foreignCostInRupiah = alike(totalCostInRupiah, "K_f", "foreign service cost");

/** An amount of an answer in yen, written in the other two currencies. */
export const totalCostInAllCurrencies = defineMethod({
  id: "money/K_total-in-all-currencies",
  title: "An amount in yen in rupiah and US dollars",
  source: EXCHANGE_SOURCE,
  inputs: { K_total: ["JPY", "total cost"], ...RATES, ...HALF_RUPIAH, ...HALF_CENT },
  steps: [
    ["K_total_IDR", "IDR", "floor(K_total * x_JPY + h_IDR)", "total cost"],
    ["K_total_USD", "USD", "floor((K_total * x_JPY / x_USD + h_USD) * 100) / 100", "total cost"],
  ],
});

/** A cost per tonne in rupiah, unrounded, written in whole rupiah, whole yen and cents per tonne. */
export const abatementCostInAllCurrencies = defineMethod({
  id: "money/MAC-in-all-currencies",
  title: "An amount in rupiah in yen and US dollars",
  source: EXCHANGE_SOURCE,
  inputs: {
    MAC: ["IDR/tCO2", "abatement cost"],
    ...RATES,
    ...HALF_YEN,
    ...HALF_RUPIAH,
    ...HALF_CENT,
    one_t: ["tCO2", "one tonne"],
  },
  steps: [
    ["MAC_IDR", "IDR", "floor(MAC * one_t + h_IDR)", "abatement cost"],
    ["MAC_JPY", "JPY", "floor(MAC * one_t / x_JPY + h_JPY)", "abatement cost"],
    ["MAC_USD", "USD", "floor((MAC * one_t / x_USD + h_USD) * 100) / 100", "abatement cost"],
  ],
});

export const grantInAllCurrencies = exchanged(
  totalCostInAllCurrencies,
  { K_total: "G_sub" },
  { "total cost": "grant" },
);
export const cityShareInAllCurrencies = exchanged(
  totalCostInAllCurrencies,
  { K_total: "K_city" },
  { "total cost": "city share" },
);
export const cityAbatementCostInAllCurrencies = exchanged(
  abatementCostInAllCurrencies,
  { MAC: "MAC_city" },
  { "abatement cost": "abatement cost for the city, after the grant" },
);
