/** A figure without the noise of binary fractions: 44.5, not 44.50000000000001. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
