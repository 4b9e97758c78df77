import { addTotal, groupSuffix } from "../ledger/groups";
import type { Calculation } from "../methods/calculation";
import type { Run } from "../methods/method";
import { verification, verifiedGroup } from "../methods/monitoring";
import type { MonitoredGroup } from "./group";

const TOTALS = ["E_RE", "E_PJ", "RE", "PE"] as const;

/** Figures of the period, of a group or of all. Unrounded. */
export interface VerifiedFigures {
  readonly referenceMwh: number;
  readonly projectMwh: number;
  readonly savedMwh: number;
  readonly referenceTco2: number;
  readonly projectTco2: number;
  readonly reductionTco2: number;
}

export function verifiedOf(run: Run): VerifiedFigures {
  return {
    referenceMwh: run.value("E_RE"),
    projectMwh: run.value("E_PJ"),
    savedMwh: run.value("E_saved"),
    referenceTco2: run.value("RE"),
    projectTco2: run.value("PE"),
    reductionTco2: run.value("ER"),
  };
}

/** Sums the groups, rounds once, and writes the lines in the order they depend on each other. */
export function verifyTotals(
  calculation: Calculation,
  groups: readonly MonitoredGroup[],
): { run: Run; groupRuns: Run[] } {
  const groupRuns = groups.map(({ run }) => verifiedGroup.evaluate(figuresBy((symbol) => run.value(symbol))));
  for (const [index, group] of groups.entries()) {
    const suffix = groupSuffix(groups, index);
    group.place(calculation, suffix);
    if (groups.length > 1) calculation.add(groupRuns[index] as Run, { suffix });
  }
  const run = verification.evaluate(figuresBy((symbol) => addTotal(calculation, groups, symbol)));
  calculation.add(run);
  return { run, groupRuns };
}

function figuresBy(value: (symbol: (typeof TOTALS)[number]) => number) {
  return { E_RE: value("E_RE"), E_PJ: value("E_PJ"), RE: value("RE"), PE: value("PE") };
}
