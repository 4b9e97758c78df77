import type { Domain } from "./domain";

/** What one value gives. */
export interface Probe {
  /** What must rise or fall with the value; absent where the value cannot be computed. */
  readonly figure?: number;
  readonly isEnough: boolean;
}

export const REASONS = ["already-met", "never-within-bounds", "not-monotone"] as const;
export type Reason = (typeof REASONS)[number];

export type Search =
  | { readonly found: true; readonly value: number }
  | { readonly found: false; readonly reason: Reason };

interface Tried extends Probe {
  readonly value: number;
}

/** No search asks for more. */
export const MOST_EVALUATIONS = 60;

/** Parts of the way to an end at which values are tried before the search trusts what it sees: dense near the start. */
const SAMPLES = [1e-5, 1e-3, 0.01, 0.1, 0.3, 1];

/**
 * The value nearest to the present one that is enough: samples first, to see that the figure only rises or only falls,
 * then halving between the last value that is not enough and the first that is. Values that cannot be computed are passed
 * over. `now` is what the present value gives; the value itself may be unknown.
 */
export function smallestChange(
  domain: Domain,
  present: number | undefined,
  now: Probe,
  probe: (value: number) => Probe,
): Search {
  if (now.isEnough) return missed("already-met");
  if (domain.from > domain.to) return missed("never-within-bounds");
  let evaluations = 1;
  const attempt = (value: number): Tried => {
    evaluations++;
    return { value, ...probe(value) };
  };
  const start = domain.at(present ?? domain.from);
  const sampled = samplesOf(domain, start).map(attempt);
  const here: Tried[] = present === undefined ? [] : [{ value: present, ...now }];
  if (!isMonotone([...sampled, ...here])) return missed("not-monotone");
  const isWithin = ({ value }: Tried) => value >= domain.from && value <= domain.to;
  for (let { short, far } of bracketsOf([...sampled, ...here.filter(isWithin)], start)) {
    while (short !== undefined && evaluations < MOST_EVALUATIONS - SPARE) {
      const value = domain.between(short.value, far.value);
      if (value === undefined) break;
      const middle = attempt(value);
      if (!isBetween(middle, short, far)) return missed("not-monotone");
      if (middle.isEnough || middle.figure === undefined) far = middle;
      else short = middle;
    }
    if (!far.isEnough) continue;
    const shorter = domain.shorter(far.value).slice(0, SPARE);
    return { found: true, value: shorter.find((value) => attempt(value).isEnough) ?? far.value };
  }
  return missed("never-within-bounds");
}

/** Evaluations kept for writing the value with fewer digits. */
const SPARE = 3;

const missed = (reason: Reason): Search => ({ found: false, reason });

function samplesOf(domain: Domain, start: number): number[] {
  const ends = [domain.from, domain.to];
  const values = ends.flatMap((end) => SAMPLES.map((part) => domain.at(start + (end - start) * part)));
  return [...new Set(values)];
}

/** Differences of the last digits are none. */
const NOISE = 1e-9;

function isMonotone(tried: readonly Tried[]): boolean {
  const computed = inOrder(tried).filter(isComputed);
  const noise = NOISE * Math.max(...computed.map(({ figure }) => Math.abs(figure)), 0);
  const steps = computed.slice(1).map(({ figure }, index) => figure - (computed[index] as Computed).figure);
  const switches = computed.slice(1).filter(({ isEnough }, index) => isEnough !== computed[index]?.isEnough);
  return switches.length <= 1 && (steps.every((step) => step >= -noise) || steps.every((step) => step <= noise));
}

/** Where a search by halves may begin: what is not enough, and beyond it what is or what cannot be computed. */
interface Bracket {
  /** Absent where everything within the bounds is enough. */
  readonly short?: Tried;
  readonly far: Tried;
}

/** The one between not enough and enough; where there is none, those at the edge of what can be computed. */
function bracketsOf(tried: readonly Tried[], start: number): readonly Bracket[] {
  const sorted = inOrder(tried);
  const computed = sorted.filter(isComputed);
  if (computed.length > 0 && computed.every(({ isEnough }) => isEnough)) {
    return [{ far: computed.reduce((near, each) => (distance(each, start) < distance(near, start) ? each : near)) }];
  }
  const pairs = (list: readonly Tried[]) => list.slice(1).map((after, index) => [list[index] as Tried, after] as const);
  const change = pairs(computed).find(([before, after]) => before.isEnough !== after.isEnough);
  if (change !== undefined) return [inBracket(...change)];
  return pairs(sorted)
    .filter(([before, after]) => isComputed(before) !== isComputed(after))
    .map((pair) => inBracket(...pair));
}

function inBracket(before: Tried, after: Tried): Bracket {
  const isShort = isComputed(before) && !before.isEnough;
  return isShort ? { short: before, far: after } : { short: after, far: before };
}

type Computed = Tried & { readonly figure: number };
const isComputed = (tried: Tried): tried is Computed => tried.figure !== undefined;
const inOrder = (tried: readonly Tried[]) => tried.toSorted((one, other) => one.value - other.value);
const distance = ({ value }: Tried, from: number) => Math.abs(value - from);

/** Whether the figure keeps running the same way; where the far value has none, that cannot be told. */
function isBetween(middle: Tried, short: Tried, far: Tried): boolean {
  if (!isComputed(middle)) return !isComputed(far);
  if (!isComputed(short) || !isComputed(far)) return true;
  const noise = NOISE * Math.max(Math.abs(short.figure), Math.abs(far.figure));
  const [least, most] = short.figure < far.figure ? [short.figure, far.figure] : [far.figure, short.figure];
  return middle.figure >= least - noise && middle.figure <= most + noise;
}
