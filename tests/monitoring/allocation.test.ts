import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InputError } from "../../src/ledger/input-error";
import { Calculation } from "../../src/methods/calculation";
import { allocateCredits, type Share } from "../../src/monitoring/allocation";
import { type AgreedRequest, sharesOf as agreedSharesOf, allocationWarnings } from "../../src/monitoring/shares";

const JAPAN = "Government of Japan";
const SEED = 20_261_124;
const RUNS = { seed: SEED, numRuns: 2000 };

const sharesOf = (first: string, ...shares: number[]): Share[] =>
  shares.map((share, index) => ({ holder: index === 0 ? first : `holder ${index}`, share }));
const allocate = (credits: number, agreed: readonly AgreedRequest[], calculation: Calculation) =>
  allocateCredits(credits, agreedSharesOf(agreed), calculation);
const tonnesOf = (credits: number, shares: readonly Share[]) =>
  allocateCredits(credits, shares, new Calculation()).map((allocated) => allocated.credits);

describe("allocation", () => {
  test("gives the published first Indonesian issuance: 40 t = 27 + 4 + 5 + 4", () => {
    // The shares are not published; these are the split itself, over 40.
    expect(tonnesOf(40, sharesOf(JAPAN, 27 / 40, 4 / 40, 5 / 40, 4 / 40))).toEqual([27, 4, 5, 4]);
    // Rounded agreements lead to the same tonnes.
    expect(tonnesOf(40, sharesOf(JAPAN, 0.67, 0.1, 0.12, 0.11))).toEqual([27, 4, 5, 4]);
  });

  test.each([
    ["whole shares stay as they are", 100, [0.5, 0.3, 0.2], [50, 30, 20]],
    ["the largest remainder gets the tonne", 10, [0.52, 0.27, 0.21], [5, 3, 2]],
    ["of equal remainders the first in the request gets it", 25, [0.5, 0.5], [13, 12]],
    ["one tonne goes to one holder", 1, [0.6, 0.4], [1, 0]],
    ["no credits are no credits for everyone", 0, [0.5, 0.5], [0, 0]],
    ["one holder of everything has everything", 7, [1], [7]],
    ["a share of nought stays nought", 3, [0.5, 0.5, 0], [2, 1, 0]],
    ["three thirds of a hundred", 100, [1 / 3, 1 / 3, 1 / 3], [34, 33, 33]],
    ["ten tenths that binary fractions miss", 10, Array(10).fill(0.1), Array(10).fill(1)],
  ])("%s", (_, credits, shares, expected) => {
    expect(tonnesOf(credits, sharesOf("City", ...shares))).toEqual(expected);
  });

  test.each([
    ["is rounded up, and the largest other holder gives the tonne", 10, [0.34, 0.46, 0.2], [4, 4, 2]],
    ["is not raised where the remainder already went to it", 1, [0.5, 0.25, 0.25], [1, 0, 0]],
    ["takes the only tonne from a larger holder", 1, [0.3, 0.7], [1, 0]],
    ["takes it from the first of two equal holders that has one", 1, [0.2, 0.4, 0.4], [1, 0, 0]],
    ["stays at nought where its share is nought", 5, [0, 0.6, 0.4], [0, 3, 2]],
    ["is not raised for a whole share that binary fractions miss", 40, [0.675, 0.325], [27, 13]],
  ])("Japan %s", (_, credits, shares, expected) => {
    expect(tonnesOf(credits, sharesOf(JAPAN, ...shares))).toEqual(expected);
    // The place in the request changes nothing for Japan.
    const last = sharesOf(JAPAN, ...shares).reverse();
    expect(tonnesOf(credits, last).at(-1)).toBe(expected[0]);
  });

  test("of two largest holders with the same credits the one with the larger share gives", () => {
    // Exact 3.4, 2.95, 2.9, 0.75: Japan is left with 3 and raised; 3 and 3 are equal, the larger share gives.
    const shares = [
      { holder: JAPAN, share: 0.34 },
      { holder: "A", share: 0.29 },
      { holder: "B", share: 0.295 },
      { holder: "C", share: 0.075 },
    ];
    expect(tonnesOf(10, shares)).toEqual([4, 3, 2, 1]);
  });

  test("knows the Government of Japan in three languages, whatever case, width or spacing", () => {
    for (const holder of [
      "GOVERNMENT  of japan",
      " Pemerintah Jepang ",
      "日本国政府",
      "日本政府",
      "Ｇｏｖｅｒｎｍｅｎｔ of Japan",
    ]) {
      expect(tonnesOf(1, sharesOf(holder, 0.3, 0.7)), holder).toEqual([1, 0]);
    }
    expect(tonnesOf(1, sharesOf("Government of Indonesia", 0.3, 0.7))).toEqual([0, 1]);
  });
});

/** Shares that sum to 1 as binary fractions can. */
const agreed = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((parts) => parts.some(Boolean));
const credits = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5_000_000 }));

describe("for any credits and any shares", { timeout: 60_000 }, () => {
  const property = (judge: (tonnes: number[], exact: number[], japan: number) => void) =>
    fc.assert(
      fc.property(credits, agreed, fc.nat(), (total, parts, place) => {
        const sum = parts.reduce((whole, part) => whole + part, 0);
        const japan = place % parts.length;
        const shares = parts.map((part, index) => ({
          holder: index === japan ? JAPAN : `${index}`,
          share: part / sum,
        }));
        const allocated = allocate(total, shares, new Calculation());
        expect(allocated.reduce((whole, each) => whole + each.credits, 0)).toBe(total);
        judge(
          allocated.map((each) => each.credits),
          parts.map((part) => (total * part) / sum),
          japan,
        );
      }),
      RUNS,
    );

  test("whole tonnes that are never negative sum to exactly the credits", () => {
    property((tonnes) => {
      for (const each of tonnes) expect(Number.isInteger(each) && each >= 0).toBe(true);
    });
  });

  test("Japan is never under its share, and less than a tonne over it", () => {
    property((tonnes, exact, japan) => {
      expect(tonnes[japan]!).toBeGreaterThanOrEqual(exact[japan]! - 1e-6);
      expect(tonnes[japan]!).toBeLessThan(exact[japan]! + 1);
    });
  });

  test("every holder is within one tonne of its share, but for one that gives a tonne to Japan: within two", () => {
    property((tonnes, exact, japan) => {
      const far = tonnes.filter((each, index) => Math.abs(each - exact[index]!) > 1 + 1e-6);
      expect(far.length).toBeLessThanOrEqual(1);
      for (const [index, each] of tonnes.entries()) {
        expect(each).toBeLessThan(exact[index]! + 1 + 1e-6);
        expect(each).toBeGreaterThan(exact[index]! - 2);
      }
      // Only a Japan that was raised can push anybody further away than a tonne.
      if (far.length === 1) expect(tonnes[japan]!).toBe(Math.ceil(exact[japan]! - 1e-6));
    });
  });

  test("without Japan every holder is within one tonne of its share", () => {
    fc.assert(
      fc.property(credits, agreed, (total, parts) => {
        const sum = parts.reduce((whole, part) => whole + part, 0);
        const allocated = allocate(
          total,
          parts.map((part, index) => ({ holder: `${index}`, share: part / sum })),
          new Calculation(),
        );
        expect(allocated.reduce((whole, each) => whole + each.credits, 0)).toBe(total);
        for (const [index, each] of allocated.entries()) {
          expect(Math.abs(each.credits - (total * parts[index]!) / sum)).toBeLessThan(1 + 1e-6);
        }
      }),
      RUNS,
    );
  });

  test("a larger share never holds fewer credits where Japan does not take part", () => {
    fc.assert(
      fc.property(credits, agreed, (total, parts) => {
        const sum = parts.reduce((whole, part) => whole + part, 0);
        const tonnes = allocate(
          total,
          parts.map((part, index) => ({ holder: `${index}`, share: part / sum })),
          new Calculation(),
        ).map((each) => each.credits);
        for (const [one, first] of parts.entries()) {
          for (const [two, second] of parts.entries())
            if (first > second) expect(tonnes[one]!).toBeGreaterThanOrEqual(tonnes[two]!);
        }
      }),
      { ...RUNS, numRuns: 500 },
    );
  });
});

describe("shares", () => {
  const issuesOf = (shares: readonly AgreedRequest[]) => {
    try {
      allocate(10, shares, new Calculation());
    } catch (error) {
      return (error as InputError).issues.map(({ pointer, key }) => `${pointer} ${key}`);
    }
    return [];
  };

  test("that do not sum to 1 are refused", () => {
    expect(issuesOf(sharesOf(JAPAN, 0.5, 0.4))).toEqual(["#/allocation allocationMustSumToOne"]);
    expect(issuesOf(sharesOf(JAPAN, 0, 0))).toEqual(["#/allocation allocationMustSumToOne"]);
    expect(issuesOf(sharesOf(JAPAN, 0.333, 0.333, 0.333))).toEqual(["#/allocation allocationMustSumToOne"]);
    expect(issuesOf(sharesOf(JAPAN, 0.1, 0.2, 0.7))).toEqual([]);
  });

  test("by a ratio are as many as the ratio says: the published first Indonesian issuance by its own parts", () => {
    const parts = [27, 4, 5, 4].map((ratio, index) => ({ holder: index === 0 ? JAPAN : `${index}`, ratio }));
    expect(allocate(40, parts, new Calculation()).map((each) => each.credits)).toEqual([27, 4, 5, 4]);
    // What each pays for the investment is a ratio too: 40 % of 330 million from Japan.
    const paid = [
      { holder: JAPAN, ratio: 132_000_000 },
      { holder: "City", ratio: 198_000_000 },
    ];
    expect(allocate(1000, paid, new Calculation()).map((each) => each.credits)).toEqual([400, 600]);
    expect(allocationWarnings(agreedSharesOf(paid))).toMatchObject([{ pointer: "#/allocation/0/ratio" }]);
  });

  test("by a ratio and by fractions at once, by neither, or by a ratio of nothing are refused", () => {
    const ratio = { holder: JAPAN, ratio: 2 };
    expect(issuesOf([ratio, { holder: "City", share: 0.5 }])).toEqual(["#/allocation/1/ratio shareOrRatio"]);
    expect(issuesOf([{ ...ratio, share: 1 }])).toEqual(["#/allocation/0/ratio shareOrRatio"]);
    expect(issuesOf([{ holder: JAPAN }])).toEqual(["#/allocation/0/share shareOrRatio"]);
    expect(issuesOf([{ ...ratio, ratio: 0 }])).toEqual(["#/allocation ratioOfNothing"]);
  });

  test("by a ratio never leave Japan under it, whatever the parts", () => {
    fc.assert(
      fc.property(credits, agreed, (total, parts) => {
        const sum = parts.reduce((whole, part) => whole + part, 0);
        const asked = parts.map((ratio, index) => ({ holder: index === 0 ? JAPAN : `${index}`, ratio }));
        const tonnes = allocate(total, asked, new Calculation()).map((each) => each.credits);
        expect(tonnes.reduce((whole, each) => whole + each, 0)).toBe(total);
        expect(tonnes[0]!).toBeGreaterThanOrEqual((total * parts[0]!) / sum - 1e-6);
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  test("of a holder named twice are refused where it is named again, Japan in another language too", () => {
    expect(issuesOf([...sharesOf("City", 0.5), { holder: " city ", share: 0.5 }])).toEqual([
      "#/allocation/1/holder holderTwice",
    ]);
    expect(issuesOf([...sharesOf(JAPAN, 0.5), { holder: "日本国政府", share: 0.5 }])).toEqual([
      "#/allocation/1/holder holderTwice",
    ]);
  });

  test("that give Japan less than the one half of the programme, or nothing, are warned about", () => {
    expect(allocationWarnings(sharesOf(JAPAN, 0.5, 0.5))).toEqual([]);
    expect(allocationWarnings(sharesOf(JAPAN, 0.4, 0.6))).toMatchObject([
      {
        code: "credits-to-japan-below-minimum",
        parameters: { share: 40, minimum: 50 },
        pointer: "#/allocation/0/share",
      },
    ]);
    expect(allocationWarnings(sharesOf("City", 1))).toMatchObject([
      { parameters: { share: 0 }, pointer: "#/allocation" },
    ]);
  });
});
