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

/** Less than a rupiah a year is no saving; what is paid back by it is paid back never. */
export const LEAST_SAVING_IDR = 1;
const WHERE_SAVED = [`S_net >= ${LEAST_SAVING_IDR}`] as const;

export const simplePayback = defineMethod({
  id: "money/simple-payback",
  title: "Simple payback",
  source: "investment / net yearly saving, without interest",
  where: WHERE_SAVED,
  inputs: { I_total: ["IDR", "total cost"], S_net: ["IDR/yr", "net yearly saving"] },
  steps: [["PB", "yr", "I_total / S_net", "simple payback without the grant"]],
});

/** A share below nought is paid back at once. */
export const simplePaybackAfterGrant = defineMethod({
  id: "money/simple-payback-after-grant",
  title: "Simple payback of the city share",
  source: "city share / net yearly saving, without interest",
  where: WHERE_SAVED,
  inputs: { K_city_IDR: ["IDR", "city share"], S_net: ["IDR/yr", "net yearly saving"] },
  steps: [["PB_city", "yr", "max(0, K_city_IDR) / S_net", "simple payback of the city share, after the grant"]],
});

/** Present value of one rupiah a year over T years; at a rate of nought, and below what the closed form can hold, T. */
export const annuity = defineMethod({
  id: "money/annuity",
  title: "Annuity factor",
  source: "(1 − (1 + i)^−T) / i, payments at the end of each year; its limit T at a rate of nought",
  inputs: { i_d: ["1", "discount rate"], T: ["yr", "lifetime"] },
  steps: [["a_T", "yr", "when(floor(i_d * 1e9), (1 - (1 + i_d) ^ (-T)) / i_d, T)", "annuity factor"]],
});

/** Levelised cost of a tonne. Below a gram a year it would be a division by next to nothing. */
export const abatementCost = defineMethod({
  id: "money/abatement-cost",
  title: "Levelised abatement cost",
  source: "(capital cost − present value of the net savings), annualised, / emission reductions",
  where: ["ER >= 1e-6"],
  inputs: {
    I_total: ["IDR", "total cost"],
    K_city_IDR: ["IDR", "city share"],
    a_T: ["yr", "annuity factor"],
    V_T: ["IDR", "present value of the savings over the lifetime"],
    ER: ["tCO2/yr", "emission reductions"],
  },
  steps: [
    ["MAC", "IDR/tCO2", "(I_total - V_T) / a_T / ER", "abatement cost"],
    ["MAC_city", "IDR/tCO2", "(K_city_IDR - V_T) / a_T / ER", "abatement cost for the city, after the grant"],
  ],
});
