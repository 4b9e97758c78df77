import { defineMethod, type Method } from "./method";
import { exchanged, renamed } from "./renamed";

const EFFICIENCIES = {
  eta_BAU: ["1", "efficiency of the existing units"],
  eta_RE: ["1", "efficiency of the reference units"],
  eta_PJ: ["1", "efficiency of the project units"],
  EF: ["tCO2/MWh", "emission factor of the electricity used"],
} as const;

const EMISSIONS = [
  ["BAU", "tCO2/yr", "E_BAU * EF", "business-as-usual emissions"],
  ["RE", "tCO2/yr", "E_RE * EF", "reference emissions"],
  ["PE", "tCO2/yr", "E_PJ * EF", "project emissions"],
] as const;

/** Before installation: cooling delivered from capacity, hours and load factor; the same cooling by each efficiency. */
export const capacityPath = defineMethod({
  id: "air-conditioning/capacity",
  title: "Air conditioners: cooling delivered, divided by efficiency",
  source: "ISO 16358-1 load factor; JCM COP-ratio form (ID_AM004) rearranged for an estimate before metering",
  inputs: {
    n: ["1", "number of units"],
    Phi: ["kW", "rated cooling capacity of a unit"],
    H: ["h/yr", "hours of use in a year"],
    LF: ["1", "load factor"],
    ...EFFICIENCIES,
  },
  steps: [
    ["Q", "kWh/yr", "n * Phi * H * LF", "cooling delivered"],
    ["E_BAU", "MWh/yr", "Q / eta_BAU / 1000", "business-as-usual electricity"],
    ["E_RE", "MWh/yr", "Q / eta_RE / 1000", "reference electricity"],
    ["E_PJ", "MWh/yr", "Q / eta_PJ / 1000", "project electricity"],
    ...EMISSIONS,
  ],
});

/** After installation: metered electricity times the ratio of efficiencies. Only η_PJ/η_RE makes RE exceed PE. */
export const meteredPath = defineMethod({
  id: "air-conditioning/metered",
  title: "Air conditioners: metered electricity times the ratio of efficiencies",
  source: "JCM COP-ratio form: RE = EC_PJ × COP_PJ/COP_RE × EF (ID_AM003 project design document; ID_AM004)",
  inputs: {
    E_PJ: ["MWh/yr", "project electricity"],
    ...EFFICIENCIES,
  },
  steps: [
    ["E_BAU", "MWh/yr", "E_PJ * eta_PJ / eta_BAU", "business-as-usual electricity"],
    ["E_RE", "MWh/yr", "E_PJ * eta_PJ / eta_RE", "reference electricity"],
    ...EMISSIONS,
  ],
});

/** The JCM reference is never worse than what the market may still sell. */
export const referenceByMarket = defineMethod({
  id: "air-conditioning/reference-market",
  title: "Reference efficiency: the better of the existing unit and the market minimum",
  source: "JCM reference below business as usual; minimum CSPF by Kepmen ESDM of 23 October 2023",
  inputs: {
    eta_BAU: ["1", "efficiency of the existing units"],
    eta_MEPS: ["1", "minimum efficiency on the market (MEPS)"],
  },
  steps: [["eta_RE", "1", "max(eta_BAU, eta_MEPS)", "efficiency of the reference units"]],
});

/** Where a building code sets a minimum, the reference meets it. */
export const referenceByCode = renamed(referenceByMarket, {
  id: "air-conditioning/reference-code",
  title: "Reference efficiency: the better of the existing unit and the code minimum",
  source: "Peraturan Wali Kota Bandung 1023/2016, Annex II: a reference below the mandatory COP is not plausible",
  symbols: { eta_MEPS: ["eta_code", "minimum efficiency by the building code"] },
});

/** Where neither a market minimum nor a code speaks in the metric given, the existing unit is the reference. */
export const referenceByExisting = defineMethod({
  id: "air-conditioning/reference-existing",
  title: "Reference efficiency: the existing unit",
  source: "No market or code minimum in this metric",
  inputs: { eta_BAU: ["1", "efficiency of the existing units"] },
  steps: [["eta_RE", "1", "eta_BAU", "efficiency of the reference units"]],
});

/** A reference of the caller's own; never worse than the existing unit. */
export const referenceAsStated = defineMethod({
  id: "air-conditioning/reference-stated",
  title: "Reference efficiency: as stated, at least the existing unit's",
  source: "JCM: reference emissions are not above business as usual",
  inputs: {
    eta_BAU: ["1", "efficiency of the existing units"],
    eta_RE_given: ["1", "efficiency of the stated-reference units"],
  },
  steps: [["eta_RE", "1", "max(eta_BAU, eta_RE_given)", "efficiency of the reference units"]],
});

/** While the existing unit would still run it is what the project replaces; after that the reference is. */
export const referenceOverLife = defineMethod({
  id: "air-conditioning/reference-over-life",
  title: "Reference efficiency over the lifetime: the existing unit as long as it would run, then the reference",
  source: "mean electricity of the years: T/η = R/η_existing + (T − R)/η_reference",
  inputs: {
    T: ["yr", "lifetime"],
    R_old: ["yr", "remaining life of the existing units"],
    eta_BAU: ["1", "efficiency of the existing units"],
    eta_RE_after: ["1", "efficiency of the reference units after that"],
  },
  steps: [
    [
      "eta_RE",
      "1",
      "T / (min(R_old, T) / eta_BAU + (T - min(R_old, T)) / eta_RE_after)",
      "efficiency of the reference units",
    ],
  ],
});

/** British thermal units per hour to kilowatts. */
export const capacityFromBtu = defineMethod({
  id: "air-conditioning/capacity-from-btu",
  title: "Cooling capacity from Btu/h",
  source: "standard unit conversion",
  inputs: {
    Phi_Btu: ["BTU/h", "rated cooling capacity of a unit in Btu/h"],
    k_Btu: ["W/(BTU/h)", "watts per Btu/h"],
  },
  steps: [["Phi", "kW", "Phi_Btu * k_Btu / 1000", "rated cooling capacity of a unit"]],
});

/** US refrigeration tons to kilowatts. */
export const capacityFromTons = defineMethod({
  id: "air-conditioning/capacity-from-tons",
  title: "Cooling capacity from US refrigeration tons",
  source: "standard unit conversion",
  inputs: {
    Phi_RT: ["USRt", "rated cooling capacity of a unit in USRt"],
    k_RT: ["kW/USRt", "kilowatts per USRt"],
  },
  steps: [["Phi", "kW", "Phi_RT * k_RT", "rated cooling capacity of a unit"]],
});

const EFFICIENCY = "efficiency of the existing units";
const IN_BTU = "efficiency of the existing units in Btu/h per W";
const FULL_LOAD = "full-load efficiency of the existing units";
const PER_WATT = { k_EER: ["BTU/h/W", "Btu/h per W in one W/W"] } as const;
const PER_EER = { k_fixed: ["1", "CSPF per EER of a fixed-speed unit"] } as const;

const existingConversions = {
  /** EER in Btu/h per W to W/W. */
  fromBtu: defineMethod({
    id: "air-conditioning/efficiency-from-btu-existing",
    title: "Efficiency in W/W from EER in Btu/h per W",
    source: "COP = EER (Btu/h/W) / 3.412",
    inputs: { EER_Btu_BAU: ["BTU/h/W", IN_BTU], ...PER_WATT },
    steps: [["eta_BAU", "1", "EER_Btu_BAU / k_EER", EFFICIENCY]],
  }),
  /** Full-load EER of a fixed-speed unit to its seasonal CSPF; valid for fixed-speed units only. */
  fromFixedSpeed: defineMethod({
    id: "air-conditioning/cspf-from-fixed-speed-existing",
    title: "CSPF of a fixed-speed unit from its EER",
    source: "ISO 16358-1 bins: CSPF = 1.0619 × EER for fixed speed (derived)",
    inputs: { EER_BAU: ["1", FULL_LOAD], ...PER_EER },
    steps: [["eta_BAU", "1", "k_fixed * EER_BAU", EFFICIENCY]],
  }),
  /** Both conversions in one: a fixed-speed unit labelled in Btu/h per W. */
  fromFixedSpeedBtu: defineMethod({
    id: "air-conditioning/cspf-from-fixed-speed-btu-existing",
    title: "CSPF of a fixed-speed unit from its EER in Btu/h per W",
    source: "COP = EER (Btu/h/W) / 3.412; ISO 16358-1 bins: CSPF = 1.0619 × EER for fixed speed (derived)",
    inputs: { EER_Btu_BAU: ["BTU/h/W", IN_BTU], ...PER_WATT, ...PER_EER },
    steps: [
      ["EER_BAU", "1", "EER_Btu_BAU / k_EER", FULL_LOAD],
      ["eta_BAU", "1", "k_fixed * EER_BAU", EFFICIENCY],
    ],
  }),
  /** Chillers are often rated by the power they take for a ton of cooling; less is better. */
  fromPowerPerTon: defineMethod({
    id: "air-conditioning/efficiency-from-power-per-ton-existing",
    title: "Efficiency from kW per refrigeration ton",
    source: "definition: cooling of 1 RT divided by the power it takes",
    inputs: {
      e_RT_BAU: ["kW/USRt", "power of the existing units per ton of cooling"],
      k_RT: ["kW/USRt", "kilowatts per USRt"],
    },
    steps: [["eta_BAU", "1", "k_RT / e_RT_BAU", EFFICIENCY]],
  }),
};

type Conversions = Readonly<Record<keyof typeof existingConversions, Method>>;

/** The same conversions of the units of another role. */
function conversionsOf(role: string, units: string): Conversions {
  const of = (sheet: Method) => exchanged(sheet, { BAU: role }, { existing: units });
  const { fromBtu, fromFixedSpeed, fromFixedSpeedBtu, fromPowerPerTon } = existingConversions;
  return {
    fromBtu: of(fromBtu),
    fromFixedSpeed: of(fromFixedSpeed),
    fromFixedSpeedBtu: of(fromFixedSpeedBtu),
    fromPowerPerTon: of(fromPowerPerTon),
  };
}

/** Conversions of an efficiency into the metric it is compared in, one set per role. */
export const efficiencyConversions = {
  BAU: existingConversions as Conversions,
  RE: conversionsOf("RE", "reference"),
  RE_given: conversionsOf("RE_given", "stated-reference"),
  PJ: conversionsOf("PJ", "project"),
};
export type Role = keyof typeof efficiencyConversions;
