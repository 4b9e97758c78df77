import type { Sourced } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import type { Calculation } from "../methods/calculation";
import type { Run } from "../methods/method";

/** One input of a group with its place in the request and in the sheet. */
export interface NamedInput {
  /** Path inside the group, e.g. `readings.3.mwh`. */
  readonly field: string;
  /** Path of the overriding field where that lies outside the group. */
  readonly name?: string;
  readonly symbol: string;
  /** Follows the suffix of the group: the number of a reading. */
  readonly tail?: string;
  readonly unit: string;
  readonly sourced: Sourced;
}

/** One group of metered equipment, computed. */
export interface MonitoredGroup {
  readonly name: string;
  /** Holds E_RE, E_PJ, RE and PE of the group, for the period. */
  readonly run: Run;
  readonly inputs: readonly NamedInput[];
  readonly warnings: readonly Warning[];
  /** Writes the group's lines into a calculation; the suffix tells it from other groups. */
  place(calculation: Calculation, suffix: string): void;
}

/** Symbols that are the same for all groups. */
export const SHARED: ReadonlySet<string> = new Set(["EF", "k_EER", "k_fixed"]);
