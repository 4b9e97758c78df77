import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceilWhole, floorWhole } from "../../src/methods/rounding";

const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);

describe("rounding down to whole tonnes", () => {
  it("keeps the tonne of 94.6 − 54.6 that floating point loses", () => {
    expect(94.6 - 54.6).toBeLessThan(40);
    expect(floorWhole(94.6 - 54.6)).toBe(40);
  });

  it("keeps a whole tonne of 200 groups at any size up to a thousand million", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 1, max: 999 }),
        (groups, whole, thousandths) => {
          const part = whole + thousandths / 1000;
          const exact = (groups * (whole * 1000 + thousandths)) / 1000;
          const rest = Math.ceil(exact) - exact;
          expect(floorWhole(sum([...new Array<number>(groups).fill(part), rest]))).toBe(Math.ceil(exact));
        },
      ),
      { seed: 53, numRuns: 2000 },
    );
  });

  it("never rounds up by more than its tolerance", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e13, max: 1e13, noNaN: true }), (value) => {
        const whole = floorWhole(value);
        expect(whole).toBeLessThanOrEqual(value + Math.max(1e-9, 1e-14 * Math.abs(value)));
        expect(value - whole).toBeLessThan(1);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("leaves every whole number as it is, however large", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (whole) => {
        expect(floorWhole(whole)).toBe(whole);
        expect(ceilWhole(whole)).toBe(whole);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it("moves no amount of money that is a hundredth away from the next unit, up to a million million", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (whole) => {
        expect(floorWhole(whole + 0.48 + 0.5)).toBe(whole);
        expect(floorWhole(whole + 0.5 + 0.5)).toBe(whole + 1);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe("rounding up", () => {
  it.each([
    [0.2, 1],
    [1, 1],
    [1 + 1e-12, 1],
    [-0.5, 0],
    [-1.5, -1],
  ])("of %d is %d", (value, whole) => {
    expect(ceilWhole(value)).toBe(whole);
  });
});
