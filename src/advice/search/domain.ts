/** The values a search may try, all between two ends. */
export interface Domain {
  readonly from: number;
  readonly to: number;
  /** The value of the domain at or next to a number between the ends. */
  readonly at: (value: number) => number;
  /** A value about half way between two, or none where they are as close as the domain tells values apart. */
  readonly between: (one: number, other: number) => number | undefined;
  /** Values that are told apart from this one by nothing but fewer digits, shortest first. */
  readonly shorter: (value: number) => readonly number[];
}

const NONE_SHORTER = (): readonly number[] => [];

export function wholeNumbers(from: number, to: number): Domain {
  const [least, most] = [Math.ceil(from), Math.floor(to)];
  return {
    from: least,
    to: most,
    at: (value) => Math.min(most, Math.max(least, Math.round(value))),
    between: (one, other) => (Math.abs(one - other) <= 1 ? undefined : Math.floor((one + other) / 2)),
    shorter: NONE_SHORTER,
  };
}

/** Of the bounds, what a found value may be off; far finer where the value itself is small beside them. */
const OF_BOUNDS = 1e-6;
const OF_VALUE = 1e-7;

export function realNumbers(from: number, to: number): Domain {
  const span = to - from;
  const resolution = (value: number) => Math.min(OF_BOUNDS * span, OF_VALUE * Math.max(Math.abs(value), 1e-9 * span));
  return {
    from,
    to,
    at: (value) => Math.min(to, Math.max(from, value)),
    between: (one, other) =>
      Math.abs(one - other) <= resolution(Math.max(Math.abs(one), Math.abs(other))) / 2
        ? undefined
        : one + (other - one) / 2,
    shorter: (value) =>
      Array.from({ length: 12 }, (_, digits) => Number(value.toFixed(digits)))
        .filter((short) => short >= from && short <= to && Math.abs(short - value) <= resolution(value) / 2)
        .filter((short, index, all) => all.indexOf(short) === index),
  };
}

/** A product of a quotient may miss the whole number by the last digit. */
const ROUNDING = 1e-9;
const up = (value: number) => Math.ceil(value - ROUNDING * Math.max(1, value));
const down = (value: number) => Math.floor(value + ROUNDING * Math.max(1, value));

/** How many units a factor makes of a count: whole ones, rounded up. */
export function scaledCount(count: number, factor: number): number {
  return up(count * factor);
}

/**
 * Factors on counts of units that are rounded up: between two of these values nothing changes, so that the search is
 * exact, as it is over whole numbers.
 */
export function factorsOf(counts: readonly number[], from: number, to: number): Domain {
  const least = (value: number) => Math.min(...counts.map((count) => up(count * value) / count));
  const before = (value: number) => Math.max(...counts.map((count) => (up(count * value) - 1) / count));
  const most = Math.max(...counts.map((count) => down(count * to) / count));
  const first = least(from);
  return {
    from: first,
    to: most,
    at: (value) => Math.min(most, Math.max(first, least(value))),
    between: (one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const middle = least((low + high) / 2);
      const value = middle < high ? middle : before(high);
      return value > low ? value : undefined;
    },
    shorter: NONE_SHORTER,
  };
}
