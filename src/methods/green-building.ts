import { defineMethod } from "./method";

/** Measures interact: savings multiply along one end use and never add. Cooling only; there is no heating in Bandung. */
export const interaction = defineMethod({
  id: "green-building/interaction",
  title: "Green building: quasi-steady interaction of the measures",
  source:
    "quasi-steady model; lighting heat met by cooling after Sezgen & Huang 1994; both accounts of the JCM COP-ratio form",
  inputs: {
    GFA: ["m2", "gross floor area"],
    EUI: ["kWh/m2/yr", "energy use intensity"],
    f_ac: ["1", "share of cooling in electricity use"],
    f_li: ["1", "share of lighting in electricity use"],
    f_hw: ["1", "share of hot water in electricity use"],
    f_ot: ["1", "share of other uses in electricity use"],
    s_li: ["1", "lighting saving"],
    COP_RE: ["1", "COP of the reference cooling plant"],
    COP_PJ: ["1", "COP of the project cooling plant"],
    CF: ["1", "share of lighting heat met by cooling"],
    phi_env: ["1", "share of the cooling load through the envelope"],
    s_env: ["1", "relative reduction of envelope heat gain"],
    s_ctrl_ac: ["1", "saving of controls on cooling"],
    s_ctrl_ot: ["1", "saving of controls on other uses"],
    s_hw: ["1", "saving on hot water"],
    PV_kWp: ["kWp", "capacity of on-site solar"],
    Y_PV: ["kWh/kWp/yr", "yearly yield of on-site solar"],
    r_self: ["1", "share of solar generation used on site"],
    EF: ["tCO2/MWh", "emission factor of the electricity used"],
    EF_RE: ["tCO2/MWh", "emission factor for on-site solar"],
  },
  steps: [
    ["E0", "kWh/yr", "EUI * GFA", "electricity before the measures"],
    ["E_ac0", "kWh/yr", "f_ac * E0", "cooling electricity before"],
    ["E_li0", "kWh/yr", "f_li * E0", "lighting electricity before"],
    ["E_hw0", "kWh/yr", "f_hw * E0", "hot-water electricity before"],
    ["E_ot0", "kWh/yr", "f_ot * E0", "other electricity before"],
    ["E_li1", "kWh/yr", "E_li0 * (1 - s_li)", "lighting electricity after"],
    [
      "L",
      "kWh/yr",
      "max(0, E_ac0 * COP_RE - CF * (E_li0 - E_li1)) * (1 - phi_env * s_env)",
      "cooling load after lighting and envelope measures",
    ],
    ["E_ac1", "kWh/yr", "L / COP_PJ * (1 - s_ctrl_ac)", "cooling electricity after"],
    ["E_hw1", "kWh/yr", "E_hw0 * (1 - s_hw)", "hot-water electricity after"],
    ["E_ot1", "kWh/yr", "E_ot0 * (1 - s_ctrl_ot)", "other electricity after"],
    ["E1", "kWh/yr", "E_ac1 + E_li1 + E_hw1 + E_ot1", "electricity after the measures"],
    ["PV", "kWh/yr", "PV_kWp * Y_PV", "solar generation"],
    ["PV_self", "kWh/yr", "min(PV * r_self, E1)", "solar generation used on site"],
    ["E_import", "kWh/yr", "E1 - PV_self", "electricity imported from the grid after"],
    ["PV_export", "kWh/yr", "PV - PV_self", "solar generation exported"],
    ["s", "1", "1 - E1 / E0", "saving by efficiency"],
    ["s_net", "1", "1 - E_import / E0", "saving with solar"],
    ["S_eff", "MWh/yr", "(E0 - E1) / 1000", "electricity saved by efficiency, whole building"],
    ["ER_eff", "tCO2/yr", "S_eff * EF", "reductions by efficiency, whole building"],
    ["S_sol", "MWh/yr", "PV_self / 1000", "solar electricity used on site"],
    ["ER_sol", "tCO2/yr", "S_sol * EF_RE", "reductions by on-site solar"],
    ["ER_wb", "tCO2/yr", "ER_eff + ER_sol", "emission reductions, whole building"],
    ["S_ac_jcm", "MWh/yr", "E_ac1 * (COP_PJ / COP_RE - 1) / 1000", "cooling electricity saved by the equipment"],
    ["ER_ac_jcm", "tCO2/yr", "S_ac_jcm * EF", "creditable reductions of cooling equipment"],
    ["S_li_jcm", "MWh/yr", "(E_li0 - E_li1) / 1000", "lighting electricity saved by the equipment"],
    ["ER_li_jcm", "tCO2/yr", "S_li_jcm * EF", "creditable reductions of lighting equipment"],
    ["ER_jcm", "tCO2/yr", "ER_ac_jcm + ER_li_jcm + ER_sol", "emission reductions by approved equipment methodologies"],
  ],
});

/** What each measure would save alone; their plain sum counts the same kilowatt-hours more than once. */
export const singleSavings = defineMethod({
  id: "green-building/single-savings",
  title: "Green building: savings of each measure alone",
  source: "check of the interaction model: the combined saving is at most the sum of the single ones",
  inputs: {
    E_ac0: ["kWh/yr", "cooling electricity before"],
    E_li0: ["kWh/yr", "lighting electricity before"],
    E_hw0: ["kWh/yr", "hot-water electricity before"],
    E_ot0: ["kWh/yr", "other electricity before"],
    E_li1: ["kWh/yr", "lighting electricity after"],
    COP_RE: ["1", "COP of the reference cooling plant"],
    COP_PJ: ["1", "COP of the project cooling plant"],
    CF: ["1", "share of lighting heat met by cooling"],
    phi_env: ["1", "share of the cooling load through the envelope"],
    s_env: ["1", "relative reduction of envelope heat gain"],
    s_ctrl_ac: ["1", "saving of controls on cooling"],
    s_ctrl_ot: ["1", "saving of controls on other uses"],
    s_hw: ["1", "saving on hot water"],
  },
  steps: [
    ["S_li", "kWh/yr", "(E_li0 - E_li1) * (1 + CF / COP_RE)", "saving of lighting alone"],
    ["S_ac", "kWh/yr", "E_ac0 * (1 - COP_RE / COP_PJ)", "saving of cooling plant alone"],
    ["S_env", "kWh/yr", "E_ac0 * phi_env * s_env", "saving of the envelope alone"],
    ["S_ctrl", "kWh/yr", "E_ac0 * s_ctrl_ac + E_ot0 * s_ctrl_ot", "saving of controls alone"],
    ["S_hw", "kWh/yr", "E_hw0 * s_hw", "saving on hot water alone"],
    ["S_sum", "kWh/yr", "S_li + S_ac + S_env + S_ctrl + S_hw", "plain sum of single savings"],
  ],
});

const RESULT_INPUTS = {
  E0: ["kWh/yr", "electricity before the measures"],
  E_import: ["kWh/yr", "electricity imported from the grid after"],
  EF: ["tCO2/MWh", "emission factor of the electricity used"],
  T: ["yr", "lifetime"],
} as const;

function resultBy<Account extends "ER_wb" | "ER_jcm">(
  account: Account,
  id: string,
  inputs: Record<"ER_wb" | "ER_jcm", readonly [string, string]>,
) {
  return defineMethod({
    id: `green-building/${id}`,
    title: "Green building: emission reductions and creditable tonnes",
    source: "JCM: only what an approved methodology covers is credited; whole tonnes, rounded down",
    inputs: { ...inputs, ...RESULT_INPUTS },
    steps: [
      ["E_BAU", "MWh/yr", "E0 / 1000", "business-as-usual electricity"],
      ["E_RE", "MWh/yr", "E0 / 1000", "reference electricity"],
      ["E_PJ", "MWh/yr", "E_import / 1000", "project electricity"],
      ["E_saved", "MWh/yr", "E_RE - E_PJ", "electricity saved against the reference"],
      ["E_bill", "MWh/yr", "E_BAU - E_PJ", "electricity the city saves"],
      ["BAU", "tCO2/yr", "E_BAU * EF", "business-as-usual emissions"],
      ["ER", "tCO2/yr", account, "emission reductions"],
      // Solar counted by a stated factor above that of the electricity would leave less than nothing.
      ["RE", "tCO2/yr", "max(E_RE * EF, ER)", "reference emissions"],
      ["PE", "tCO2/yr", "RE - ER", "project emissions"],
      ["ER_BAU", "tCO2/yr", "BAU - PE", "reductions against business as usual"],
      ["C", "tCO2/yr", "max(0, floor(ER_jcm))", "creditable whole tonnes"],
      ["ER_life", "tCO2", "ER * T", "emission reductions over the lifetime"],
      ["C_life", "tCO2", "C * T", "creditable whole tonnes over the lifetime"],
    ],
  });
}

const ACCOUNT_INPUTS = {
  ER_wb: ["tCO2/yr", "emission reductions, whole building"],
  ER_jcm: ["tCO2/yr", "emission reductions by approved equipment methodologies"],
} as const;

/** What the city saves; only the equipment part of it is creditable. */
export const wholeBuildingResult = resultBy("ER_wb", "whole-building", ACCOUNT_INPUTS);
/** What an approved methodology credits. Savings it does not cover stay in the project emissions. */
export const equipmentResult = resultBy("ER_jcm", "jcm-equipment", ACCOUNT_INPUTS);

/** Electricity for one month and square metre, before and after. */
export const ike = defineMethod({
  id: "green-building/ike",
  title: "Energy use intensity by month (IKE)",
  source: "Permen ESDM 13/2012",
  inputs: {
    GFA: ["m2", "gross floor area"],
    EUI: ["kWh/m2/yr", "energy use intensity"],
    E1: ["kWh/yr", "electricity after the measures"],
  },
  steps: [
    ["IKE", "kWh/m2/month", "EUI / 12", "energy use intensity by month"],
    ["IKE_PJ", "kWh/m2/month", "E1 / GFA / 12", "energy use intensity by month, after"],
  ],
});

/** A building with rooms of both kinds: cooling serves the cooled area, everything else the whole. */
export const ikeByPart = defineMethod({
  id: "green-building/ike-by-part",
  title: "Energy use intensity by month (IKE) of the parts with and without air conditioning",
  source: "Permen ESDM 13/2012; split of cooling and other uses by the end-use shares",
  inputs: {
    GFA: ["m2", "gross floor area"],
    A_nac: ["m2", "floor area without air conditioning"],
    E0: ["kWh/yr", "electricity before the measures"],
    E_ac0: ["kWh/yr", "cooling electricity before"],
    E1: ["kWh/yr", "electricity after the measures"],
    E_ac1: ["kWh/yr", "cooling electricity after"],
  },
  steps: [
    ["IKE_nac", "kWh/m2/month", "(E0 - E_ac0) / GFA / 12", "energy use intensity by month, without air conditioning"],
    [
      "IKE_ac",
      "kWh/m2/month",
      "IKE_nac + E_ac0 / (GFA - A_nac) / 12",
      "energy use intensity by month, air-conditioned",
    ],
    [
      "IKE_nac_PJ",
      "kWh/m2/month",
      "(E1 - E_ac1) / GFA / 12",
      "energy use intensity by month, without air conditioning, after",
    ],
    [
      "IKE_ac_PJ",
      "kWh/m2/month",
      "IKE_nac_PJ + E_ac1 / (GFA - A_nac) / 12",
      "energy use intensity by month, air-conditioned, after",
    ],
  ],
});

export const intensityFromElectricity = defineMethod({
  id: "green-building/intensity-from-electricity",
  title: "Energy use intensity from yearly electricity",
  source: "definition",
  inputs: { E_year: ["MWh/yr", "electricity of the building in a year"], GFA: ["m2", "gross floor area"] },
  steps: [["EUI", "kWh/m2/yr", "E_year * 1000 / GFA", "energy use intensity"]],
});

/** Overall thermal transfer value of one façade. */
export const facadeOttv = defineMethod({
  id: "green-building/ottv-facade",
  title: "OTTV of one façade",
  source: "SNI 03-6389 (equation not checked against the text); solar factors of Perwali Bandung 1023/2016, Annex I",
  inputs: {
    A: ["m2", "area of the façade"],
    alpha: ["1", "solar absorptance of the wall"],
    U_w: ["W/m2/K", "thermal transmittance of the wall"],
    WWR: ["1", "window-to-wall ratio"],
    TD_ek: ["K", "equivalent temperature difference"],
    U_f: ["W/m2/K", "thermal transmittance of the glazing"],
    dT: ["K", "temperature difference between outside and inside"],
    SC: ["1", "shading coefficient"],
    SF: ["W/m2", "solar factor of the orientation"],
  },
  steps: [
    ["OTTV_f", "W/m2", "alpha * U_w * (1 - WWR) * TD_ek + U_f * WWR * dT + SC * WWR * SF", "OTTV of the façade"],
    ["G", "W", "A * OTTV_f", "heat gain of the façade"],
  ],
});

export const buildingOttv = defineMethod({
  id: "green-building/ottv",
  title: "OTTV of the building",
  source: "SNI 03-6389: mean over façades weighted by area",
  inputs: { G_sum: ["W", "heat gain of all façades"], A_sum: ["m2", "area of all façades"] },
  steps: [["OTTV", "W/m2", "G_sum / A_sum", "OTTV of the building"]],
});
