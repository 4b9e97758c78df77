import { totalOf } from "../methods/functions";
import type { Run } from "../methods/method";
import { allocatedShare } from "../methods/monitoring";
import { floorWhole, roundingToleranceAt } from "../methods/rounding";
import { isGovernmentOfJapan } from "./japan";

export interface Share {
  readonly holder: string;
  /** Agreed share, 0 to 1. */
  readonly share: number;
}

/** One holder's whole tonnes, with the run that holds the exact ones. */
export interface Allocated extends Share {
  readonly credits: number;
  readonly run: Run;
}

/**
 * Shares whole tonnes among holders: whole parts first, then one tonne each to the largest remainders, ties in request
 * order. If that leaves the Government of Japan under its exact share, it is rounded up and the largest other holder
 * (most credits, then larger share, then request order) gives the tonne. The result sums to exactly `credits`.
 *
 * @param credits whole tonnes, tCO2
 * @example allocateCredits(40, [{ holder: "Government of Japan", share: 0.675 }, …])[0].credits // 27
 */
export function allocateCredits(credits: number, shares: readonly Share[]): Allocated[] {
  const sum = totalOf(shares.map(({ share }) => share));
  const exact = shares.map(({ share }) => (credits * share) / sum);
  const given = exact.map(floorWhole);
  giveRemainder(credits, exact, given);
  raiseJapan(shares, exact, given);
  return shares.map((share, index) => {
    const tonnes = given[index] as number;
    const k = tonnes - floorWhole(exact[index] as number);
    const run = allocatedShare.evaluate({ C: credits, s: share.share, s_sum: sum, k });
    return { ...share, credits: tonnes, run };
  });
}

function giveRemainder(credits: number, exact: readonly number[], given: number[]): void {
  const left = credits - totalOf(given);
  const tolerance = roundingToleranceAt(credits);
  const remainderOf = (index: number) => (exact[index] as number) - (given[index] as number);
  // Remainders that differ by rounding noise alone are a tie; sorting keeps request order among ties.
  const ranked = given.map((_, index) => ({ index, rank: Math.round(remainderOf(index) / tolerance) }));
  ranked.sort((first, second) => second.rank - first.rank);
  for (const { index } of ranked.slice(0, left)) given[index] = (given[index] as number) + 1;
}

function raiseJapan(shares: readonly Share[], exact: readonly number[], given: number[]): void {
  const japan = shares.findIndex(({ holder }) => isGovernmentOfJapan(holder));
  if (japan < 0) return;
  const owed = exact[japan] as number;
  if ((given[japan] as number) >= owed - roundingToleranceAt(owed)) return;
  const giver = largestOther(shares, given, japan);
  given[japan] = (given[japan] as number) + 1;
  given[giver] = (given[giver] as number) - 1;
}

function largestOther(shares: readonly Share[], given: readonly number[], japan: number): number {
  const others = shares.map((_, index) => index).filter((index) => index !== japan);
  return others.reduce((largest, index) => {
    const more = (given[index] as number) - (given[largest] as number);
    if (more !== 0) return more > 0 ? index : largest;
    return (shares[index] as Share).share > (shares[largest] as Share).share ? index : largest;
  });
}
