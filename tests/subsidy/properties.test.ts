import fc from "fast-check";
import { expect, test } from "vitest";
import { CURRENCIES } from "../../src/money/money";
import { assessSubsidy } from "../../src/subsidy/assessment";
import type { SubsidyInput } from "../../src/subsidy/input";
import { replayFailures } from "../support/replay";
import { RATE, writtenIn } from "./support";

const RUNS = { seed: 20250401, numRuns: 400 };

const money = (max: number) =>
  fc.record({ amount: fc.double({ min: 0, max, noNaN: true }), currency: fc.constantFrom(...CURRENCIES) });

const input: fc.Arbitrary<SubsidyInput> = fc
  .record(
    {
      totalCost: money(1e11),
      eligibleCost: money(1e11),
      otherIncome: money(1e11),
      annualReductionTco2: fc.double({ min: -1e5, max: 1e6, noNaN: true }),
      usefulLifeYears: fc.integer({ min: 1, max: 50 }),
      ratioCap: fc.double({ min: 0, max: 1, noNaN: true }),
      similarProjectCount: fc.nat(20),
      costEffectivenessCeilingJpyPerTco2: fc.double({ min: 0, max: 20_000, noNaN: true }),
      fiscalYear: fc.constantFrom(2014, 2015, 2016, 2018, 2021, 2025),
    },
    { requiredKeys: ["totalCost", "annualReductionTco2", "usefulLifeYears"] },
  )
  .map((given) => ({ ...given, rate: RATE }));

test("the grant is never negative, never above a limit, and is truncated to thousands or the project maximum", () => {
  fc.assert(
    fc.property(input, (given) => {
      const { figures } = assessSubsidy(given);
      expect(figures.grant).toBeGreaterThanOrEqual(0);
      for (const limit of [figures.ratioLimit, figures.costEffectivenessLimit, figures.projectMaximum, figures.base]) {
        expect(figures.grant).toBeLessThanOrEqual(limit);
      }
      expect(figures.grant % 1000).toBe(0);
    }),
    RUNS,
  );
});

test("grant + city share + other income is the total cost to the yen", () => {
  fc.assert(
    fc.property(input, (given) => {
      const { grant, cityShare, otherIncome, totalCost } = assessSubsidy(given).figures;
      expect(grant + cityShare + otherIncome).toBe(totalCost);
      for (const amount of [grant, cityShare, otherIncome, totalCost]) expect(Number.isInteger(amount)).toBe(true);
    }),
    RUNS,
  );
});

test("more reduction never lowers the grant", () => {
  fc.assert(
    fc.property(input, fc.double({ min: 0, max: 1e5, noNaN: true }), (given, more) => {
      const better = { ...given, annualReductionTco2: given.annualReductionTco2 + more };
      expect(assessSubsidy(better).figures.grant).toBeGreaterThanOrEqual(assessSubsidy(given).figures.grant);
    }),
    RUNS,
  );
});

test("every step of every calculation replays in an unrelated evaluator", () => {
  fc.assert(
    fc.property(input, (given) => {
      const steps = assessSubsidy(given).calculation.steps();
      expect(replayFailures(steps.map(({ name, formula, value }) => ({ symbol: name, formula, value })))).toEqual([]);
    }),
    { ...RUNS, numRuns: 100 },
  );
});

test("the tonnes a remedy names do lift the ceiling out of the way", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3_000_000 }),
      fc.double({ min: 0.01, max: 1e5, noNaN: true }),
      fc.integer({ min: 1, max: 50 }),
      (thousands, annualReductionTco2, usefulLifeYears) => {
        const given = {
          totalCost: { amount: thousands * 1000, currency: "JPY" as const },
          annualReductionTco2,
          usefulLifeYears,
          rate: RATE,
        };
        const { figures } = assessSubsidy(given);
        fc.pre(figures.bindingLimit === "cost-effectiveness");
        const more = (figures.ceilingGap?.lifetimeTco2 ?? 0) / usefulLifeYears;
        const mended = assessSubsidy({ ...given, annualReductionTco2: annualReductionTco2 + more }).figures;
        expect(mended.bindingLimit).not.toBe("cost-effectiveness");
        expect(mended.grant - figures.grant).toBe(figures.ceilingGap?.grant);
      },
    ),
    RUNS,
  );
});

test("the cost base and tonnes a remedy names do reach the minimum size", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200_000_000 }),
      fc.integer({ min: 1, max: 900 }),
      (cost, annualReductionTco2) => {
        const given = {
          totalCost: { amount: cost, currency: "JPY" as const },
          annualReductionTco2,
          usefulLifeYears: 10,
          rate: RATE,
        };
        const { figures, terms } = assessSubsidy(given);
        fc.pre(figures.grant < terms.projectMinimum.value);
        const gap = figures.minimumGap ?? { eligibleCost: 0, lifetimeTco2: 0 };
        const mended = assessSubsidy({
          ...given,
          totalCost: { amount: cost + gap.eligibleCost, currency: "JPY" },
          annualReductionTco2: annualReductionTco2 + gap.lifetimeTco2 / 10,
        });
        expect(mended.figures.grant).toBeGreaterThanOrEqual(terms.projectMinimum.value);
      },
    ),
    RUNS,
  );
});

test("the same money in rupiah, yen and dollars gives the same verdict, and the same grant within one thousand yen", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000, max: 9_000_000_000 }),
      fc.integer({ min: 1, max: 60_000 }),
      (cost, reduction) => {
        const assessed = CURRENCIES.map((currency) =>
          assessSubsidy({
            totalCost: writtenIn(currency, cost),
            eligibleCost: writtenIn(currency, Math.round(cost * 0.9)),
            annualReductionTco2: reduction,
            usefulLifeYears: 15,
            rate: RATE,
          }),
        );
        const grants = assessed.map(({ figures }) => figures.grant);
        expect(Math.max(...grants) - Math.min(...grants)).toBeLessThanOrEqual(1000);
        // Within a yen of the minimum, the cents of a dollar may decide; nowhere else may the currency.
        fc.pre(Math.abs((grants[0] ?? 0) - 50_000_000) > 1000);
        expect(new Set(assessed.map(({ verdict }) => verdict)).size).toBe(1);
        expect(new Set(assessed.map(({ figures }) => figures.bindingLimit)).size).toBe(1);
      },
    ),
    RUNS,
  );
});
