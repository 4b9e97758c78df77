import type { Provenance } from "../ledger/record";

/** Kinds of quantity that are never known exactly; a caller gives one range for each. */
export const RANGE_KINDS = [
  "efficiency",
  "capacity",
  "hours",
  "loadFactor",
  "watts",
  "dimming",
  "outage",
  "energy",
  "endUseShare",
  "saving",
  "interaction",
  "solarYield",
  "emissionFactor",
  "cost",
  "exchangeRate",
  "tariff",
] as const;
export type RangeKind = (typeof RANGE_KINDS)[number];

/** What the width of a range rests on where the caller gives none: how the value itself is known. */
export type Basis = "request" | "primary" | "secondary" | "derived" | "unverified";

/** Relative half-widths, 0.1 = ±10 %. No source states them: they are this service's judgement and marked as such. */
export const HALF_WIDTHS: Readonly<Record<Basis, number>> = {
  request: 0.05,
  primary: 0.05,
  secondary: 0.1,
  derived: 0.1,
  unverified: 0.2,
};

export const HALF_WIDTH_PROVENANCE: Provenance = {
  source: "judgement of this service, no document: a range by how the value is known",
  url: null,
  year: null,
  confidence: "unverified",
};

export interface Uncertain {
  readonly kind: RangeKind;
  /** Largest value that still means something; a range is cut there. */
  readonly maximum?: number;
}

const HOURS_OF_LEAP_YEAR = 8784;

/**
 * The symbols that carry a range. Counted units, areas, prescribed minima, thresholds of the programme, statutory lives
 * and unit conversions are exact and therefore absent.
 */
export const UNCERTAIN_SYMBOLS: Readonly<Record<string, Uncertain>> = {
  eta_BAU: { kind: "efficiency" },
  eta_RE: { kind: "efficiency" },
  eta_PJ: { kind: "efficiency" },
  EER_BAU: { kind: "efficiency" },
  EER_RE: { kind: "efficiency" },
  EER_PJ: { kind: "efficiency" },
  EER_Btu_BAU: { kind: "efficiency" },
  EER_Btu_RE: { kind: "efficiency" },
  EER_Btu_PJ: { kind: "efficiency" },
  COP_RE: { kind: "efficiency" },
  COP_PJ: { kind: "efficiency" },
  eta_gen: { kind: "efficiency", maximum: 1 },
  Phi: { kind: "capacity" },
  Phi_Btu: { kind: "capacity" },
  Phi_RT: { kind: "capacity" },
  PV_kWp: { kind: "capacity" },
  H: { kind: "hours", maximum: HOURS_OF_LEAP_YEAR },
  t: { kind: "hours", maximum: 24 },
  LF: { kind: "loadFactor", maximum: 1 },
  P_BAU: { kind: "watts" },
  P_RE: { kind: "watts" },
  P_PJ: { kind: "watts" },
  P_c: { kind: "watts" },
  f_HPS: { kind: "watts", maximum: 1 },
  p: { kind: "dimming", maximum: 1 },
  SOF_RE: { kind: "outage", maximum: 1 },
  SOF_PJ: { kind: "outage", maximum: 1 },
  E_PJ: { kind: "energy" },
  E_year: { kind: "energy" },
  EUI: { kind: "energy" },
  EI_grid: { kind: "energy" },
  EG_captive: { kind: "energy" },
  f_ac: { kind: "endUseShare", maximum: 1 },
  f_li: { kind: "endUseShare", maximum: 1 },
  f_hw: { kind: "endUseShare", maximum: 1 },
  f_ot: { kind: "endUseShare", maximum: 1 },
  s_li: { kind: "saving", maximum: 1 },
  s_env: { kind: "saving", maximum: 1 },
  s_ctrl_ac: { kind: "saving", maximum: 1 },
  s_ctrl_ot: { kind: "saving", maximum: 1 },
  s_hw: { kind: "saving", maximum: 1 },
  CF: { kind: "interaction", maximum: 1 },
  phi_env: { kind: "interaction", maximum: 1 },
  Y_PV: { kind: "solarYield" },
  r_self: { kind: "solarYield", maximum: 1 },
  EF: { kind: "emissionFactor" },
  EF_grid: { kind: "emissionFactor" },
  EF_captive: { kind: "emissionFactor" },
  EF_fuel: { kind: "emissionFactor" },
  EF_RE: { kind: "emissionFactor" },
  K_total_given: { kind: "cost" },
  K_elig_given: { kind: "cost" },
  dOM_given: { kind: "cost" },
  x_JPY: { kind: "exchangeRate" },
  x_USD: { kind: "exchangeRate" },
  tariff: { kind: "tariff" },
};
