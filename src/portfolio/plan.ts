import { type Choice, chooseExactly, chooseGreedily, mostTonnes } from "./choose";

/** A measure as a plan sees it. */
export interface Candidate {
  /** Whole tonnes that can be credited in a year. */
  readonly tonnes: number;
  /** Whole units of the budget's currency (cents of a dollar). */
  readonly cityShare: number;
}

export interface Plan {
  /** Positions of the measures taken, in request order. */
  readonly selected: readonly number[];
  readonly tonnes: number;
  readonly cityShare: number;
  readonly unspent: number;
  /** False beyond the stated bound of tonnes: the plan fits the budget, but a better one may exist. */
  readonly exact: boolean;
  /** The measure that the least further budget would add. */
  readonly next?: { readonly position: number; readonly additionalBudget: number };
}

/**
 * Tonnes a year up to which the search is exact: time and memory grow with measures × tonnes, and 200 measures of half a
 * million tonnes together take well under a second and 17 MB. A city's portfolio is a small part of it.
 */
export const EXACT_TONNES = 500_000;

/**
 * The set with the most creditable tonnes whose city shares fit the budget; among equals the smaller city share, then
 * the one that holds the earlier measure. Shares are whole numbers and sum to less than 2^53.
 */
export function planFor(candidates: readonly Candidate[], budget: number, exactTonnes = EXACT_TONNES): Plan {
  const items = candidates.map(({ tonnes, cityShare }, position) => ({
    position,
    tonnes,
    // What other income more than pays for costs the city nothing; it is no money for other measures.
    cityShare: Math.max(0, cityShare),
  }));
  const worthwhile = items.filter(({ tonnes, cityShare }) => tonnes > 0 && cityShare <= budget);
  const most = mostTonnes(worthwhile, budget);
  const exact = most <= exactTonnes;
  const choice = exact ? chooseExactly(worthwhile, budget, most) : chooseGreedily(worthwhile, budget);
  const unspent = budget - choice.cityShare;
  const next = nextOf(items, choice, unspent);
  return { ...choice, unspent, exact, ...(next !== undefined && { next }) };
}

/** Of the measures left, the one whose share exceeds what is unspent by least; then more tonnes, then the earlier one. */
function nextOf(
  items: readonly (Candidate & { readonly position: number })[],
  { selected }: Choice,
  unspent: number,
): Plan["next"] {
  const taken = new Set(selected);
  const [next] = items
    .filter(({ position, tonnes }) => tonnes > 0 && !taken.has(position))
    .sort(
      (one, other) => one.cityShare - other.cityShare || other.tonnes - one.tonnes || one.position - other.position,
    );
  return next && { position: next.position, additionalBudget: next.cityShare - unspent };
}
