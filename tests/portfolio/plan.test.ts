import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, planFor } from "../../src/portfolio/plan";

interface Best {
  readonly mask: number;
  readonly tonnes: number;
  readonly cityShare: number;
}

/** Every set, by the rule as it is written: most tonnes, then the smaller share, then the earlier measure. */
function bruteForce(candidates: readonly Candidate[], budget: number): Best {
  const count = candidates.length;
  let best: Best = { mask: 0, tonnes: 0, cityShare: 0 };
  for (let mask = 1; mask < 2 ** count; mask++) {
    let tonnes = 0;
    let cityShare = 0;
    let worthwhile = true;
    for (let position = 0; position < count; position++) {
      if ((mask & (1 << (count - 1 - position))) === 0) continue;
      const candidate = candidates[position] as Candidate;
      if (candidate.tonnes <= 0) worthwhile = false;
      tonnes += candidate.tonnes;
      cityShare += Math.max(0, candidate.cityShare);
    }
    if (!worthwhile || cityShare > budget) continue;
    const better =
      tonnes > best.tonnes ||
      (tonnes === best.tonnes && (cityShare < best.cityShare || (cityShare === best.cityShare && mask > best.mask)));
    if (better) best = { mask, tonnes, cityShare };
  }
  return best;
}

const positionsOf = ({ mask }: Best, count: number) =>
  Array.from({ length: count }, (_, position) => position).filter((position) => mask & (1 << (count - 1 - position)));

const few = { maxLength: 14 } as const;
const FAMILIES = {
  "small numbers with many ties": fc.array(
    fc.record({ tonnes: fc.integer({ min: -1, max: 4 }), cityShare: fc.integer({ min: -2, max: 4 }) }),
    few,
  ),
  "whole rupiah of any size": fc.array(
    fc.record({
      tonnes: fc.integer({ min: 0, max: 5000 }),
      cityShare: fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
    }),
    few,
  ),
  "one price for every tonne": fc.array(
    fc.integer({ min: 0, max: 900 }).map((tonnes) => ({ tonnes, cityShare: tonnes * 8_000_000 })),
    few,
  ),
  "a fixed cost beside the price": fc.array(
    fc.integer({ min: 1, max: 900 }).map((tonnes) => ({ tonnes, cityShare: tonnes * 1_000_000 + 100_000_000 })),
    few,
  ),
};

describe.each(Object.entries(FAMILIES))("plan of %s", (_, family) => {
  it("is the one brute force finds, to the measure", () => {
    fc.assert(
      fc.property(family, fc.double({ min: 0, max: 1.1, noNaN: true }), (candidates, share) => {
        const sum = candidates.reduce((total, { cityShare }) => total + Math.max(0, cityShare), 0);
        const budget = Math.floor(sum * share);
        const plan = planFor(candidates, budget);
        const best = bruteForce(candidates, budget);
        expect(plan.exact).toBe(true);
        expect([plan.tonnes, plan.cityShare]).toEqual([best.tonnes, best.cityShare]);
        expect(plan.selected).toEqual(positionsOf(best, candidates.length));
        expect(plan.unspent).toBe(budget - best.cityShare);
      }),
      { numRuns: 60, seed: 14 },
    );
  });
});

describe("what the next money would buy", () => {
  it("is the measure left that exceeds the unspent money by least; with it added the larger budget is enough", () => {
    fc.assert(
      fc.property(
        FAMILIES["whole rupiah of any size"],
        fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
        (candidates, budget) => {
          const { selected, unspent, tonnes, next } = planFor(candidates, budget);
          const left = candidates.flatMap((candidate, position) =>
            selected.includes(position) || candidate.tonnes <= 0 ? [] : [candidate.cityShare - unspent],
          );
          expect(next?.additionalBudget).toBe(left.length === 0 ? undefined : Math.min(...left));
          if (next === undefined) return;
          expect(next.additionalBudget).toBeGreaterThan(0);
          expect(planFor(candidates, budget + next.additionalBudget).tonnes).toBeGreaterThan(tonnes);
        },
      ),
      { numRuns: 100, seed: 15 },
    );
  });
});

describe("the edges of a plan", () => {
  it("no measures, no plan; no budget, only what costs the city nothing", () => {
    expect(planFor([], 10)).toEqual({ selected: [], tonnes: 0, cityShare: 0, unspent: 10, exact: true });
    const free = [
      { tonnes: 3, cityShare: 5 },
      { tonnes: 2, cityShare: 0 },
      { tonnes: 1, cityShare: -4 },
    ];
    expect(planFor(free, 0)).toMatchObject({
      selected: [1, 2],
      tonnes: 3,
      cityShare: 0,
      next: { position: 0, additionalBudget: 5 },
    });
  });

  it("greed would be wrong: the cheapest tonne is left for two that together fill the budget", () => {
    const measures = [
      { tonnes: 60, cityShare: 50 },
      { tonnes: 50, cityShare: 50 },
      { tonnes: 70, cityShare: 55 },
    ];
    expect(planFor(measures, 100)).toMatchObject({ selected: [0, 1], tonnes: 110, unspent: 0 });
  });

  it("beyond the stated tonnes the plan still fits the budget and says that it is not exact", () => {
    const measures = Array.from({ length: 30 }, (_, index) => ({ tonnes: 100 + index, cityShare: 1000 + 7 * index }));
    const plan = planFor(measures, 15_500, 500);
    expect(plan.exact).toBe(false);
    expect(plan.cityShare).toBeLessThanOrEqual(15_500);
    expect(plan.tonnes).toBeGreaterThan(1000);
    expect(plan.tonnes).toBeLessThanOrEqual(planFor(measures, 15_500).tonnes);
  });
});
