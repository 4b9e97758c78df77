/** The middle value; the mean of the two middle ones of an even count. Throws on none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("No values");
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** What one side of a comparison measured, one number a round. */
export interface Sides {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/**
 * Measures two sides in turns, A B A B, so that whatever slows the machine slows both. The first round only warms up
 * and is not counted.
 */
export async function interleave(
  rounds: number,
  ours: () => number | Promise<number>,
  theirs: () => number | Promise<number>,
): Promise<Sides> {
  const found = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const one = await ours();
    const other = await theirs();
    if (round === 0) continue;
    found.ours.push(one);
    found.theirs.push(other);
  }
  return found;
}

/** A figure of the report: the median of the ratios of each round, and what it was made of. */
export interface Ratio {
  readonly ratio: number;
  /** Smallest and largest ratio of a round. */
  readonly lowest: number;
  readonly highest: number;
  readonly ours: number;
  readonly theirs: number;
  readonly rounds: number;
}

/** Ours over theirs, round by round: two turns next to each other are alike, two minutes apart they may not be. */
export function ratioOf({ ours, theirs }: Sides): Ratio {
  const ratios = ours.map((value, round) => value / (theirs[round] as number));
  return {
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    ours: median(ours),
    theirs: median(theirs),
    rounds: ratios.length,
  };
}
