import type { Range, RangeKind } from "../ledger/range-kind";
import type { Assumption } from "../ledger/sourced";
import type { CalculationStep } from "../methods/calculation";
import type { WantedLines } from "../methods/wanted-lines";
import { type Basis, HALF_WIDTHS, UNCERTAIN_SYMBOLS } from "./ranges";

/** Relative half-widths given by the caller, by kind; 0 means exact. */
export type GivenRanges = Readonly<Partial<Record<RangeKind, number | undefined>>>;

/** One thing that is uncertain: an input, or several that can only be wrong together. */
export interface Driver {
  /** Path of the request field that would state it better; `groups.*.x` where several groups rest on one default. */
  readonly input: string;
  readonly kind: RangeKind;
  /** English label of the sheet. */
  readonly label: string;
  readonly unit: string;
  /** Slots in the calculation that move together, each by the same factor. */
  readonly slots: readonly number[];
  /** What is moved: the value as used; for a night in steps, its hours. */
  readonly value: number;
  /** Relative, before the range is cut at what still means something. */
  readonly halfWidth: number;
  /** Absent where the caller gave the range. */
  readonly basis?: Basis;
  /** Factors at both ends of the range: below or at 1, above or at 1. */
  readonly lowestFactor: number;
  readonly highestFactor: number;
}

interface Candidate {
  readonly step: CalculationStep;
  readonly slot: number;
  readonly assumption: Assumption | undefined;
}

/**
 * What is uncertain in a calculation and reaches a wanted result. Values that rest on one default are wrong together;
 * what the caller states for each group is wrong by itself.
 */
export function driversOf(
  steps: readonly CalculationStep[],
  lines: WantedLines,
  assumptions: readonly Assumption[],
  given: GivenRanges,
): Driver[] {
  const bySymbol = new Map(assumptions.map((assumption) => [assumption.symbol, assumption]));
  const together = new Map<string, Candidate[]>();
  for (const [slot, step] of steps.entries()) {
    const uncertain = UNCERTAIN_SYMBOLS[step.symbol];
    if (step.formula !== undefined || uncertain === undefined || isExact(step) || !lines.reads(slot)) continue;
    const candidate = { step, slot, assumption: assumptionOf(step, bySymbol) };
    const key = keyOf(candidate, uncertain.kind, bySymbol);
    const others = together.get(key);
    if (others === undefined) together.set(key, [candidate]);
    else others.push(candidate);
  }
  return [...together.values()]
    .map((candidates) => driverOf(candidates, given))
    .filter(({ halfWidth }) => halfWidth > 0);
}

/** A relative range around nought is nought, and full light is full by definition. */
function isExact({ symbol, value }: CalculationStep): boolean {
  return value === 0 || ((symbol === "p" || symbol === "D_year") && value === 1);
}

const SCHEDULE_STEP = /^[tp]_s\d+/;

/** The line of `assumptions` a step belongs to; the steps of a night belong to its schedule. */
function assumptionOf(
  { name, symbol }: CalculationStep,
  bySymbol: ReadonlyMap<string, Assumption>,
): Assumption | undefined {
  const listed = SCHEDULE_STEP.test(name)
    ? name.replace(SCHEDULE_STEP, symbol === "t" ? "h_night" : "D")
    : name.replace(/_given$/, "");
  return bySymbol.get(listed) ?? bySymbol.get(symbol);
}

/** Where the project's COP is taken from the reference, it moves with it: there is no second plant. */
const FOLLOWS: Readonly<Record<string, string>> = { COP_PJ: "COP_RE" };

function keyOf({ step, assumption }: Candidate, kind: RangeKind, bySymbol: ReadonlyMap<string, Assumption>): string {
  if (assumption === undefined) return step.name;
  const leader = FOLLOWS[step.symbol];
  if (assumption.origin === "request" || leader === undefined) return ownKeyOf(step, assumption, kind);
  const led = bySymbol.get(leader);
  return led === undefined ? ownKeyOf(step, assumption, kind) : ownKeyOf({ ...step, name: leader }, led, kind);
}

function ownKeyOf(step: CalculationStep, { name: field, origin, provenance }: Assumption, kind: RangeKind): string {
  // Eligible cost is part of the total: a dearer offer is dearer in both.
  if (step.symbol === "K_total_given" || step.symbol === "K_elig_given") return "investment";
  if (origin !== "request") return `${kind}/${provenance.source}/${FOLLOWS[step.symbol] ?? step.symbol}/${step.value}`;
  return SCHEDULE_STEP.test(step.name) ? `${field}/${kind}` : step.name;
}

function driverOf(candidates: readonly Candidate[], given: GivenRanges): Driver {
  const [{ step, assumption }] = candidates as [Candidate, ...Candidate[]];
  const { kind, maximum = Number.POSITIVE_INFINITY } = UNCERTAIN_SYMBOLS[step.symbol] as Range;
  const stated = given[kind];
  const basis = basisOf(assumption);
  const halfWidth = stated ?? HALF_WIDTHS[basis].value;
  const amounts = amountsOf(candidates);
  const [value] = [...amounts.values()] as [number];
  return {
    input: sharedNameOf([...amounts.keys()]),
    kind,
    label: step.symbol === "t" ? "length of the night window" : step.label,
    unit: step.unit,
    slots: candidates.map(({ slot }) => slot),
    value,
    halfWidth,
    ...(stated === undefined && { basis }),
    lowestFactor: 1 - halfWidth,
    highestFactor: Math.max(1, Math.min(1 + halfWidth, roomAbove(maximum, amounts))),
  };
}

/** What is already at its largest can only be smaller; what is below nought is as far from any largest as it can be. */
function roomAbove(maximum: number, amounts: ReadonlyMap<string, number>): number {
  const largest = Math.max(...amounts.values());
  return largest > 0 ? maximum / largest : Number.POSITIVE_INFINITY;
}

function basisOf(assumption: Assumption | undefined): Basis {
  return assumption === undefined || assumption.origin === "request" ? "request" : assumption.provenance.confidence;
}

/** The hours of a night are the sum of its steps; anything else is the value itself. By path of the request. */
function amountsOf(candidates: readonly Candidate[]): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const { step, assumption } of candidates) {
    const name = assumption?.name ?? step.name;
    amounts.set(name, step.value + (step.symbol === "t" ? (amounts.get(name) ?? 0) : 0));
  }
  return amounts;
}

/** `groups.0.loadFactor` and `groups.1.loadFactor` are `groups.*.loadFactor`; names with nothing in common keep the first. */
function sharedNameOf(names: readonly string[]): string {
  const general = new Set(names.map((name) => name.replace(/^groups\.\d+\./, "groups.*.")));
  const [first] = names as readonly [string];
  const [shared] = [...general] as [string];
  return names.length > 1 && general.size === 1 ? shared : first;
}
