import type { WantedLines } from "../methods/wanted-lines";
import type { Driver } from "./driver";
import { keepSum } from "./end-use-shares";
import { RESULTS } from "./results";

/** The least and the most a result becomes over a range, the answer's own value included. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** One driver moved over its range, all else as in the answer. */
export interface Swing {
  readonly driver: Driver;
  readonly reductionTco2: Extent;
  /** JPY; absent where no investment is known. */
  readonly grant?: Extent;
  /** JPY. */
  readonly cityShare?: Extent;
  /** What a larger input does to the reduction. */
  readonly effect: "increases" | "decreases" | "none";
}

/** By swing of the reduction, then of the grant, then of the city share, then in the order of the calculation. */
export function swingsOf(lines: WantedLines, drivers: readonly Driver[], shares: readonly number[]): Swing[] {
  // Two copies of the calculation serve all drivers; a copy each would cost more than the formulas.
  const scratch = { lowest: lines.values.slice(), highest: lines.values.slice() };
  const swings = drivers.map((driver) => swingOf(lines, driver, shares, scratch));
  const widthOf = (extent: Extent | undefined) => (extent === undefined ? 0 : extent.high - extent.low);
  return swings.sort(
    (one, other) =>
      widthOf(other.reductionTco2) - widthOf(one.reductionTco2) ||
      widthOf(other.grant) - widthOf(one.grant) ||
      widthOf(other.cityShare) - widthOf(one.cityShare),
  );
}

interface Scratch {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

function swingOf(lines: WantedLines, driver: Driver, shares: readonly number[], { lowest, highest }: Scratch): Swing {
  const { values, slotOf } = lines;
  const isShare = driver.kind === "endUseShare";
  const recompute = lines.after(isShare ? [...driver.slots, ...shares] : driver.slots);
  const move = (slots: Float64Array, factor: number) => {
    slots.set(values);
    for (const slot of driver.slots) slots[slot] = (values[slot] as number) * factor;
    if (isShare) keepSum(slots, shares, values);
    recompute(slots);
  };
  move(lowest, driver.lowestFactor);
  move(highest, driver.highestFactor);
  const read = (symbol: string): Extent | undefined => {
    const slot = slotOf.get(symbol);
    if (slot === undefined) return undefined;
    const found = [values[slot], lowest[slot], highest[slot]] as [number, number, number];
    return { low: Math.min(...found), high: Math.max(...found) };
  };
  const reduction = slotOf.get(RESULTS.reduction) as number;
  const grant = read(RESULTS.grant);
  const cityShare = read(RESULTS.cityShare);
  return {
    driver,
    reductionTco2: read(RESULTS.reduction) as Extent,
    ...(grant !== undefined && { grant }),
    ...(cityShare !== undefined && { cityShare }),
    effect: effectOf(lowest[reduction] as number, highest[reduction] as number),
  };
}

function effectOf(atLowest: number, atHighest: number): Swing["effect"] {
  if (atLowest === atHighest) return "none";
  return atHighest > atLowest ? "increases" : "decreases";
}
