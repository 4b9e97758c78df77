import type { Condition } from "./conditions";
import { Ellipsoid } from "./ellipsoid";

/** Prices of the conditions: with them no set that keeps all conditions has more tonnes than `most`. */
export interface Relaxation {
  readonly most: number;
  /** One per condition, nought or more, tonnes per unit. */
  readonly prices: Float64Array;
  /** By member: what it brings once it has paid for the conditions it uses up. */
  readonly worth: Float64Array;
}

interface Round extends Relaxation {
  readonly taken: Uint8Array;
}

const ROUNDS = 2000;
/** Tonnes: a bound this close to the least one is good enough, whole tonnes being counted. */
const CLOSE_ENOUGH = 0.01;

/**
 * The Lagrangian relaxation of the choice: conditions may be broken at a price. Whatever the prices, the value is a true
 * bound; the least of them is sought. The sets met on the way are offered as candidates.
 */
export function relax(
  tonnes: readonly number[],
  conditions: readonly Condition[],
  bestSoFar: () => number,
  offer: (taken: Uint8Array) => void,
): Relaxation {
  const scales = conditions.map(({ constant, parts }) =>
    parts.reduce((largest, part) => Math.max(largest, Math.abs(part)), Math.max(1, Math.abs(constant) / 100)),
  );
  // Prices in tonnes per scale. No condition is worth more than all tonnes there are.
  const ellipsoid = new Ellipsoid(conditions.length, 1 + tonnes.reduce((sum, brings) => sum + brings, 0));
  let best = relaxedWith(tonnes, conditions, new Float64Array(conditions.length));
  offer(best.taken);
  for (let count = 0; count < ROUNDS && best.most >= bestSoFar(); count++) {
    const negative = ellipsoid.centre.findIndex((price) => price < 0);
    if (negative >= 0) {
      const inward = Float64Array.from(scales, (_, index) => (index === negative ? -1 : 0));
      if (!ellipsoid.cut(inward, -(ellipsoid.centre[negative] as number))) break;
      continue;
    }
    const prices = ellipsoid.centre.map((price, index) => price / (scales[index] as number));
    const round = relaxedWith(tonnes, conditions, prices);
    offer(round.taken);
    if (round.most < best.most) best = round;
    const slopes = Float64Array.from(
      conditions,
      (condition, index) => slack(condition, round.taken) / (scales[index] as number),
    );
    if (ellipsoid.reach(slopes) < CLOSE_ENOUGH) break;
    if (!ellipsoid.cut(slopes, round.most - best.most)) break;
  }
  return best;
}

function relaxedWith(tonnes: readonly number[], conditions: readonly Condition[], prices: Float64Array): Round {
  const worth = Float64Array.from(tonnes);
  let most = 0;
  for (const [index, { constant, parts }] of conditions.entries()) {
    const price = prices[index] as number;
    if (price === 0) continue;
    most += price * constant;
    for (let member = 0; member < worth.length; member++) {
      worth[member] = (worth[member] as number) + price * (parts[member] as number);
    }
  }
  const taken = new Uint8Array(worth.length);
  for (let member = 0; member < worth.length; member++) {
    if ((worth[member] as number) <= 0) continue;
    taken[member] = 1;
    most += worth[member] as number;
  }
  return { most, prices, worth, taken };
}

/** How far a set keeps a condition; below nought it is broken. */
function slack({ constant, parts }: Condition, taken: Uint8Array): number {
  let sum = constant;
  for (let member = 0; member < taken.length; member++) if (taken[member] === 1) sum += parts[member] as number;
  return sum;
}
