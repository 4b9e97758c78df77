import { defineMethod } from "./method";

const PROJECT_INPUTS = {
  n: ["1", "number of luminaires"],
  P_BAU: ["W", "circuit power of an existing luminaire"],
  h_night: ["h/d", "length of the night window"],
  SOF_RE: ["1", "outage fraction of the existing luminaires"],
  EF: ["tCO2/MWh", "emission factor of the electricity used"],
} as const;

const LUMINAIRE_INPUTS = {
  n_PJ: ["1", "number of project luminaires"],
  P_PJ: ["W", "system power of a project luminaire"],
  D: ["1", "dimming factor"],
  SOF_PJ: ["1", "outage fraction of the project luminaires"],
  P_c: ["W", "controller power, all year"],
} as const;

const EFFICACY_INPUTS = {
  eta_RE: ["lm/W", "luminous efficacy of the reference luminaire"],
  eta_PJ: ["lm/W", "luminous efficacy of the project luminaire"],
} as const;

const METERED_INPUT = { E_PJ: ["MWh/yr", "project electricity"] } as const;
const REFERENCE_INPUT = { P_RE: ["W", "circuit power of a reference luminaire"] } as const;

const HOURS = ["H", "h/yr", "365 * h_night", "burning hours"] as const;
const EXISTING = ["E_BAU", "MWh/yr", "n * P_BAU * H * (1 - SOF_RE) / 1e6", "business-as-usual electricity"] as const;
const RATED_REFERENCE = ["E_RE", "MWh/yr", "n * P_RE * H * (1 - SOF_RE) / 1e6", "reference electricity"] as const;
const EFFICACY_REFERENCE = ["E_RE", "MWh/yr", "E_PJ * (eta_PJ / eta_RE)", "reference electricity"] as const;
const PROJECT = [
  "E_PJ",
  "MWh/yr",
  "n_PJ * (P_PJ * H * D * (1 - SOF_PJ) + P_c * 8760) / 1e6",
  "project electricity",
] as const;
const EMISSIONS = [
  ["BAU", "tCO2/yr", "E_BAU * EF", "business-as-usual emissions"],
  ["RE", "tCO2/yr", "E_RE * EF", "reference emissions"],
  ["PE", "tCO2/yr", "E_PJ * EF", "project emissions"],
] as const;

const RATED_SOURCE =
  "JCM VN_AM003, lighting branch: rated power of reference lighting × operating hours; CDM AMS-II.L form";
const EFFICACY_SOURCE = "JCM ID_AM020: project electricity × ratio of luminous efficacies (indoor lighting)";

/** Rated power: dimming of the project counts in full. */
export const ratedPower = defineMethod({
  id: "street-lighting/rated-power",
  title: "Street lights: rated power times burning hours",
  source: RATED_SOURCE,
  inputs: { ...PROJECT_INPUTS, ...REFERENCE_INPUT, ...LUMINAIRE_INPUTS },
  steps: [HOURS, EXISTING, RATED_REFERENCE, PROJECT, ...EMISSIONS],
});

/** Rated power of the reference against the metered project. */
export const ratedPowerMetered = defineMethod({
  id: "street-lighting/rated-power-metered",
  title: "Street lights: rated power of the reference, metered project",
  source: RATED_SOURCE,
  inputs: { ...PROJECT_INPUTS, ...REFERENCE_INPUT, ...METERED_INPUT },
  steps: [HOURS, EXISTING, RATED_REFERENCE, ...EMISSIONS],
});

/** Ratio of efficacies: the reference scales with the project, so dimming shrinks the credit. */
export const efficacyRatio = defineMethod({
  id: "street-lighting/efficacy-ratio",
  title: "Street lights: project electricity times the ratio of efficacies",
  source: EFFICACY_SOURCE,
  inputs: { ...PROJECT_INPUTS, ...LUMINAIRE_INPUTS, ...EFFICACY_INPUTS },
  steps: [HOURS, EXISTING, PROJECT, EFFICACY_REFERENCE, ...EMISSIONS],
});

/** Ratio of efficacies on the metered project. */
export const efficacyRatioMetered = defineMethod({
  id: "street-lighting/efficacy-ratio-metered",
  title: "Street lights: metered electricity times the ratio of efficacies",
  source: EFFICACY_SOURCE,
  inputs: { ...PROJECT_INPUTS, ...METERED_INPUT, ...EFFICACY_INPUTS },
  steps: [HOURS, EXISTING, EFFICACY_REFERENCE, ...EMISSIONS],
});

const UNKNOWN_INPUTS = { n: PROJECT_INPUTS.n, h_night: PROJECT_INPUTS.h_night, EF: PROJECT_INPUTS.EF } as const;
const NOTHING_SAVED = [
  ["E_BAU", "MWh/yr", "E_PJ", "business-as-usual electricity"],
  ["E_RE", "MWh/yr", "E_PJ", "reference electricity"],
] as const;
const UNKNOWN_TITLE = "Street lights: the existing lamp is not known, so nothing is saved";
const UNKNOWN_SOURCE = "choice of this service: what nobody knows is not credited";

/** Lamps of which neither kind nor power is known are counted, and save nothing. */
export const unknownExisting = defineMethod({
  id: "street-lighting/unknown-existing",
  title: UNKNOWN_TITLE,
  source: UNKNOWN_SOURCE,
  inputs: { ...UNKNOWN_INPUTS, ...LUMINAIRE_INPUTS },
  steps: [HOURS, PROJECT, ...NOTHING_SAVED, ...EMISSIONS],
});

/** The same on the metered project. */
export const unknownExistingMetered = defineMethod({
  id: "street-lighting/unknown-existing-metered",
  title: UNKNOWN_TITLE,
  source: UNKNOWN_SOURCE,
  inputs: { ...UNKNOWN_INPUTS, ...METERED_INPUT },
  steps: [HOURS, ...NOTHING_SAVED, ...EMISSIONS],
});

/** The other approach, reported beside the one asked for when efficacies are known. */
export const efficacyRatioCheck = defineMethod({
  id: "street-lighting/efficacy-ratio-check",
  title: "Street lights: what the ratio of efficacies would give",
  source: EFFICACY_SOURCE,
  inputs: { ...METERED_INPUT, ...EFFICACY_INPUTS, EF: PROJECT_INPUTS.EF },
  steps: [
    ["E_RE_ratio", "MWh/yr", "E_PJ * (eta_PJ / eta_RE)", "reference electricity by the ratio of efficacies"],
    ["ER_ratio", "tCO2/yr", "(E_RE_ratio - E_PJ) * EF", "emission reductions by the ratio of efficacies"],
  ],
});

export const ratedPowerCheck = defineMethod({
  id: "street-lighting/rated-power-check",
  title: "Street lights: what rated power would give",
  source: RATED_SOURCE,
  inputs: {
    n: PROJECT_INPUTS.n,
    ...REFERENCE_INPUT,
    H: ["h/yr", "burning hours"],
    SOF_RE: PROJECT_INPUTS.SOF_RE,
    ...METERED_INPUT,
    EF: PROJECT_INPUTS.EF,
  },
  steps: [
    ["E_RE_rated", "MWh/yr", "n * P_RE * H * (1 - SOF_RE) / 1e6", "reference electricity by rated power"],
    ["ER_rated", "tCO2/yr", "(E_RE_rated - E_PJ) * EF", "emission reductions by rated power"],
  ],
});

/** A mercury lamp would be replaced by sodium in any case, so the reference uses sodium's share of its power. */
export const mercuryReference = defineMethod({
  id: "street-lighting/mercury-reference",
  title: "Reference power where the existing lamp is mercury vapour",
  source: "City of Yokohama, 31 January 2013: power of sodium relative to mercury",
  inputs: {
    P_BAU: PROJECT_INPUTS.P_BAU,
    f_HPS: ["1", "power of sodium relative to mercury vapour"],
  },
  steps: [["P_RE", "W", "f_HPS * P_BAU", "circuit power of a reference luminaire"]],
});

/** A reference of the caller's own; never above what is there. */
export const statedReference = defineMethod({
  id: "street-lighting/stated-reference",
  title: "Reference power: as stated, at most the existing luminaire's",
  source: "JCM: reference emissions are not above business as usual",
  inputs: {
    P_RE_given: ["W", "circuit power of a reference luminaire, as stated"],
    P_BAU: PROJECT_INPUTS.P_BAU,
  },
  steps: [["P_RE", "W", "min(P_RE_given, P_BAU)", "circuit power of a reference luminaire"]],
});

/** Lamps bought today are LED in any case: an ordinary one of the same flux, never above what is there. */
export const conventionalLedReference = defineMethod({
  id: "street-lighting/conventional-led-reference",
  title: "Reference power: an ordinary LED luminaire of the same flux",
  source: "definition of luminous efficacy; that an ordinary LED is the reference is a choice of this service",
  inputs: {
    P_PJ: LUMINAIRE_INPUTS.P_PJ,
    eta_PJ: EFFICACY_INPUTS.eta_PJ,
    eta_LED: ["lm/W", "luminous efficacy of an ordinary LED luminaire"],
    P_BAU: PROJECT_INPUTS.P_BAU,
  },
  steps: [
    ["P_LED", "W", "P_PJ * eta_PJ / eta_LED", "system power of an ordinary LED luminaire of the same flux"],
    ["P_RE", "W", "min(P_LED, P_BAU)", "circuit power of a reference luminaire"],
  ],
});

export const existingReference = defineMethod({
  id: "street-lighting/existing-reference",
  title: "Reference power: the existing luminaire",
  source: "JCM VN_AM003, lighting branch",
  inputs: { P_BAU: PROJECT_INPUTS.P_BAU },
  steps: [["P_RE", "W", "P_BAU", "circuit power of a reference luminaire"]],
});

/** One step of the night schedule; power follows light level unless told otherwise. */
export const scheduleStep = defineMethod({
  id: "street-lighting/schedule-step",
  title: "Night schedule: one step",
  source: "definition; LED power is taken as proportional to light level",
  inputs: { t: ["h/d", "hours of a schedule step"], p: ["1", "power share in a schedule step"] },
  steps: [["w", "h/d", "t * p", "full-power hours of a schedule step"]],
});

export const dimming = defineMethod({
  id: "street-lighting/dimming",
  title: "Dimming factor of a night schedule",
  source: "definition: D = Σ t·p / Σ t",
  inputs: {
    h_night: PROJECT_INPUTS.h_night,
    w_night: ["h/d", "full-power hours of the night"],
  },
  steps: [["D", "1", "w_night / h_night", "dimming factor"]],
});

/** As many luminaires after as before, where nothing else is said. */
export const sameQuantity = defineMethod({
  id: "street-lighting/same-quantity",
  title: "Number of project luminaires: as many as before",
  source: "definition",
  inputs: { n: PROJECT_INPUTS.n },
  steps: [["n_PJ", "1", "n", LUMINAIRE_INPUTS.n_PJ[1]]],
});

/** The hours of a year as stated, brought to the night the other sheets reckon with. */
export const hoursOfYear = defineMethod({
  id: "street-lighting/hours-of-a-year",
  title: "Burning hours and dimming factor of a year, as stated",
  source: "definition",
  inputs: {
    H_year: ["h/yr", "burning hours of a year"],
    D_year: ["1", "mean power share over the burning hours"],
  },
  steps: [
    ["h_night", "h/d", "H_year / 365", "length of the night window"],
    ["D", "1", "D_year", "dimming factor"],
  ],
});

/** The CDM's figure, reported beside the JCM's, not as it: losses of the grid are saved too. */
export const amsIiL = defineMethod({
  id: "cdm/ams-ii-l",
  title: "CDM AMS-II.L cross-check",
  source: "CDM AMS-II.L, demand-side activities for efficient outdoor and street lighting (text not checked)",
  inputs: {
    E_BAU: ["MWh/yr", "business-as-usual electricity"],
    E_PJ: ["MWh/yr", "project electricity"],
    TD: ["1", "technical transmission and distribution losses"],
    EF: PROJECT_INPUTS.EF,
  },
  steps: [
    ["NES", "MWh/yr", "(E_BAU - E_PJ) / (1 - TD)", "net electricity saved including grid losses"],
    ["ER_CDM", "tCO2/yr", "NES * EF", "emission reductions by CDM AMS-II.L"],
  ],
});

/** Mean illuminance of the road by the lumen method. */
export const illuminance = defineMethod({
  id: "street-lighting/illuminance",
  title: "Mean illuminance of a road",
  source: "lumen method: E = Φ·UF·MF / (width · spacing)",
  inputs: {
    Flux: ["lm", "luminous flux of a project luminaire"],
    UF: ["1", "utilisation factor"],
    MF: ["1", "maintenance factor"],
    width: ["m", "width of the road"],
    spacing: ["m", "spacing of the luminaires"],
  },
  steps: [["E_m", "lux", "Flux * UF * MF / (width * spacing)", "mean illuminance of the road"]],
});

export const fluxFromEfficacy = defineMethod({
  id: "street-lighting/flux-from-efficacy",
  title: "Luminous flux from system power and efficacy",
  source: "definition of luminous efficacy",
  inputs: { P_PJ: LUMINAIRE_INPUTS.P_PJ, eta_PJ: EFFICACY_INPUTS.eta_PJ },
  steps: [["Flux", "lm", "P_PJ * eta_PJ", "luminous flux of a project luminaire"]],
});
