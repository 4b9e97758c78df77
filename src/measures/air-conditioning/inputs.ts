import { HOURS_OF_LEAP_YEAR, type Input, type Quantity } from "../../ledger/quantity";
import { LOAD_FACTOR } from "./facts";
import { ANNUAL_LEAK, RECOVERY, REMAINING } from "./refrigerant-facts";

const EFFICIENCY = { unit: "1", range: { kind: "efficiency" } } as const;
const CHARGE = {
  unit: "kg",
  minimum: 0,
  maximum: 10_000,
  example: 0.7,
  defaultBy: "0.25 kg per kW below 20 kW; above, it is asked for",
} as const;
const SHARE = { unit: "1", minimum: 0, maximum: 1, example: 0.03 } as const;

/** The quantities of a group of air conditioners, in the order they enter the calculation. */
export const UNITS = {
  quantity: {
    path: "quantity",
    symbol: "n",
    unit: "1",
    minimum: 1,
    maximum: 100_000_000,
    whole: true,
    required: true,
    example: 10,
    description: "Number of units.",
    field: { name: "units", section: "equipment" },
  },
  capacity: {
    path: "capacity",
    symbol: "Phi",
    unit: "kW",
    range: { kind: "capacity", symbols: ["Phi", "Phi_Btu", "Phi_RT"] },
  },
  hours: {
    path: "hoursPerYear",
    symbol: "H",
    unit: "h/yr",
    minimum: 0,
    maximum: HOURS_OF_LEAP_YEAR,
    example: 2500,
    description: "Hours of use in a year, h/yr.",
    defaultBy: "by facility (unverified)",
    range: { kind: "hours", maximum: HOURS_OF_LEAP_YEAR },
    field: { name: "hours", section: "equipment" },
  },
  loadFactor: {
    path: "loadFactor",
    symbol: "LF",
    unit: "1",
    minimum: 0,
    maximum: 1,
    example: 0.4,
    description: "Mean load over rated capacity, 0 to 1.",
    default: LOAD_FACTOR,
    range: { kind: "loadFactor", maximum: 1 },
    field: { name: "loadFactor", section: "equipment", percent: true },
  },
  metered: {
    path: "meteredProjectMwhPerYear",
    symbol: "E_PJ",
    unit: "MWh/yr",
    minimum: 0,
    maximum: 1e9,
    example: 135,
    description: "Metered electricity of the project units, MWh/yr; capacity, hours and load factor are then not used.",
    range: { kind: "energy" },
    field: { name: "meteredMwh", section: "equipment" },
  },
  remainingYears: {
    path: "existingRemainingYears",
    symbol: "R_old",
    unit: "yr",
    minimum: 0,
    maximum: 50,
    example: 4,
    description:
      "Years the existing units would still run: for so long they are the reference, then `reference` or what stands for it.",
    field: { name: "oldRemainingYears", section: "equipment" },
  },
  existing: {
    ...EFFICIENCY,
    path: "existing",
    symbol: "eta_BAU",
    range: { kind: "efficiency", symbols: ["eta_BAU", "EER_BAU", "EER_Btu_BAU", "e_RT_BAU"] },
  },
  reference: {
    ...EFFICIENCY,
    path: "reference",
    symbol: "eta_RE_given",
    range: { kind: "efficiency", symbols: ["eta_RE_given", "EER_RE_given", "EER_Btu_RE_given", "e_RT_RE_given"] },
  },
  project: {
    ...EFFICIENCY,
    path: "project",
    symbol: "eta_PJ",
    range: { kind: "efficiency", symbols: ["eta_PJ", "EER_PJ", "EER_Btu_PJ", "e_RT_PJ"] },
  },
} as const satisfies Record<string, Input | Quantity>;

const POTENTIAL = { unit: "tCO2/t", minimum: 0, maximum: 100_000, example: 675 } as const;

/** What is asked about the refrigerant of a group: information beside the credit, and therefore without a range. */
export const REFRIGERANT = {
  annualLeak: {
    ...SHARE,
    path: "refrigerant.annualLeakFraction",
    symbol: "leak",
    unit: "1/yr",
    description: "Share of the charge that leaks in a year, 0 to 1.",
    default: ANNUAL_LEAK,
  },
  remaining: {
    ...SHARE,
    path: "refrigerant.remainingFraction",
    symbol: "p_rem",
    description: "Share of the charge left at the end of life, 0 to 1.",
    default: REMAINING,
  },
  recovery: {
    ...SHARE,
    path: "refrigerant.recoveryFraction",
    symbol: "eta_rec",
    description: "Share of the remaining charge that is recovered, 0 to 1.",
    default: RECOVERY,
  },
  existingCharge: {
    ...CHARGE,
    path: "refrigerant.existingChargeKg",
    symbol: "m_old",
    description: "Charge of one existing unit, kg.",
  },
  projectCharge: {
    ...CHARGE,
    path: "refrigerant.projectChargeKg",
    symbol: "m_new",
    description: "Charge of one project unit, kg.",
  },
  existingPotential: {
    ...POTENTIAL,
    path: "refrigerant.existingGwp",
    symbol: "GWP_old",
    description: "Global warming potential of the existing refrigerant, tCO2/t, instead of that of `gwpSet`.",
  },
  projectPotential: {
    ...POTENTIAL,
    path: "refrigerant.projectGwp",
    symbol: "GWP_new",
    description: "Global warming potential of the project's refrigerant, tCO2/t, instead of that of `gwpSet`.",
  },
} as const satisfies Record<string, Input | Quantity>;
