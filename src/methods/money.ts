import { defineMethod } from "./method";

/** What the city saves in a year. Under flat billing the bill does not follow the meter, so β is 0. */
export const yearlySaving = defineMethod({
  id: "money/yearly-saving",
  title: "Yearly saving of the city",
  source: "electricity saved × tariff, less the change of operation and maintenance",
  inputs: {
    E_bill: ["MWh/yr", "electricity the city saves"],
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
  inputs: { I_total: ["IDR", "total cost"], S_net: ["IDR/yr", "net yearly saving"] },
  steps: [["PB", "yr", "I_total / S_net", "simple payback without the grant"]],
});

/** Defined only where the net yearly saving is positive. A share below nought is paid back at once. */
export const simplePaybackAfterGrant = defineMethod({
  id: "money/simple-payback-after-grant",
  title: "Simple payback of the city share",
  source: "city share / net yearly saving, without interest",
  inputs: { K_city_IDR: ["IDR", "city share"], S_net: ["IDR/yr", "net yearly saving"] },
  steps: [["PB_city", "yr", "max(0, K_city_IDR) / S_net", "simple payback of the city share, after the grant"]],
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
    K_city_IDR: ["IDR", "city share"],
    S_net: ["IDR/yr", "net yearly saving"],
    a_T: ["yr", "annuity factor"],
  },
  steps: [["NPV", "IDR", "S_net * a_T - K_city_IDR", "net present value for the city"]],
});

/** Proof of an internal rate of return: the net present value at that rate is nought. Not for a rate of nought. */
export const internalRateProof = defineMethod({
  id: "money/internal-rate-of-return",
  title: "Internal rate of return of the city's cash flow",
  source: "the rate at which the net present value is nought; found by a root finder, proved here",
  inputs: {
    IRR: ["1", "internal rate of return"],
    T: ["yr", "lifetime"],
    K_city_IDR: ["IDR", "city share"],
    S_net: ["IDR/yr", "net yearly saving"],
  },
  steps: [["NPV_IRR", "IDR", "S_net * (1 - (1 + IRR) ^ (-T)) / IRR - K_city_IDR", "net present value at that rate"]],
});

/** Levelised cost of a tonne. Defined only where there is a reduction. */
export const abatementCost = defineMethod({
  id: "money/abatement-cost",
  title: "Levelised abatement cost",
  source: "(annualised capital cost + change of operation and maintenance − bill saving) / emission reductions",
  inputs: {
    I_total: ["IDR", "total cost"],
    K_city_IDR: ["IDR", "city share"],
    a_T: ["yr", "annuity factor"],
    S_net: ["IDR/yr", "net yearly saving"],
    ER: ["tCO2/yr", "emission reductions"],
  },
  steps: [
    ["MAC", "IDR/tCO2", "(I_total / a_T - S_net) / ER", "abatement cost"],
    ["MAC_city", "IDR/tCO2", "(K_city_IDR / a_T - S_net) / ER", "abatement cost for the city, after the grant"],
  ],
});
