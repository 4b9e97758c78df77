import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interleave, median, ratioOf } from "../../../tools/bench/statistics";

describe("the median", () => {
  it("is the middle of an odd count and the mean of the two middle ones of an even count", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });

  it("has as many values below as above, and leaves the list as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (values) => {
        const before = [...values];
        const middle = median(values);
        expect(values).toEqual(before);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
      { seed: 8 },
    );
  });
});

describe("a comparison", () => {
  it("takes turns, A B A B, and does not count the first round", async () => {
    const turns: string[] = [];
    let number = 0;
    const turn = (side: string) => () => {
      turns.push(side);
      return ++number;
    };
    const sides = await interleave(2, turn("A"), turn("B"));
    expect(turns.join(" ")).toBe("A B A B A B");
    expect(sides).toEqual({ ours: [3, 5], theirs: [4, 6] });
  });

  it("is the median of the ratios of each round, not the ratio of the medians: a slow minute slows both", () => {
    const { ratio, lowest, highest } = ratioOf({ ours: [90, 45, 9], theirs: [100, 50, 5] });
    expect(ratio).toBe(0.9);
    expect([lowest, highest]).toEqual([0.9, 1.8]);
  });
});
