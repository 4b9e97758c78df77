import type { Driver } from "./driver";

/**
 * A factor drawn from the triangular distribution over the driver's range, most likely 1, by the inverse of its
 * distribution function. `uniform` lies in [0, 1). A caller who states a best value and a range states no more than this.
 * Over a range that is not cut the mean is 1 and the variance halfWidth²/6.
 */
export function triangularFactor({ lowestFactor, highestFactor }: Driver, uniform: number): number {
  const below = 1 - lowestFactor;
  const above = highestFactor - 1;
  const width = below + above;
  return uniform * width < below
    ? lowestFactor + Math.sqrt(uniform * width * below)
    : highestFactor - Math.sqrt((1 - uniform) * width * above);
}
