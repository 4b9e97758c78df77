import { irr } from "node-irr";

/**
 * Internal rate of return of paying a share now and keeping a saving at the end of each year; 0.1 = 10 %/yr. Undefined
 * where there is none: nothing is paid, nothing is saved, or the years are not whole.
 */
export function internalRateOfReturn(
  cityShareIdr: number,
  savingPerYearIdr: number,
  years: number,
): number | undefined {
  if (cityShareIdr <= 0 || savingPerYearIdr <= 0 || !Number.isInteger(years) || years < 1) return undefined;
  // In units of the share, so that the finder's tolerance does not depend on the currency.
  const rate = irr([-1, ...new Array<number>(years).fill(savingPerYearIdr / cityShareIdr)]);
  return Number.isFinite(rate) ? rate : undefined;
}
