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
  "demand",
] as const;
export type RangeKind = (typeof RANGE_KINDS)[number];

/** How a quantity is uncertain. */
export interface Range {
  readonly kind: RangeKind;
  /** Largest value that still means something; a range is cut there. */
  readonly maximum?: number;
  /** The symbols that carry it in the calculation, where they are others than the quantity's own. */
  readonly symbols?: readonly string[];
}
