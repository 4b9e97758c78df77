import { defineMethod } from "./method";

const SOURCE = "largest remainder; the Government of Japan is never left under its share";
const ONE_TONNE = { one_t: ["tCO2", "one tonne"] } as const;

/** What was agreed with one holder; a line of its own, so that the shares are summed before they are used. */
export const agreedShare = defineMethod({
  id: "monitoring/agreed-share",
  title: "Monitoring: agreed share of one holder",
  source: "agreement of the project participants",
  inputs: { s_h: ["1", "agreed share of a holder"] },
  steps: [],
});

/** What one holder has in a ratio, 2 of 2:1 or what it pays; a line of its own, so that the parts are summed before they are used. */
export const agreedRatio = defineMethod({
  id: "monitoring/agreed-ratio",
  title: "Monitoring: part of one holder in the agreed ratio",
  source: "agreement of the project participants",
  inputs: { r_h: ["1", "part of a holder in the agreed ratio"] },
  steps: [],
});

export const shareByRatio = defineMethod({
  id: "monitoring/share-by-ratio",
  title: "Monitoring: share of one holder by the agreed ratio",
  source: "definition",
  inputs: {
    r_h: ["1", "part of a holder in the agreed ratio"],
    r_sum: ["1", "sum of the parts of the agreed ratio"],
  },
  steps: [["s_h", "1", "r_h / r_sum", "agreed share of a holder"]],
});

/** Remainders that differ by rounding noise alone are a tie, so they are compared as whole numbers of small steps. */
export const exactShare = defineMethod({
  id: "monitoring/exact-share",
  title: "Monitoring: exact share of one holder, and what is left of it",
  source: SOURCE,
  inputs: {
    C: ["tCO2", "creditable whole tonnes"],
    s_h: ["1", "agreed share of a holder"],
    s_sum: ["1", "sum of the agreed shares"],
    ...ONE_TONNE,
  },
  steps: [
    ["C_x", "tCO2", "C * s_h / s_sum", "exact share of a holder"],
    ["C_low", "tCO2", "floor(C_x)", "whole tonnes of an exact share"],
    ["u_x", "tCO2", "max(one_t / 1e9, C / 1e14)", "smallest difference between shares that counts"],
    ["b_x", "1", "floor((C_x - C_low) / u_x + 0.5)", "remainder of an exact share, in smallest differences"],
  ],
});

/** The holders with the largest remainders get a tonne more, one each, until none is left. */
export const roundedShare = defineMethod({
  id: "monitoring/rounded-share",
  title: "Monitoring: whole tonnes of one holder by largest remainder",
  source: SOURCE,
  inputs: {
    C_low: ["tCO2", "whole tonnes of an exact share"],
    C_left: ["tCO2", "whole tonnes still to be shared out"],
    k_x: ["1", "place of a holder by its remainder"],
    ...ONE_TONNE,
  },
  steps: [
    [
      "C_r",
      "tCO2",
      "C_low + when(max(0, C_left / one_t + 1 - k_x), one_t, 0)",
      "whole tonnes of a holder by largest remainder",
    ],
  ],
});

/** What the Government of Japan lacks to its share once tonnes are whole. */
export const shareOfJapan = defineMethod({
  id: "monitoring/share-of-japan",
  title: "Monitoring: credits of the Government of Japan",
  source: SOURCE,
  inputs: {
    C_x: ["tCO2", "exact share of a holder"],
    C_r: ["tCO2", "whole tonnes of a holder by largest remainder"],
    u_x: ["tCO2", "smallest difference between shares that counts"],
    ...ONE_TONNE,
  },
  steps: [
    ["C_J", "tCO2", "when(max(0, C_x - C_r - u_x), one_t, 0)", "tonne given up to the Government of Japan"],
    ["C_h", "tCO2", "C_r + C_J", "credits of a holder"],
  ],
});

/** Beside the Government of Japan, whoever holds most gives the tonne. */
export const shareBesideJapan = defineMethod({
  id: "monitoring/share-beside-japan",
  title: "Monitoring: credits of one holder beside the Government of Japan",
  source: SOURCE,
  inputs: {
    C_r: ["tCO2", "whole tonnes of a holder by largest remainder"],
    C_J: ["tCO2", "tonne given up to the Government of Japan"],
    k_h: ["1", "place of a holder by its whole tonnes, then its share"],
  },
  steps: [["C_h", "tCO2", "C_r - when(max(0, 2 - k_h), C_J, 0)", "credits of a holder"]],
});

export const shareWithoutJapan = defineMethod({
  id: "monitoring/share-without-japan",
  title: "Monitoring: credits of one holder",
  source: SOURCE,
  inputs: { C_r: ["tCO2", "whole tonnes of a holder by largest remainder"] },
  steps: [["C_h", "tCO2", "C_r", "credits of a holder"]],
});

/** The split hands out every credit, and none twice. */
export const allocationCheck = defineMethod({
  id: "monitoring/allocation-check",
  title: "Monitoring: credits of all holders against the credits of the period",
  source: SOURCE,
  inputs: { C: ["tCO2", "creditable whole tonnes"], C_sum: ["tCO2", "sum of the credits of all holders"] },
  steps: [["C_rest", "tCO2", "C - C_sum", "credits that no holder has"]],
});
