import { type Calculation, termsOf } from "../methods/calculation";
import { crediting, groupReduction } from "../methods/crediting";
import { totalOf } from "../methods/functions";
import { quantityOf, type Run } from "../methods/method";
import { annualFiguresOf, type GroupFigures } from "./figures";

/** One group of equal equipment, computed. */
export interface Group {
  readonly name: string;
  /** The run that holds E_BAU, E_RE, E_PJ, BAU, RE and PE of the group. */
  readonly run: Run;
  /** Writes the group's lines into a calculation; the suffix tells it from other groups. */
  place(calculation: Calculation, suffix: string): void;
}

const TOTALS = ["E_BAU", "E_RE", "E_PJ", "BAU", "RE", "PE"] as const;

/** The groups taken together: their totals and what can be credited. */
export function creditGroups(groups: readonly Group[], years: number): Run {
  return crediting.evaluate({
    E_BAU: totalIn(groups, "E_BAU"),
    E_RE: totalIn(groups, "E_RE"),
    E_PJ: totalIn(groups, "E_PJ"),
    BAU: totalIn(groups, "BAU"),
    RE: totalIn(groups, "RE"),
    PE: totalIn(groups, "PE"),
    T: years,
  });
}

function totalIn(groups: readonly Group[], symbol: string): number {
  return totalOf(groups.map(({ run }) => run.value(symbol)));
}

function reductionOf({ run }: Group): Run {
  return groupReduction.evaluate({
    E_BAU: run.value("E_BAU"),
    E_RE: run.value("E_RE"),
    E_PJ: run.value("E_PJ"),
    BAU: run.value("BAU"),
    RE: run.value("RE"),
    PE: run.value("PE"),
  });
}

/** What each group would give alone; whole tonnes are rounded down per group, so they may sum to less than the total. */
export function groupFiguresOf(groups: readonly Group[]): GroupFigures[] {
  return groups.map((group) => ({ name: group.name, ...annualFiguresOf(reductionOf(group)) }));
}

/** Suffix of a group's symbols: none where there is only one group. */
export function groupSuffix(groups: readonly unknown[], index: number): string {
  return groups.length === 1 ? "" : `_${index + 1}`;
}

/** Writes groups, totals and credit in the order they depend on each other. */
export function placeGroups(calculation: Calculation, groups: readonly Group[], credit: Run): void {
  for (const [index, group] of groups.entries()) {
    const suffix = groupSuffix(groups, index);
    group.place(calculation, suffix);
    if (groups.length > 1) calculation.add(reductionOf(group), { suffix });
  }
  if (groups.length > 1) {
    for (const symbol of TOTALS) addTotal(calculation, groups, symbol);
  }
  calculation.add(credit);
}

/** Adds the sum of one symbol over all groups as a line of its own. */
export function addTotal(calculation: Calculation, groups: readonly Group[], symbol: string): number {
  const [{ run }] = groups as readonly [Group, ...Group[]];
  const quantity = quantityOf(run.method, symbol);
  if (groups.length === 1) return run.value(symbol);
  const runs = groups.map((group) => group.run);
  return calculation.addSum(
    quantity,
    termsOf(runs, symbol, (index) => symbol + groupSuffix(groups, index)),
  );
}
