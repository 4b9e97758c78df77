import { defineMethod, type InputLine, type Method } from "./method";

const SOURCE = "one stated exchange rate; yen and rupiah are whole units, dollars cents, rounded half up";

/** Added before rounding down, so that amounts are rounded half up: half a unit of each currency, half a cent. */
export const HALF_UNITS = { h_JPY: 0.5, h_IDR: 0.5, h_USD: 0.005 } as const;

/** What is the same in every conversion of an answer. */
export const SHARED_BY_CONVERSIONS: ReadonlySet<string> = new Set(["x_JPY", "x_USD", ...Object.keys(HALF_UNITS)]);

const RATES = {
  x_JPY: ["IDR/JPY", "exchange rate of the yen"],
  x_USD: ["IDR/USD", "exchange rate of the US dollar"],
} as const satisfies Record<string, InputLine>;
const HALF_YEN = { h_JPY: ["JPY", "half a yen"] } as const satisfies Record<string, InputLine>;
const HALF_RUPIAH = { h_IDR: ["IDR", "half a rupiah"] } as const satisfies Record<string, InputLine>;
const HALF_CENT = { h_USD: ["USD", "half a cent"] } as const satisfies Record<string, InputLine>;

/** The sheets that bring one amount of a request into one currency, by the currency it is given in. */
export interface AmountSheets {
  readonly symbol: string;
  /** Symbol of the amount as given. */
  readonly given: string;
  readonly IDR: Method;
  readonly JPY: Method;
  readonly USD: Method;
}

/** An amount in whole yen. Dollars go through the rupiah, so that the three rates cannot disagree. */
function inYen(symbol: string, label: string, given = `${symbol}_given`): AmountSheets {
  const sheet = (from: string, title: string, inputs: Record<string, InputLine>, formula: string): Method =>
    defineMethod({
      id: `money/${symbol}-in-yen-from-${from}`,
      title,
      source: SOURCE,
      inputs: { [given]: [from, "amount as given"], ...inputs, ...HALF_YEN },
      steps: [[symbol, "JPY", `floor(${formula} + h_JPY)`, label]],
    });
  const { x_JPY } = RATES;
  return {
    symbol,
    given,
    JPY: sheet("JPY", "Whole yen of an amount in yen", {}, given),
    IDR: sheet("IDR", "Whole yen of an amount in rupiah", { x_JPY }, `${given} / x_JPY`),
    USD: sheet("USD", "Whole yen of an amount in US dollars", RATES, `${given} * x_USD / x_JPY`),
  };
}

/** An amount in whole rupiah; what is given in rupiah is not led through another currency. */
function inRupiah(symbol: string, label: string, given = `${symbol}_given`): AmountSheets {
  const sheet = (from: string, title: string, inputs: Record<string, InputLine>, formula: string): Method =>
    defineMethod({
      id: `money/${symbol}-in-rupiah-from-${from}`,
      title,
      source: SOURCE,
      inputs: { [given]: [from, "amount as given"], ...inputs, ...HALF_RUPIAH },
      steps: [[symbol, "IDR", `floor(${formula} + h_IDR)`, label]],
    });
  const { x_JPY, x_USD } = RATES;
  return {
    symbol,
    given,
    JPY: sheet("JPY", "Whole rupiah of an amount in yen", { x_JPY }, `${given} * x_JPY`),
    IDR: sheet("IDR", "Whole rupiah of an amount in rupiah", {}, given),
    USD: sheet("USD", "Whole rupiah of an amount in US dollars", { x_USD }, `${given} * x_USD`),
  };
}

/** An amount of an answer in yen, written in the other two currencies. */
function fromYen(symbol: string, label: string): Method {
  return defineMethod({
    id: `money/${symbol}-in-all-currencies`,
    title: "An amount in yen in rupiah and US dollars",
    source: SOURCE,
    inputs: { [symbol]: ["JPY", label], ...RATES, ...HALF_RUPIAH, ...HALF_CENT },
    steps: [
      [`${symbol}_IDR`, "IDR", `floor(${symbol} * x_JPY + h_IDR)`, label],
      [`${symbol}_USD`, "USD", `floor((${symbol} * x_JPY / x_USD + h_USD) * 100) / 100`, label],
    ],
  });
}

/** A cost per tonne in rupiah, unrounded, written in whole rupiah, whole yen and cents per tonne. */
function perTonneFromRupiah(symbol: string, label: string): Method {
  return defineMethod({
    id: `money/${symbol}-in-all-currencies`,
    title: "An amount in rupiah in yen and US dollars",
    source: SOURCE,
    inputs: {
      [symbol]: ["IDR/tCO2", label],
      ...RATES,
      ...HALF_YEN,
      ...HALF_RUPIAH,
      ...HALF_CENT,
      t: ["tCO2", "one tonne"],
    },
    steps: [
      [`${symbol}_IDR`, "IDR", `floor(${symbol} * t + h_IDR)`, label],
      [`${symbol}_JPY`, "JPY", `floor(${symbol} * t / x_JPY + h_JPY)`, label],
      [`${symbol}_USD`, "USD", `floor((${symbol} * t / x_USD + h_USD) * 100) / 100`, label],
    ],
  });
}

export const totalCostInYen = inYen("K_total", "total cost");
export const eligibleCostInYen = inYen("K_elig", "eligible cost");
export const otherIncomeInYen = inYen("K_other", "other income");
export const totalCostInRupiah = inRupiah("I_total", "total cost", totalCostInYen.given);
export const operationChangeInRupiah = inRupiah("dOM", "change of operation and maintenance");
export const partValueInRupiah = inRupiah("v", "value");
export const serviceCostInRupiah = inRupiah("K_s", "total service cost");
export const foreignCostInRupiah = inRupiah("K_f", "foreign service cost");

export const totalCostInAllCurrencies = fromYen("K_total", "total cost");
export const grantInAllCurrencies = fromYen("G_sub", "grant");
export const cityShareInAllCurrencies = fromYen("K_city", "city share");
export const abatementCostInAllCurrencies = perTonneFromRupiah("MAC", "abatement cost");
export const cityAbatementCostInAllCurrencies = perTonneFromRupiah(
  "MAC_city",
  "abatement cost for the city, after the grant",
);
