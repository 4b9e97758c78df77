import type { Input, Quantity } from "../../ledger/quantity";
import { fromFact, type Sourced } from "../../ledger/sourced";
import { factOf } from "../../reference/collections";

const assumed = (value: number, source: string): Sourced => ({
  value,
  origin: "default",
  provenance: { source, url: null, year: null, confidence: "unverified" },
});

const WATTS = { unit: "W", minimum: 1, maximum: 10_000, example: 290, range: { kind: "watts" } } as const;
const FRACTION = { unit: "1", minimum: 0, maximum: 1, example: 0.05, range: { kind: "outage", maximum: 1 } } as const;
const EFFICACY = { unit: "lm/W", minimum: 1, maximum: 400, example: 140 } as const;

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
    default: assumed(
      0,
      "no outage assumed; Bandung reported 2,900 of 46,000 points dark on 31 July 2022 (outages/bandung-2022)",
    ),
    field: { name: "lampOutage", section: "equipment", percent: true },
  },
  nightHours: {
    path: "schedule",
    symbol: "h_night",
    unit: "h/d",
    range: { kind: "hours", maximum: 24, symbols: ["t"] },
  },
  referencePower: {
    ...WATTS,
    path: "reference.circuitWatts",
    symbol: "P_RE_given",
    description: "Circuit power of the reference luminaire, W; at most that of the existing one is credited.",
  },
  conventionalEfficacy: {
    ...EFFICACY,
    path: "reference.efficacyLmPerW",
    symbol: "eta_LED",
    example: 100,
    description: "Luminous efficacy of the ordinary LED luminaire where `basis` is `conventional-led`, lm/W.",
    default: fromFact(factOf("modelling-choices", "conventional-led-efficacy", "lmPerW")),
    range: { kind: "efficiency" },
  },
  sodiumShare: {
    path: "reference.circuitWatts",
    symbol: "f_HPS",
    unit: "1",
    shared: true,
    range: { kind: "watts", maximum: 1 },
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
  projectOutage: {
    ...FRACTION,
    path: "project.outageFraction",
    symbol: "SOF_PJ",
    description: "Share of project luminaires out of order, 0 to 1.",
    default: assumed(0, "no outage assumed for new luminaires"),
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
    default: assumed(0, "no controller assumed; nodes draw 0.5 to 2 W all day"),
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
