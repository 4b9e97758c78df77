import type { JointTerms, Member } from "./conditions";
import type { Incumbent } from "./incumbent";

/** All sets of one half of the members, by mask; the first member has the highest bit. */
interface Half {
  readonly tonnes: Float64Array;
  readonly net: Float64Array;
  readonly eligible: Float64Array;
  readonly lifetimeTco2: Float64Array;
}

/**
 * Looks at every set whose tonnes lie between those of the best so far and `most`, where no set can have more: each set
 * of the first half with those of the second that bring it there. Where one price holds for every tonne, a bound shuts
 * out nothing and a search would see all sets; few of them have the very tonnes that are wanted.
 */
export function settleByHalves(
  best: Incumbent,
  members: readonly Member[],
  terms: JointTerms,
  most: number,
  mostYen: number,
): void {
  const middle = members.length >> 1;
  const [first, second] = [halfOf(members.slice(0, middle)), halfOf(members.slice(middle))];
  const bits = members.length - middle;
  const falling = Uint32Array.from(second.tonnes.keys()).sort(
    (one, other) => (second.tonnes[other] as number) - (second.tonnes[one] as number),
  );
  for (let left = 0; left < first.tonnes.length; left++) {
    const held = first.tonnes[left] as number;
    for (let at = firstWithin(falling, second.tonnes, most - held); at < falling.length; at++) {
      const right = falling[at] as number;
      const tonnes = held + (second.tonnes[right] as number);
      if (tonnes < best.tonnes) break;
      const mask = (left << bits) | right;
      const least = leastShare(first, left, second, right, terms);
      const has = (member: number) => ((mask >> (members.length - 1 - member)) & 1) === 1;
      if (least > mostYen + 1 || (tonnes === best.tonnes && !best.mayLoseTo(least, has))) continue;
      best.offer(Uint8Array.from(members, (_, member) => (has(member) ? 1 : 0)));
    }
  }
}

function halfOf(members: readonly Member[]): Half {
  const sums = (part: (member: Member) => number) => {
    const all = new Float64Array(2 ** members.length);
    for (let mask = 1; mask < all.length; mask++) {
      const lowest = 31 - Math.clz32(mask & -mask);
      const member = members[members.length - 1 - lowest] as Member;
      all[mask] = (all[mask & (mask - 1)] as number) + part(member);
    }
    return all;
  };
  return {
    tonnes: sums((member) => member.tonnes),
    net: sums((member) => member.net),
    eligible: sums((member) => member.eligible),
    lifetimeTco2: sums((member) => member.lifetimeTco2),
  };
}

/** The first place in falling order whose tonnes are not above `limit`. */
function firstWithin(falling: Uint32Array, tonnes: Float64Array, limit: number): number {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tonnes[falling[middle] as number] as number) > limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No city share of this set can be smaller [JPY]; sums in another order may differ in the last digit. */
function leastShare(first: Half, left: number, second: Half, right: number, terms: JointTerms): number {
  const { ratio, ceiling, maximum, minimum } = terms;
  const net = (first.net[left] as number) + (second.net[right] as number);
  const eligible = (first.eligible[left] as number) + (second.eligible[right] as number);
  const lifetime = (first.lifetimeTco2[left] as number) + (second.lifetimeTco2[right] as number);
  const limit = Math.min(ratio * net, ratio * eligible, ceiling * lifetime);
  const grant = Math.min(maximum, Math.floor(limit / 1000 + 1e-6) * 1000);
  return grant >= minimum ? net - Math.max(0, grant) : net;
}
