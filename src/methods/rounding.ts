/** Rounding down to whole tonnes must not lose the tonne of 94.6 − 54.6, which binary floating point makes 39.99…. */
export const LEAST_TOLERANCE = 1e-9;
/** Of the value: a sum of 200 groups is off by more than 1e-9 from a million tonnes on. Too little to move a rupiah. */
export const RELATIVE_TOLERANCE = 1e-14;
/** More would make a whole number the next one, where doubles have no halves left. */
export const LARGEST_TOLERANCE = 0.25;

/** How far below a whole number a value may lie and still count as that number. */
export function roundingToleranceAt(value: number): number {
  return Math.min(LARGEST_TOLERANCE, Math.max(LEAST_TOLERANCE, RELATIVE_TOLERANCE * Math.abs(value)));
}

export function floorWhole(value: number): number {
  return Math.floor(value + roundingToleranceAt(value));
}

/** The same tolerance above a whole number. */
export function ceilWhole(value: number): number {
  return 0 - floorWhole(-value);
}
