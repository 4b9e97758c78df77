import type { Warning } from "../ledger/warning";
import type { ElectricityRequest } from "../measures/electricity/schema";
import type { Methodology } from "../measures/estimate";
import type { MonitoredGroup } from "./group";
import type { Period } from "./period";

/** How what was metered of one measure becomes verified reductions. */
export interface MonitoredMeasure<Group> {
  readonly methodology: Methodology;
  /** What to know of the methodology, whatever was metered. */
  readonly warnings: readonly Warning[];
  /** Whether any group reads the factor for efficiency; a grid that has none must not be refused for nothing. */
  readsEfficiencyFactor(groups: readonly Group[], electricity: ElectricityRequest | undefined): boolean;
  /** `emissionFactor` is that for efficiency, tCO2/MWh; absent where no group reads it. */
  verify(
    group: Group,
    index: number,
    period: Period,
    emissionFactor: number | undefined,
    electricity: ElectricityRequest | undefined,
  ): MonitoredGroup;
}

/** The factor of a group that reads it. */
export function factorRead(emissionFactor: number | undefined): number {
  if (emissionFactor === undefined) throw new Error("A group reads the emission factor, but none was resolved");
  return emissionFactor;
}
