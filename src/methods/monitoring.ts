import { defineMethod } from "./method";
import { renamed } from "./renamed";

const METERED = ["MWh", "project electricity"] as const;
const FACTOR = ["tCO2/MWh", "emission factor of the electricity used"] as const;
const EMISSIONS = [
  ["RE", "tCO2", "E_RE * EF", "reference emissions"],
  ["PE", "tCO2", "E_PJ * EF", "project emissions"],
] as const;

const RATIO_SOURCE = "JCM COP-ratio form: RE = EC_PJ × COP_PJ/COP_RE × EF (ID_AM003 project design document; ID_AM004)";
const RATED_SOURCE = "JCM VN_AM003, lighting branch: rated power of reference lighting × operating hours";
const ROUNDING_SOURCE =
  "JCM: whole tonnes, the unrounded difference rounded down once (rule inferred from published documents)";

/** One reading of a meter; the mean power tells a reading that cannot be from one that can. */
export const meterReading = defineMethod({
  id: "monitoring/meter-reading",
  title: "Monitoring: one meter reading",
  source: "definition of mean power",
  inputs: { E_read: ["MWh", "electricity of a reading"], d_read: ["d", "days of a reading"] },
  steps: [["P_mean", "kW", "E_read * 1000 / (24 * d_read)", "mean power over a reading"]],
});

/** Air conditioners: only η_PJ/η_RE makes RE exceed PE. */
export const verifiedEfficiencyRatio = defineMethod({
  id: "monitoring/efficiency-ratio",
  title: "Monitoring: metered electricity times the ratio of efficiencies",
  source: RATIO_SOURCE,
  inputs: {
    E_PJ: METERED,
    eta_RE: ["1", "efficiency of the reference units"],
    eta_PJ: ["1", "efficiency of the project units"],
    EF: FACTOR,
  },
  steps: [["E_RE", "MWh", "E_PJ * eta_PJ / eta_RE", "reference electricity"], ...EMISSIONS],
});

/** Cooling plant of a building, by full-load COP. */
export const verifiedCopRatio = renamed(verifiedEfficiencyRatio, {
  id: "monitoring/cop-ratio",
  title: "Monitoring: metered electricity of a cooling plant times the ratio of COPs",
  symbols: {
    eta_RE: ["COP_RE", "COP of the reference cooling plant"],
    eta_PJ: ["COP_PJ", "COP of the project cooling plant"],
  },
});

const LUMINAIRES = {
  n: ["1", "number of luminaires"],
  P_RE: ["W", "circuit power of a reference luminaire"],
} as const;

/** Street lights: rated power of the reference for the hours the lamps burned, against the meter. */
export const verifiedStreetLights = defineMethod({
  id: "monitoring/street-lights",
  title: "Monitoring: rated power of reference street lights against metered electricity",
  source: RATED_SOURCE,
  inputs: {
    ...LUMINAIRES,
    H: ["h", "burning hours in the period"],
    SOF_RE: ["1", "outage fraction of the reference luminaires"],
    E_PJ: METERED,
    EF: FACTOR,
  },
  steps: [["E_RE", "MWh", "n * P_RE * H * (1 - SOF_RE) / 1e6", "reference electricity"], ...EMISSIONS],
});

const OPERATION = { H: ["h", "hours of operation in the period"] } as const;
const LIGHTING_REFERENCE = ["E_RE", "MWh", "n * P_RE * H / 1e6", "reference electricity"] as const;

/** Lighting in a building, metered. */
export const verifiedLighting = defineMethod({
  id: "monitoring/lighting",
  title: "Monitoring: rated power of reference lighting against metered electricity",
  source: RATED_SOURCE,
  inputs: { ...LUMINAIRES, ...OPERATION, E_PJ: METERED, EF: FACTOR },
  steps: [LIGHTING_REFERENCE, ...EMISSIONS],
});

/** Lighting in a building whose hours are monitored instead of its electricity. */
export const verifiedLightingByHours = defineMethod({
  id: "monitoring/lighting-by-hours",
  title: "Monitoring: rated power of reference and project lighting times monitored hours",
  source: RATED_SOURCE,
  inputs: { ...LUMINAIRES, P_PJ: ["W", "system power of a project luminaire"], ...OPERATION, EF: FACTOR },
  steps: [LIGHTING_REFERENCE, ["E_PJ", "MWh", "n * P_PJ * H / 1e6", "project electricity"], ...EMISSIONS],
});

/** On-site solar: what is used on site displaces electricity; generating it emits nothing. */
export const verifiedSolar = defineMethod({
  id: "monitoring/solar",
  title: "Monitoring: metered solar generation used on site",
  source: "JCM ID_AM013 and ID_AM017: generation × conservative factor for renewables; project emissions 0",
  inputs: {
    EG: ["MWh", "metered solar generation"],
    EG_exp: ["MWh", "solar generation exported"],
    EF_RE: ["tCO2/MWh", "emission factor for on-site solar"],
  },
  steps: [
    ["E_RE", "MWh", "EG - EG_exp", "reference electricity"],
    ["E_PJ", "MWh", "0", "project electricity"],
    ["RE", "tCO2", "E_RE * EF_RE", "reference emissions"],
    ["PE", "tCO2", "0", "project emissions"],
  ],
});

const TOTALS = {
  E_RE: ["MWh", "reference electricity"],
  E_PJ: METERED,
  RE: ["tCO2", "reference emissions"],
  PE: ["tCO2", "project emissions"],
} as const;
const REDUCTION = [
  ["E_saved", "MWh", "E_RE - E_PJ", "electricity saved against the reference"],
  ["ER", "tCO2", "RE - PE", "emission reductions"],
] as const;

/** What one group among several contributes; nothing is rounded here. */
export const verifiedGroup = defineMethod({
  id: "monitoring/group",
  title: "Monitoring: emission reductions of a group",
  source: ROUNDING_SOURCE,
  inputs: TOTALS,
  steps: [...REDUCTION],
});

/** The period as a whole: rounded once, over the total. */
export const verification = defineMethod({
  id: "monitoring/verification",
  title: "Monitoring: emission reductions and credits of the period",
  source: ROUNDING_SOURCE,
  inputs: TOTALS,
  steps: [...REDUCTION, ["C", "tCO2", "max(0, floor(ER))", "creditable whole tonnes"]],
});

/** What the estimate promised for as many days as were monitored, spread evenly over the year. */
export const expectedReduction = defineMethod({
  id: "monitoring/expected",
  title: "Monitoring: estimated reductions of the period",
  source: "definition: the estimate counts years of 365 days",
  inputs: {
    ER_year: ["tCO2/yr", "estimated emission reductions of a year"],
    d: ["d", "days of the period"],
  },
  steps: [["ER_exp", "tCO2", "ER_year * d / 365", "estimated emission reductions of the period"]],
});

/** What was verified less what was estimated. */
export const verifiedDifference = defineMethod({
  id: "monitoring/difference",
  title: "Monitoring: verified less estimated reductions",
  source: "definition",
  inputs: {
    ER: ["tCO2", "emission reductions"],
    ER_exp: ["tCO2", "estimated emission reductions of the period"],
  },
  steps: [["dER_exp", "tCO2", "ER - ER_exp", "verified less estimated reductions"]],
});

/** What was verified over what was estimated. */
export const achievement = defineMethod({
  id: "monitoring/achievement",
  title: "Monitoring: verified over estimated reductions",
  source: "definition",
  inputs: {
    ER: ["tCO2", "emission reductions"],
    ER_exp: ["tCO2", "estimated emission reductions of the period"],
  },
  steps: [["R", "1", "ER / ER_exp", "verified over estimated reductions"]],
});
