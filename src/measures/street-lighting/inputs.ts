import { HOURS_OF_LEAP_YEAR, type Input, type Quantity } from "../../ledger/quantity";
import { fromFact } from "../../ledger/sourced";
import { choiceOf } from "../../reference/choice";
import { factOf } from "../../reference/collections";

const WATTS = { unit: "W", minimum: 1, maximum: 10_000, example: 290, range: { kind: "watts" } } as const;
const FRACTION = { unit: "1", minimum: 0, maximum: 1, example: 0.05, range: { kind: "outage", maximum: 1 } } as const;
const EFFICACY = { unit: "lm/W", minimum: 1, maximum: 400, example: 140 } as const;

const LOSS_PERCENT = fromFact(factOf("transmission-loss", "ams-ii-l", "percent"));

/** What the cross-check of the CDM reads beside the groups. */
export const CROSS_CHECK = {
  transmissionLoss: {
    path: "transmissionLossFraction",
    symbol: "TD",
    unit: "1",
    minimum: 0,
    maximum: 0.9,
    example: 0.1,
    description: "Technical losses of transmission and distribution for the cross-check by CDM AMS-II.L, 0 to 1.",
    default: { ...LOSS_PERCENT, value: LOSS_PERCENT.value / 100 },
  },
} as const satisfies Record<string, Input>;

/** The quantities of a group of luminaires, in the order of the sheet; what has no bounds follows from lamps and schedule. */
export const LUMINAIRES = {
  quantity: {
    path: "quantity",
    symbol: "n",
    unit: "1",
    minimum: 1,
    maximum: 100_000_000,
    whole: true,
    required: true,
    example: 1000,
    description: "Number of luminaires.",
    field: { name: "lamps", section: "equipment" },
  },
  existingPower: {
    ...WATTS,
    path: "existing.circuitWatts",
    symbol: "P_BAU",
    description: "Circuit power including ballast or driver, W.",
    field: { name: "circuitWatts", section: "equipment" },
  },
  existingOutage: {
    ...FRACTION,
    path: "existingOutageFraction",
    symbol: "SOF_RE",
    description: "Share of existing luminaires out of order, 0 to 1.",
    default: choiceOf("outage-existing"),
    field: { name: "lampOutage", section: "equipment", percent: true },
  },
  nightHours: {
    path: "schedule",
    symbol: "h_night",
    unit: "h/d",
    range: { kind: "hours", maximum: 24, symbols: ["t"] },
  },
  burningHours: {
    path: "burningHoursPerYear",
    symbol: "H_year",
    unit: "h/yr",
    minimum: 1,
    maximum: HOURS_OF_LEAP_YEAR,
    example: 4171,
    description: "Burning hours in a year, instead of a schedule, h/yr.",
    range: { kind: "hours", maximum: HOURS_OF_LEAP_YEAR },
    field: { name: "burningHours", section: "equipment" },
  },
  referencePower: {
    ...WATTS,
    path: "reference.circuitWatts",
    symbol: "P_RE_given",
    description: "Circuit power of the reference luminaire, W; at most that of the existing one is credited.",
    field: { name: "referenceWatts", section: "equipment" },
  },
  conventionalEfficacy: {
    ...EFFICACY,
    path: "reference.efficacyLmPerW",
    symbol: "eta_LED",
    example: 100,
    description: "Luminous efficacy of the ordinary LED luminaire where `basis` is `conventional-led`, lm/W.",
    default: fromFact(factOf("modelling-choices", "conventional-led-efficacy", "lmPerW")),
    range: { kind: "efficiency" },
    field: { name: "referenceEfficacy", section: "equipment", requires: "referenceBasis" },
  },
  sodiumShare: {
    path: "reference.circuitWatts",
    symbol: "f_HPS",
    unit: "1",
    shared: true,
    range: { kind: "watts", maximum: 1 },
  },
  projectQuantity: {
    path: "project.quantity",
    symbol: "n_PJ",
    unit: "1",
    minimum: 1,
    maximum: 100_000_000,
    whole: true,
    example: 900,
    description: "Number of project luminaires, where it changes.",
    defaultBy: "`quantity`",
    field: { name: "projectLamps", section: "equipment" },
  },
  systemPower: {
    ...WATTS,
    path: "project.systemWatts",
    symbol: "P_PJ",
    required: true,
    description: "System power including driver, W.",
    field: { name: "ledWatts", section: "equipment" },
  },
  dimmingFactor: { path: "schedule", symbol: "D", unit: "1", range: { kind: "dimming", maximum: 1, symbols: ["p"] } },
  statedDimming: {
    path: "dimmingFactor",
    symbol: "D_year",
    unit: "1",
    minimum: 0,
    maximum: 1,
    example: 0.708333,
    description: "Mean power share over the burning hours, beside `burningHoursPerYear`, 0 to 1.",
    default: choiceOf("dimming-unstated"),
    range: { kind: "dimming", maximum: 1 },
    field: { name: "dimmingFactor", section: "equipment", percent: true },
  },
  projectOutage: {
    ...FRACTION,
    path: "project.outageFraction",
    symbol: "SOF_PJ",
    description: "Share of project luminaires out of order, 0 to 1.",
    default: choiceOf("outage-project"),
    field: { name: "ledOutage", section: "equipment", percent: true },
  },
  controllerPower: {
    ...WATTS,
    path: "project.controllerWatts",
    symbol: "P_c",
    minimum: 0,
    maximum: 100,
    example: 1,
    description: "Power of the controller, W, all year round.",
    default: choiceOf("controller-unstated"),
    field: { name: "controllerWatts", section: "equipment" },
  },
  metered: {
    path: "meteredProjectMwhPerYear",
    symbol: "E_PJ",
    unit: "MWh/yr",
    minimum: 0,
    maximum: 1e9,
    example: 525.6,
    description: "Metered electricity of the project luminaires, MWh/yr, instead of the computed one.",
    range: { kind: "energy" },
    field: { name: "meteredMwh", section: "equipment" },
  },
  existingEfficacy: {
    ...EFFICACY,
    path: "existingEfficacyLmPerW",
    symbol: "eta_RE",
    description: "Luminous efficacy of the existing or reference luminaire, lm/W.",
    range: { kind: "efficiency" },
    field: { name: "lampEfficacy", section: "equipment" },
  },
  projectEfficacy: {
    ...EFFICACY,
    path: "project.efficacyLmPerW",
    symbol: "eta_PJ",
    description: "Luminous efficacy of the project luminaire, lm/W.",
    range: { kind: "efficiency" },
    field: { name: "ledEfficacy", section: "equipment" },
  },
} as const satisfies Record<string, Input | Quantity>;
