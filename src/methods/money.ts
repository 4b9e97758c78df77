import { defineMethod } from "./method";

const CONVERSION = "one stated exchange rate; yen and rupiah are whole units, rounded half up";

/** Whole yen of an amount given in yen. */
export const yenFromYen = defineMethod({
  id: "money/yen-from-yen",
  title: "Whole yen of an amount in yen",
  source: CONVERSION,
  inputs: { K_given: ["JPY", "amount as given"] },
  steps: [["K", "JPY", "floor(K_given + 0.5)", "amount in yen"]],
});

/** Whole yen of an amount given in rupiah. */
export const yenFromRupiah = defineMethod({
  id: "money/yen-from-rupiah",
  title: "Whole yen of an amount in rupiah",
  source: CONVERSION,
  inputs: { K_given: ["IDR", "amount as given"], x_JPY: ["IDR/JPY", "exchange rate of the yen"] },
  steps: [["K", "JPY", "floor(K_given / x_JPY + 0.5)", "amount in yen"]],
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
  },
  steps: [["K", "JPY", "floor(K_given * x_USD / x_JPY + 0.5)", "amount in yen"]],
});

/** What the city saves in a year. Under flat billing the bill does not follow the meter, so β is 0. */
export const yearlySaving = defineMethod({
  id: "money/yearly-saving",
  title: "Yearly saving of the city",
  source: "electricity saved × tariff, less the change of operation and maintenance",
  inputs: {
    E_bill: ["MWh/yr", "electricity saved at the meter"],
    p_E: ["IDR/kWh", "electricity tariff"],
    beta: ["1", "share of the saving that reaches the bill (1 metered, 0 flat billing)"],
    dOM: ["IDR/yr", "change of operation and maintenance"],
  },
  steps: [
    ["S_bill", "IDR/yr", "E_bill * 1000 * p_E * beta", "bill saving"],
    ["S_net", "IDR/yr", "S_bill - dOM", "net yearly saving"],
  ],
});

/** Defined only where the net yearly saving is positive; otherwise there is no payback. */
export const simplePayback = defineMethod({
  id: "money/simple-payback",
  title: "Simple payback",
  source: "investment / net yearly saving, without interest",
  inputs: {
    I_total: ["IDR", "total cost"],
    I_city: ["IDR", "city share"],
    S_net: ["IDR/yr", "net yearly saving"],
  },
  steps: [
    ["PB", "yr", "I_total / S_net", "simple payback without the grant"],
    ["PB_city", "yr", "max(0, I_city) / S_net", "simple payback of the city share, after the grant"],
  ],
});

/** Present value of one rupiah a year over T years at rate i > 0. */
export const annuity = defineMethod({
  id: "money/annuity",
  title: "Annuity factor",
  source: "(1 − (1 + i)^−T) / i, payments at the end of each year",
  inputs: { i_d: ["1", "discount rate"], T: ["yr", "lifetime"] },
  steps: [["a_T", "yr", "(1 - (1 + i_d) ^ (-T)) / i_d", "annuity factor"]],
});

/** The limit of the annuity factor at a rate of nought. */
export const annuityWithoutInterest = defineMethod({
  id: "money/annuity-without-interest",
  title: "Annuity factor at a rate of nought",
  source: "limit of (1 − (1 + i)^−T) / i for i → 0",
  inputs: { i_d: ["1", "discount rate"], T: ["yr", "lifetime"] },
  steps: [["a_T", "yr", "T", "annuity factor"]],
});

/** The city pays its share now and keeps the saving every year. */
export const netPresentValue = defineMethod({
  id: "money/net-present-value",
  title: "Net present value of the city's cash flow",
  source: "saving × annuity factor − city share",
  inputs: {
    I_city: ["IDR", "city share"],
    S_net: ["IDR/yr", "net yearly saving"],
    a_T: ["yr", "annuity factor"],
  },
  steps: [["NPV", "IDR", "S_net * a_T - I_city", "net present value for the city"]],
});

/** Proof of an internal rate of return: the net present value at that rate is nought. Not for a rate of nought. */
export const internalRateProof = defineMethod({
  id: "money/internal-rate-of-return",
  title: "Internal rate of return of the city's cash flow",
  source: "the rate at which the net present value is nought; found by a root finder, proved here",
  inputs: {
    IRR: ["1", "internal rate of return"],
    T: ["yr", "lifetime"],
    I_city: ["IDR", "city share"],
    S_net: ["IDR/yr", "net yearly saving"],
  },
  steps: [["NPV_IRR", "IDR", "S_net * (1 - (1 + IRR) ^ (-T)) / IRR - I_city", "net present value at that rate"]],
});

/** Levelised cost of a tonne. Defined only where there is a reduction. */
export const abatementCost = defineMethod({
  id: "money/abatement-cost",
  title: "Levelised abatement cost",
  source: "(annualised capital cost + change of operation and maintenance − bill saving) / emission reductions",
  inputs: {
    I_total: ["IDR", "total cost"],
    I_city: ["IDR", "city share"],
    a_T: ["yr", "annuity factor"],
    S_net: ["IDR/yr", "net yearly saving"],
    ER: ["tCO2/yr", "emission reductions"],
  },
  steps: [
    ["MAC", "IDR/tCO2", "(I_total / a_T - S_net) / ER", "abatement cost"],
    ["MAC_city", "IDR/tCO2", "(I_city / a_T - S_net) / ER", "abatement cost for the city, after the grant"],
  ],
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
  },
  steps: [
    ["K_IDR", "IDR", "floor(K * x_JPY + 0.5)", "amount in rupiah"],
    ["K_USD", "USD", "floor(K * x_JPY / x_USD * 100 + 0.5) / 100", "amount in US dollars"],
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
  },
  steps: [
    ["K_IDR", "IDR", "floor(K + 0.5)", "amount in whole rupiah"],
    ["K_JPY", "JPY", "floor(K / x_JPY + 0.5)", "amount in yen"],
    ["K_USD", "USD", "floor(K / x_USD * 100 + 0.5) / 100", "amount in US dollars"],
  ],
});
