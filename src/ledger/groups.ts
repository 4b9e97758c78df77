import type { Calculation } from "../methods/calculation";
import { crediting, groupReduction } from "../methods/crediting";
import type { Run } from "../methods/method";
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
    E_BAU: totalOf(groups, "E_BAU"),
    E_RE: totalOf(groups, "E_RE"),
    E_PJ: totalOf(groups, "E_PJ"),
    BAU: totalOf(groups, "BAU"),
    RE: totalOf(groups, "RE"),
    PE: totalOf(groups, "PE"),
    T: years,
  });
}

function totalOf(groups: readonly Group[], symbol: string): number {
  let sum = 0;
  for (const { run } of groups) sum += run.value(symbol);
  return sum;
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
  const quantities = [...run.method.inputs, ...run.method.steps];
  const quantity = quantities.find((candidate) => candidate.symbol === symbol);
  if (quantity === undefined) throw new Error(`${run.method.id} has no ${symbol}`);
  const terms = groups.map((_, index) => symbol + groupSuffix(groups, index));
  const value = totalOf(groups, symbol);
  return groups.length === 1 ? value : calculation.addSum(quantity, terms, value);
}
