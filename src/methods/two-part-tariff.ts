import { defineMethod } from "./method";

const SAVED = ["MWh/yr", "electricity the city saves"] as const;
const IN_PEAK_HOURS = ["MWh/yr", "electricity the city saves in peak hours"] as const;
const OFF_PEAK_TARIFF = ["IDR/kWh", "electricity tariff"] as const;
const BETA = ["1", "share of the saving that reaches the bill (1 metered, 0 flat billing)"] as const;
const BY_TARIFF = "electricity saved in the hours of a tariff × that tariff";

/** Where the hours of the day are not known, the caller says how much of the saving falls into the peak. */
export const peakByShare = defineMethod({
  id: "money/peak-by-share",
  title: "Electricity saved in peak hours, by a share",
  source: "definition",
  inputs: { E_bill: SAVED, s_pk: ["1", "share of the saving in peak hours"] },
  steps: [["E_pk", IN_PEAK_HOURS[0], "E_bill * s_pk", IN_PEAK_HOURS[1]]],
});

/** One tariff at all hours, beside a demand charge. */
export const energySaving = defineMethod({
  id: "money/energy-saving",
  title: "Bill saving by energy, one tariff at all hours",
  source: BY_TARIFF,
  inputs: { E_bill: SAVED, p_E: OFF_PEAK_TARIFF, beta: BETA },
  steps: [["S_off", "IDR/yr", "E_bill * 1000 * p_E * beta", "bill saving outside peak hours"]],
});

/** Off-peak (LWBP) and peak (WBP), each at its tariff. */
export const energySavingByHours = defineMethod({
  id: "money/energy-saving-by-hours",
  title: "Bill saving by energy, off-peak and peak",
  source: BY_TARIFF,
  inputs: {
    E_bill: SAVED,
    E_pk: IN_PEAK_HOURS,
    p_E: OFF_PEAK_TARIFF,
    p_pk: ["IDR/kWh", "electricity tariff in peak hours"],
    beta: BETA,
  },
  steps: [
    ["S_off", "IDR/yr", "(E_bill - E_pk) * 1000 * p_E * beta", "bill saving outside peak hours"],
    ["S_pk", "IDR/yr", "E_pk * 1000 * p_pk * beta", "bill saving in peak hours"],
  ],
});

export const demandSaving = defineMethod({
  id: "money/demand-saving",
  title: "Bill saving by the demand charge",
  source: "demand charge × demand that is no longer needed, twelve months a year",
  inputs: {
    q_D: ["IDR/kVA/month", "demand charge"],
    dP_D: ["kVA", "demand the city saves"],
    beta: BETA,
  },
  steps: [["S_D", "IDR/yr", "12 * q_D * dP_D * beta", "bill saving by the demand charge"]],
});

/** What is left of the parts of the bill saving. */
export const netSaving = defineMethod({
  id: "money/net-saving",
  title: "Net yearly saving of a two-part tariff",
  source: "bill saving of all parts, less the change of operation and maintenance",
  inputs: {
    S_bill: ["IDR/yr", "bill saving"],
    dOM: ["IDR/yr", "change of operation and maintenance"],
  },
  steps: [["S_net", "IDR/yr", "S_bill - dOM", "net yearly saving"]],
});
