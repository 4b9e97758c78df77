import type { FormField, Input, Quantity } from "../../ledger/quantity";
import type { Sourced } from "../../ledger/sourced";
import { choiceOf } from "../../reference/choice";
import {
  COINCIDENCE_FACTOR,
  CONTROLS_SAVING,
  ENVELOPE_SHARE,
  EQUIVALENT_TEMPERATURE_DIFFERENCE,
  SOLAR_YIELD,
  TEMPERATURE_DIFFERENCE,
} from "./facts";

/** What follows from the request leaving something out. */
const silent = (value: number, source: string): Sourced => ({
  value,
  origin: "default",
  provenance: { source, url: null, year: null, confidence: "derived" },
});
const inEquipment = (name: string, extra: Omit<FormField, "name" | "section"> = {}): FormField => ({
  name,
  section: "equipment",
  ...extra,
});
const percent = (name: string, requires?: string): FormField =>
  inEquipment(name, { percent: true, ...(requires !== undefined && { requires }) });

/** What a measure that is not chosen saves. */
export const NOT_CHOSEN: Sourced = { ...silent(0, "the measure is not chosen"), origin: "derived" };
export const NO_HOT_WATER = silent(0, "no hot water stated");

const FRACTION = { unit: "1", minimum: 0, maximum: 1 } as const;
/** A measure that saved everything would leave nothing to compare. */
const SAVING = { unit: "1", minimum: 0, maximum: 0.99, range: { kind: "saving", maximum: 1 } } as const;
const SHARE = { ...FRACTION, required: true, range: { kind: "endUseShare", maximum: 1 } } as const;
const COP = { unit: "1", minimum: 0.5, maximum: 20, range: { kind: "efficiency" } } as const;

/** The quantities of a building and of what is done to it, by their symbol, in the order of the sheet. */
export const BUILDING = {
  GFA: {
    path: "building.grossFloorAreaM2",
    symbol: "GFA",
    unit: "m2",
    minimum: 1,
    maximum: 10_000_000,
    required: true,
    example: 10_000,
    description: "Gross floor area, m².",
    field: inEquipment("floorArea"),
  },
  EUI: {
    path: "building.energyUseIntensityKwhPerM2Year",
    symbol: "EUI",
    unit: "kWh/m2/yr",
    minimum: 0.01,
    maximum: 5000,
    example: 150,
    description: "Energy use intensity, kWh/m² and year.",
    defaultBy: "by type where one is known",
    range: { kind: "energy" },
    field: inEquipment("energyUseIntensity"),
  },
  f_ac: {
    ...SHARE,
    path: "building.endUseShares.cooling",
    symbol: "f_ac",
    example: 0.57,
    description: "Share of cooling in electricity use.",
    field: percent("shareCooling"),
  },
  f_li: {
    ...SHARE,
    path: "building.endUseShares.lighting",
    symbol: "f_li",
    example: 0.18,
    description: "Share of lighting in electricity use.",
    field: percent("shareLighting"),
  },
  f_hw: {
    ...FRACTION,
    path: "building.endUseShares.hotWater",
    symbol: "f_hw",
    example: 0,
    description: "Share of hot water in electricity use.",
    default: NO_HOT_WATER,
    range: { kind: "endUseShare", maximum: 1 },
    field: percent("shareHotWater"),
  },
  f_ot: {
    ...SHARE,
    path: "building.endUseShares.other",
    symbol: "f_ot",
    example: 0.25,
    description: "Share of other uses in electricity use.",
    field: percent("shareOther"),
  },
  s_li: {
    ...SAVING,
    path: "measures.lighting.savingFraction",
    symbol: "s_li",
    required: true,
    example: 0.5,
    description: "Share of lighting electricity saved.",
    field: percent("lightingSaving"),
  },
  COP_RE: {
    ...COP,
    path: "measures.cooling.referenceCop",
    symbol: "COP_RE",
    example: 2.8,
    description: "Full-load COP of the reference cooling plant.",
    defaultBy: "the minimum of Perwali Bandung 1023/2016",
    field: inEquipment("oldCop"),
  },
  COP_PJ: {
    ...COP,
    path: "measures.cooling.projectCop",
    symbol: "COP_PJ",
    example: 4.2,
    description: "Full-load COP of the project cooling plant.",
    defaultBy: "that of the reference",
    field: inEquipment("newCop"),
  },
  CF: {
    ...FRACTION,
    path: "measures.lightingHeatShare",
    symbol: "CF",
    example: 0.65,
    description: "Share of lighting heat met by cooling (coincidence factor).",
    default: COINCIDENCE_FACTOR,
    range: { kind: "interaction", maximum: 1 },
  },
  phi_env: {
    ...FRACTION,
    path: "measures.envelope.envelopeShareOfCoolingLoad",
    symbol: "phi_env",
    example: 0.35,
    description: "Share of the cooling load through the envelope.",
    default: ENVELOPE_SHARE,
    range: { kind: "interaction", maximum: 1 },
  },
  s_env: {
    ...FRACTION,
    path: "measures.envelope.ottvReductionFraction",
    symbol: "s_env",
    required: true,
    example: 0.2,
    description: "Relative reduction of envelope heat gain (OTTV).",
    range: { kind: "saving", maximum: 1 },
    field: percent("envelopeSaving"),
  },
  s_ctrl_ac: {
    ...SAVING,
    path: "measures.controls.coolingSavingFraction",
    symbol: "s_ctrl_ac",
    example: 0.05,
    description: "Saving on cooling electricity by controls.",
    default: CONTROLS_SAVING,
    field: percent("controlsCooling"),
  },
  s_ctrl_ot: {
    ...SAVING,
    path: "measures.controls.otherSavingFraction",
    symbol: "s_ctrl_ot",
    example: 0,
    description: "Saving on other electricity by controls.",
    default: choiceOf("controls-other-uses"),
    field: percent("controlsOther"),
  },
  s_hw: {
    ...SAVING,
    path: "measures.hotWater.savingFraction",
    symbol: "s_hw",
    required: true,
    example: 0.6,
    description: "Share of hot-water electricity saved.",
    field: percent("hotWaterSaving"),
  },
  PV_kWp: {
    path: "measures.solar.capacityKwp",
    symbol: "PV_kWp",
    unit: "kWp",
    minimum: 0,
    maximum: 1e6,
    required: true,
    example: 200,
    description: "Capacity of on-site solar, kWp.",
    range: { kind: "capacity" },
    field: inEquipment("solarKwp"),
  },
  Y_PV: {
    path: "measures.solar.yieldKwhPerKwpYear",
    symbol: "Y_PV",
    unit: "kWh/kWp/yr",
    minimum: 0,
    maximum: 3000,
    example: 1250,
    description: "Yearly yield, kWh per kWp.",
    default: SOLAR_YIELD,
    range: { kind: "solarYield" },
    field: inEquipment("solarYield", { requires: "solarKwp" }),
  },
  r_self: {
    ...FRACTION,
    path: "measures.solar.selfUseFraction",
    symbol: "r_self",
    example: 1,
    description: "Share of solar generation used on site.",
    default: choiceOf("solar-self-use"),
    range: { kind: "solarYield", maximum: 1 },
    field: percent("solarSelfUse", "solarKwp"),
  },
} as const satisfies Record<string, Input>;

/** The part of the floor without air conditioning, where a building has both. */
export const NON_AIR_CONDITIONED_AREA = {
  path: "building.nonAirConditionedAreaM2",
  symbol: "A_nac",
  unit: "m2",
  minimum: 0,
  maximum: 10_000_000,
  example: 2000,
  description:
    "Floor area without air conditioning, m²; from a tenth of the whole on, the two parts are rated each by its own scale.",
  field: inEquipment("nonAirConditionedArea"),
} as const satisfies Input;

/** Yearly electricity, where it is stated instead of the intensity. */
export const YEARLY_ELECTRICITY = {
  path: "building.electricityMwhPerYear",
  symbol: "E_year",
  unit: "MWh/yr",
  minimum: 0.001,
  maximum: 1e9,
  example: 1500,
  description: "Yearly electricity, MWh/yr, instead of the intensity.",
  range: { kind: "energy" },
  field: inEquipment("electricityMwh"),
} as const satisfies Input;

/** Exercises and older tables state glazing far above what a pane lets through: remarked by its result, not refused. */
const TRANSMITTANCE = { unit: "W/m2/K", minimum: 0, maximum: 300, required: true } as const;
const DIFFERENCE = { unit: "K", minimum: 0, maximum: 30 } as const;

/** The quantities of one façade, in the order of the sheet. A rating against a limit, not a credit: they carry no range. */
export const FACADE = {
  area: {
    path: "areaM2",
    symbol: "A",
    unit: "m2",
    minimum: 0.1,
    maximum: 1e6,
    required: true,
    example: 1200,
    description: "Area of the façade, m².",
  },
  absorptance: {
    ...FRACTION,
    path: "wallAbsorptance",
    symbol: "alpha",
    required: true,
    example: 0.58,
    description: "Solar absorptance of the wall.",
  },
  wallTransmittance: {
    ...TRANSMITTANCE,
    path: "wallUWPerM2K",
    symbol: "U_w",
    example: 2.6,
    description: "Thermal transmittance of the wall, W/m²K.",
  },
  windowToWallRatio: {
    ...FRACTION,
    path: "windowToWallRatio",
    symbol: "WWR",
    required: true,
    example: 0.4,
    description: "Window-to-wall ratio.",
  },
  equivalentDifference: {
    ...DIFFERENCE,
    path: "equivalentTemperatureDifferenceK",
    symbol: "TD_ek",
    example: 10,
    description: "Equivalent temperature difference TD_ek, K; 10 to 15 by wall mass, the careful end where not stated.",
    default: EQUIVALENT_TEMPERATURE_DIFFERENCE,
  },
  glazingTransmittance: {
    ...TRANSMITTANCE,
    path: "glazingUWPerM2K",
    symbol: "U_f",
    example: 5.8,
    description: "Thermal transmittance of the glazing, W/m²K.",
  },
  difference: {
    ...DIFFERENCE,
    path: "temperatureDifferenceK",
    symbol: "dT",
    example: 5,
    description: "Temperature difference between outside and inside, K.",
    default: TEMPERATURE_DIFFERENCE,
  },
  shading: {
    ...FRACTION,
    path: "shadingCoefficient",
    symbol: "SC",
    required: true,
    example: 0.5,
    description: "Shading coefficient of the glazing.",
  },
  solarFactor: {
    path: "solarFactorWPerM2",
    symbol: "SF",
    unit: "W/m2",
    minimum: 0,
    maximum: 1000,
    example: 112,
    description: "Solar factor of the façade, W/m².",
    defaultBy: "by orientation in Bandung",
  },
} as const satisfies Record<string, Input | Quantity>;
