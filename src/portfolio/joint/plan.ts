import { type JointTerms, type Member, paidConditions, unpaidConditions } from "./conditions";
import { settleByHalves } from "./halves";
import { Incumbent } from "./incumbent";
import { relax } from "./relaxation";
import { search } from "./search";
import { shareOf } from "./share";

/** A budget for city shares, in whole units of its own currency. */
export interface JointBudget {
  readonly units: number;
  /** A city share in yen as the answer shows it in that currency; never falls where the yen grow. */
  readonly unitsOf: (yen: number) => number;
  /** No more yen than this fit. */
  readonly mostYen: number;
}

export interface JointPlan {
  /** Positions of the measures taken, in request order. */
  readonly selected: readonly number[];
  readonly tonnes: number;
  /** In units of the budget. */
  readonly cityShare: number;
  readonly unspent: number;
  /** Whether no other set that fits brings more tonnes. */
  readonly exact: boolean;
  /** Tonnes no set that fits can exceed, where the plan is not known to be the best. */
  readonly bound?: number;
  /** The measure that, added to those taken, needs the least further budget. */
  readonly next?: { readonly position: number; readonly additionalBudget: number };
}

/** Up to so many measures the plan is the best there is, ties included. */
export const EXACT_MEASURES = 24;
/** Places of the tree a search looks at; a fraction of a second. */
const PLACES = 300_000;

/**
 * The set of measures with the most creditable tonnes whose joint city share fits the budget, when one application is
 * made for all that are taken. A set whose grant stays below the minimum pays its whole cost. Among equals the smaller
 * city share, then the set that holds the earlier measure.
 */
export function planJointly(
  members: readonly Member[],
  terms: JointTerms,
  budget: JointBudget,
  places = PLACES,
): JointPlan {
  const tonnes = members.map((member) => member.tonnes);
  const yenOf = (taken: Uint8Array) => shareOf(pick(members, taken), terms).cityShare;
  const best = new Incumbent(tonnes, (taken) => {
    const yen = yenOf(taken);
    const units = budget.unitsOf(yen);
    return units <= budget.units ? { yen, units } : undefined;
  });
  const few = members.length <= EXACT_MEASURES;
  const ways = [paidConditions(members, terms, budget.mostYen), unpaidConditions(members, budget.mostYen)];
  const searches = ways
    .filter((conditions) => conditions !== undefined)
    .map((conditions) => ({ conditions, relaxation: relax(tonnes, conditions, () => best.tonnes, best.offer) }));
  let bound = 0;
  for (const { conditions, relaxation } of searches) {
    const settled = search(best, tonnes, conditions, relaxation, { ties: false, places });
    if (!settled) bound = Math.max(bound, Math.floor(relaxation.most + 1e-6));
  }
  if (few) {
    settleByHalves(best, members, terms, Math.max(bound, best.tonnes), budget.mostYen);
    bound = best.tonnes;
  } else {
    // The tonnes are settled as far as they can be; what remains is a smaller share for as many.
    for (const { conditions, relaxation } of searches) {
      search(best, tonnes, conditions, relaxation, { ties: true, places });
    }
    addWhatFits(best, members);
  }
  const exact = bound <= best.tonnes;
  const selected = [...tonnes.keys()].filter((member) => best.taken[member] === 1);
  const next = nextOf(members, best.taken, (taken) => budget.unitsOf(yenOf(taken)), budget.units);
  return {
    selected,
    tonnes: best.tonnes,
    cityShare: best.share.units,
    unspent: budget.units - Math.max(0, best.share.units),
    exact,
    ...(!exact && { bound }),
    ...(next !== undefined && { next }),
  };
}

function* pick(members: readonly Member[], taken: Uint8Array): Generator<Member> {
  for (const [position, member] of members.entries()) if (taken[position] === 1) yield member;
}

function withMember(taken: Uint8Array, position: number): Uint8Array {
  const more = taken.slice();
  more[position] = 1;
  return more;
}

/** A search that gave up may leave a measure out that would still fit. */
function addWhatFits(best: Incumbent, members: readonly Member[]): void {
  for (let before = -1; before < best.tonnes; ) {
    before = best.tonnes;
    for (const position of members.keys()) {
      if (best.taken[position] === 0) best.offer(withMember(best.taken, position));
    }
  }
}

/** Of the measures left, the one with which the joint share exceeds the budget by least; then more tonnes, then the earlier. */
function nextOf(
  members: readonly Member[],
  taken: Uint8Array,
  unitsOf: (taken: Uint8Array) => number,
  units: number,
): JointPlan["next"] {
  const [next] = members
    .map(({ tonnes }, position) => ({ position, tonnes }))
    .filter(({ position, tonnes }) => tonnes > 0 && taken[position] === 0)
    .map((left) => ({ ...left, additionalBudget: unitsOf(withMember(taken, left.position)) - units }))
    .sort(
      (one, other) =>
        one.additionalBudget - other.additionalBudget || other.tonnes - one.tonnes || one.position - other.position,
    );
  return next && { position: next.position, additionalBudget: next.additionalBudget };
}
