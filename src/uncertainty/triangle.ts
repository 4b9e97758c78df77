import type { Driver } from "./driver";

/** The triangular distribution of a factor around 1, over a driver's range. */
export interface Triangle {
  /** How far the range reaches below and above 1. */
  readonly below: number;
  readonly above: number;
}

export function triangleOf({ lowestFactor, highestFactor }: Driver): Triangle {
  return { below: 1 - lowestFactor, above: highestFactor - 1 };
}

/**
 * A factor drawn by the inverse of the distribution function; `uniform` lies in [0, 1). Most likely 1: a caller who states
 * a best value and a range states no more than this. Where the range is not cut the mean is 1 and the variance halfWidth²/6.
 */
export function factorAt({ below, above }: Triangle, uniform: number): number {
  const width = below + above;
  return uniform * width < below
    ? 1 - below + Math.sqrt(uniform * width * below)
    : 1 + above - Math.sqrt((1 - uniform) * width * above);
}
