import { defineMethod } from "./method";

const SOURCE = "definition: the part of the night that lies in the peak hours of the tariff";
const BURNING = ["h/d", "burning hours of a night within the peak hours"] as const;
const FULL_POWER = ["h/d", "full-power hours of a night within the peak hours"] as const;
const SAVED = ["E_pk", "MWh/yr", "E_BAU_pk - E_PJ_pk", "electricity the city saves in peak hours"] as const;

/** The part of one step of the night schedule that lies in the peak hours. */
export const peakStep = defineMethod({
  id: "street-lighting/peak-step",
  title: "Night schedule: one step within the peak hours",
  source: SOURCE,
  inputs: {
    t_pk: ["h/d", "hours of a schedule step within the peak hours"],
    p: ["1", "power share in a schedule step"],
  },
  steps: [["w_pk", "h/d", "t_pk * p", "full-power hours of a schedule step within the peak hours"]],
});

const EXISTING = {
  n: ["1", "number of luminaires"],
  P_BAU: ["W", "circuit power of an existing luminaire"],
  SOF_RE: ["1", "outage fraction of the existing luminaires"],
  h_pk: BURNING,
} as const;
const EXISTING_IN_PEAK = [
  "E_BAU_pk",
  "MWh/yr",
  "n * P_BAU * 365 * h_pk * (1 - SOF_RE) / 1e6",
  "business-as-usual electricity in peak hours",
] as const;

/** Lamps by their schedule, controllers whenever the peak tariff holds. */
export const peakSaving = defineMethod({
  id: "street-lighting/peak-saving",
  title: "Street lights: electricity saved in peak hours",
  source: SOURCE,
  inputs: {
    ...EXISTING,
    n_PJ: ["1", "number of project luminaires"],
    P_PJ: ["W", "system power of a project luminaire"],
    SOF_PJ: ["1", "outage fraction of the project luminaires"],
    P_c: ["W", "controller power, all year"],
    v_pk: FULL_POWER,
    h_win: ["h/d", "length of the peak hours"],
  },
  steps: [
    EXISTING_IN_PEAK,
    [
      "E_PJ_pk",
      "MWh/yr",
      "n_PJ * (P_PJ * 365 * v_pk * (1 - SOF_PJ) + P_c * 365 * h_win) / 1e6",
      "project electricity in peak hours",
    ],
    SAVED,
  ],
});

/** What a meter counted falls into the peak hours as the full-power hours of the night do. */
export const peakSavingMetered = defineMethod({
  id: "street-lighting/peak-saving-metered",
  title: "Street lights: electricity saved in peak hours, metered project",
  source: SOURCE,
  inputs: {
    ...EXISTING,
    E_PJ: ["MWh/yr", "project electricity"],
    h_night: ["h/d", "length of the night window"],
    w_night: ["h/d", "full-power hours of the night"],
    v_pk: FULL_POWER,
  },
  steps: [
    EXISTING_IN_PEAK,
    ["E_PJ_pk", "MWh/yr", "E_PJ * when(w_night, v_pk / w_night, h_pk / h_night)", "project electricity in peak hours"],
    SAVED,
  ],
});

/** Lamps nobody knows save nothing, at no hour. */
export const peakSavingUnknown = defineMethod({
  id: "street-lighting/peak-saving-unknown",
  title: "Street lights: the existing lamp is not known, so nothing is saved in peak hours either",
  source: "choice of this service: what nobody knows is not credited",
  inputs: {
    E_BAU: ["MWh/yr", "business-as-usual electricity"],
    E_PJ: ["MWh/yr", "project electricity"],
  },
  steps: [["E_pk", "MWh/yr", "E_BAU - E_PJ", "electricity the city saves in peak hours"]],
});
