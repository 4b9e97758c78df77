/** A measure worth taking: it brings tonnes, and its share alone fits the budget. */
export interface Item {
  readonly position: number;
  /** Whole, above nought. */
  readonly tonnes: number;
  /** Whole, nought or more. */
  readonly cityShare: number;
}

export interface Choice {
  /** Positions in ascending order. */
  readonly selected: readonly number[];
  readonly tonnes: number;
  readonly cityShare: number;
}

/** More than the error of a division could hide. */
const MARGIN = 1e-9;

/** Cheapest tonne first. */
function byCostOfTonne(one: Item, other: Item): number {
  return one.cityShare / one.tonnes - other.cityShare / other.tonnes || one.position - other.position;
}

/** Tonnes no choice can exceed: what the budget buys when the last measure may be taken in part. */
export function mostTonnes(items: readonly Item[], budget: number): number {
  let tonnes = 0;
  let left = budget;
  for (const item of items.toSorted(byCostOfTonne)) {
    if (item.cityShare > left)
      return tonnes + Math.floor((left / item.cityShare) * item.tonnes + MARGIN * (1 + tonnes));
    tonnes += item.tonnes;
    left -= item.cityShare;
  }
  return tonnes;
}

/**
 * The exact choice, by dynamic programming over tonnes: for every number of tonnes up to the most possible, the least
 * city share that brings exactly so many. Measures are added last to first and taken where that costs no more, so that
 * walking back prefers the earlier one. Only whole numbers are added and compared.
 */
export function chooseExactly(items: readonly Item[], budget: number, most: number): Choice {
  const leastShare = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  leastShare[0] = 0;
  const takes = items.map(() => new Uint8Array((most >> 3) + 1));
  let reachable = 0;
  for (let index = items.length - 1; index >= 0; index--) {
    const { tonnes: brings, cityShare } = items[index] as Item;
    const takesHere = takes[index] as Uint8Array;
    reachable = Math.min(most, reachable + brings);
    for (let tonnes = reachable; tonnes >= brings; tonnes--) {
      const taken = (leastShare[tonnes - brings] as number) + cityShare;
      if (taken > (leastShare[tonnes] as number)) continue;
      leastShare[tonnes] = taken;
      takesHere[tonnes >> 3] = (takesHere[tonnes >> 3] as number) | (1 << (tonnes & 7));
    }
  }
  const tonnes = leastShare.findLastIndex((share) => share <= budget);
  return { selected: walkBack(items, takes, tonnes), tonnes, cityShare: leastShare[tonnes] as number };
}

function walkBack(items: readonly Item[], takes: readonly Uint8Array[], tonnes: number): number[] {
  const selected: number[] = [];
  let left = tonnes;
  for (const [index, item] of items.entries()) {
    if (left === 0) break;
    if ((((takes[index] as Uint8Array)[left >> 3] as number) & (1 << (left & 7))) === 0) continue;
    selected.push(item.position);
    left -= item.tonnes;
  }
  return selected;
}

/** Cheapest tonne first, as long as it fits: for portfolios beyond the bound of the exact search. */
export function chooseGreedily(items: readonly Item[], budget: number): Choice {
  const selected: number[] = [];
  let tonnes = 0;
  let cityShare = 0;
  for (const item of items.toSorted(byCostOfTonne)) {
    if (cityShare + item.cityShare > budget) continue;
    selected.push(item.position);
    tonnes += item.tonnes;
    cityShare += item.cityShare;
  }
  return { selected: selected.sort((one, other) => one - other), tonnes, cityShare };
}
