import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { WantedLines } from "../methods/wanted-lines";
import type { SubsidyAssessment } from "../subsidy/assessment";
import { VERDICTS, type Verdict } from "../subsidy/verdict";
import type { Driver } from "./driver";
import { keepSum } from "./end-use-shares";
import { RESULTS } from "./results";
import { factorAt, triangleOf } from "./triangle";
import { verdictReader } from "./verdict-reader";

/** The generator gives 32 bits at a time: a factor to a few parts in a thousand million, far finer than any range. */
const UNSIGNED_32_BITS = 2 ** 32;

export interface Drawing {
  readonly lines: WantedLines;
  readonly drivers: readonly Driver[];
  readonly shares: readonly number[];
  readonly samples: number;
  readonly seed: number;
  readonly subsidy: SubsidyAssessment | undefined;
}

/** One entry a sample; results the calculation does not hold stay 0. */
export interface Drawn {
  readonly reduction: Float64Array;
  readonly creditable: Float64Array;
  readonly grant: Float64Array;
  readonly cityShare: Float64Array;
  readonly verdicts: Record<Verdict, number>;
}

/** Draws the drivers one after the other, sample by sample, and recomputes what follows from them. */
export function draw({ lines, drivers, shares, samples, seed, subsidy }: Drawing): Drawn {
  const generator = xoroshiro128plus(seed);
  const { values, slotOf } = lines;
  const slots = values.slice();
  const recompute = lines.after([...drivers.flatMap((driver) => driver.slots), ...shares]);
  const verdict = subsidy === undefined ? undefined : verdictReader(subsidy, lines);
  const verdicts = Object.fromEntries(VERDICTS.map((each) => [each, 0])) as Record<Verdict, number>;
  const take = (symbol: string) => ({ slot: slotOf.get(symbol), drawn: new Float64Array(samples) });
  const taken = {
    reduction: take(RESULTS.reduction),
    creditable: take(RESULTS.creditable),
    grant: take(RESULTS.grant),
    cityShare: take(RESULTS.cityShare),
  };
  const all = Object.values(taken);
  const moves = drivers.map((driver) => ({ triangle: triangleOf(driver), slots: driver.slots }));
  for (let sample = 0; sample < samples; sample++) {
    for (const move of moves) {
      const factor = factorAt(move.triangle, (generator.next() >>> 0) / UNSIGNED_32_BITS);
      for (const slot of move.slots) slots[slot] = (values[slot] as number) * factor;
    }
    keepSum(slots, shares, values);
    recompute(slots);
    for (const { slot, drawn } of all) if (slot !== undefined) drawn[sample] = slots[slot] as number;
    if (verdict !== undefined) verdicts[verdict(slots)]++;
  }
  return {
    reduction: taken.reduction.drawn,
    creditable: taken.creditable.drawn,
    grant: taken.grant.drawn,
    cityShare: taken.cityShare.drawn,
    verdicts,
  };
}
