import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Domain, factorsOf, realNumbers, scaledCount, wholeNumbers } from "../../../src/advice/search/domain";
import { MOST_EVALUATIONS, type Probe, smallestChange } from "../../../src/advice/search/smallest-change";

/** A search that counts what it asks. */
function seek(domain: Domain, present: number, probeOf: (value: number) => Probe) {
  let evaluations = 1;
  const search = smallestChange(domain, present, probeOf(present), (value) => {
    evaluations++;
    return probeOf(value);
  });
  expect(evaluations).toBeLessThanOrEqual(MOST_EVALUATIONS);
  return search;
}

describe("the smallest change over whole numbers", () => {
  it("is the value nearest to the present one that is enough, whichever way the figure runs", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -50, max: 450 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 25 }),
        (to, present, threshold, rising, plateau) => {
          const figureOf = (value: number) => Math.floor(value / plateau) * (rising ? 1 : -1);
          const target = figureOf(threshold);
          const probeOf = (value: number) => ({ figure: figureOf(value), isEnough: figureOf(value) >= target });
          const values = Array.from({ length: to + 1 }, (_, value) => value).filter((value) => probeOf(value).isEnough);
          const nearest = Math.min(...values.map((value) => Math.abs(value - present)));
          const search = seek(wholeNumbers(0, to), present, probeOf);
          if (probeOf(present).isEnough) expect(search).toEqual({ found: false, reason: "already-met" });
          else if (values.length === 0) expect(search).toEqual({ found: false, reason: "never-within-bounds" });
          else {
            expect(search.found).toBe(true);
            if (!search.found) return;
            expect(values).toContain(search.value);
            expect(Math.abs(search.value - present)).toBe(nearest);
          }
        },
      ),
      { numRuns: 400, seed: 1 },
    );
  });

  it("takes no more than sixty evaluations over the widest bounds there are", () => {
    for (const threshold of [2, 999_983, 54_321_987, 99_999_999]) {
      const probeOf = (value: number) => ({ figure: value, isEnough: value >= threshold });
      expect(seek(wholeNumbers(1, 100_000_000), 1, probeOf)).toEqual({ found: true, value: threshold });
    }
  });

  it("passes over values that cannot be computed", () => {
    const probeOf = (value: number) => (value > 500 ? { isEnough: false } : { figure: value, isEnough: value >= 321 });
    expect(seek(wholeNumbers(1, 100_000), 10, probeOf)).toEqual({ found: true, value: 321 });
  });

  it("says that a figure with a hill or a valley is not monotone", () => {
    const hill = (value: number) => ({ figure: -Math.abs(value - 300), isEnough: value > 250 && value < 350 });
    expect(seek(wholeNumbers(1, 1000), 10, hill)).toEqual({ found: false, reason: "not-monotone" });
    const step = (value: number) => ({ figure: value > 400 ? 1 : value > 200 ? 3 : 0, isEnough: value > 400 });
    expect(seek(wholeNumbers(1, 1000), 10, step)).toEqual({ found: false, reason: "not-monotone" });
  });

  it("from a present value outside the bounds, the nearest end is taken where all of them would do", () => {
    const probeOf = (value: number) => ({ figure: value, isEnough: value >= 50 });
    expect(seek(wholeNumbers(100, 1000), 10, probeOf)).toEqual({ found: true, value: 100 });
  });
});

describe("the smallest change over real numbers", () => {
  it("is what bisection to the last digit gives, to a millionth of the bounds, and is enough", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.boolean(),
        (place, start, to, rising) => {
          const threshold = place * to;
          const present = start * to;
          const probeOf = (value: number) => {
            const figure = (rising ? 1 : -1) * Math.cbrt(value - threshold);
            return { figure, isEnough: figure >= 0 };
          };
          const search = seek(realNumbers(0, to), present, probeOf);
          if (probeOf(present).isEnough) return;
          expect(search.found).toBe(true);
          if (!search.found) return;
          expect(probeOf(search.value).isEnough).toBe(true);
          expect(Math.abs(search.value - threshold)).toBeLessThanOrEqual(1e-6 * to);
        },
      ),
      { numRuns: 400, seed: 2 },
    );
  });

  it("is written with few digits where that is as good", () => {
    const probeOf = (value: number) => ({ figure: -value, isEnough: value <= 43.75 });
    expect(seek(realNumbers(1, 10_000), 120, probeOf)).toEqual({ found: true, value: 43.75 });
  });
});

describe("the smallest factor on counts that are rounded up", () => {
  it("is the one brute force over all counts finds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 2000 }),
        (counts, wanted) => {
          const sumAt = (factor: number) => counts.reduce((sum, count) => sum + scaledCount(count, factor), 0);
          const probeOf = (factor: number) => ({ figure: sumAt(factor), isEnough: sumAt(factor) >= wanted });
          const search = seek(factorsOf(counts, 0.01, 20), 1, probeOf);
          const steps = counts.flatMap((count) =>
            Array.from({ length: count * 20 }, (_, index) => (index + 1) / count),
          );
          const enough = steps.filter((factor) => sumAt(factor) >= wanted);
          if (sumAt(1) >= wanted) expect(search).toEqual({ found: false, reason: "already-met" });
          else if (enough.length === 0) expect(search).toEqual({ found: false, reason: "never-within-bounds" });
          else expect(search).toEqual({ found: true, value: expect.closeTo(Math.min(...enough), 12) });
        },
      ),
      { numRuns: 400, seed: 3 },
    );
  });
});
