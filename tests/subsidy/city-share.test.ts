import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exchangeRateOf } from "../../src/money/exchange-rate";
import { CURRENCIES, type Currency, type Money, rupiah, yen } from "../../src/money/money";
import { assessSubsidy } from "../../src/subsidy/assessment";
import { replayFailures } from "../support/replay";
import { RATE } from "./support";

const FIELD = { IDR: "idr", JPY: "jpy", USD: "usd" } as const satisfies Record<Currency, string>;
/** Nothing is saved, so nothing is paid. */
const NO_GRANT = { annualReductionTco2: 0, usefulLifeYears: 10, rate: RATE };
const amount = (currency: Currency, maximum: number): fc.Arbitrary<Money> =>
  currency === "USD"
    ? fc.integer({ min: 0, max: maximum }).map((cents) => ({ amount: cents / 100, currency }))
    : fc.integer({ min: 0, max: maximum }).map((units) => ({ amount: units, currency }));

describe("the city share without a grant", () => {
  test.each(CURRENCIES)("is the cost less other income to the unit, where both are stated in %s", (currency) => {
    fc.assert(
      fc.property(
        amount(currency, 1e12),
        fc.option(amount(currency, 1e10), { nil: undefined }),
        (totalCost, otherIncome) => {
          const { cityShare, calculation } = assessSubsidy({ ...NO_GRANT, totalCost, otherIncome });
          const expected = totalCost.amount - (otherIncome?.amount ?? 0);
          expect(cityShare[FIELD[currency]].amount).toBe(
            currency === "USD" ? Math.round(expected * 100) / 100 : expected,
          );
          const steps = calculation.steps().map(({ name, formula, value }) => ({ symbol: name, formula, value }));
          expect(replayFailures(steps)).toEqual([]);
        },
      ),
      { seed: 20261127, numRuns: 100 },
    );
  });

  test("of 7,500,000,001 rupiah is 7,500,000,001 rupiah, which no whole number of yen is", () => {
    const { cityShare } = assessSubsidy({ ...NO_GRANT, totalCost: rupiah(7_500_000_001) });
    expect(cityShare.idr.amount).toBe(7_500_000_001);
    expect(Math.round(cityShare.jpy.amount * RATE.idrPerJpy.value)).not.toBe(7_500_000_001);
  });

  test("takes other income off in the currency of the cost", () => {
    const { cityShare } = assessSubsidy({ ...NO_GRANT, totalCost: rupiah(1_000_000_007), otherIncome: yen(1000) });
    expect(cityShare.idr.amount).toBe(1_000_000_007 - Math.round(1000 * RATE.idrPerJpy.value));
  });
});

test("with a grant the city share is what is left in yen, at the one rate", () => {
  const { cityShare, figures } = assessSubsidy({
    totalCost: rupiah(36_000_000_001),
    annualReductionTco2: 1200,
    usefulLifeYears: 15,
    rate: RATE,
  });
  expect(figures.grant).toBeGreaterThan(0);
  expect(cityShare.jpy.amount).toBe(figures.totalCost - figures.grant);
  expect(cityShare.idr.amount).toBe(Math.floor(figures.cityShare * RATE.idrPerJpy.value + 0.5));
});

describe("an amount that yen or rupiah cannot hold to the unit", () => {
  test.each([
    ["9,007 trillion rupiah and one", rupiah(9_007_199_254_740_992), RATE],
    ["as many yen", yen(9_007_199_254_740_992), RATE],
    ["dollars that are more rupiah than that", { amount: 1e12, currency: "USD" }, RATE],
    ["rupiah of which a yen costs next to nothing", rupiah(1e12), exchangeRateOf({ idrPerJpy: 1e-6 })],
  ] as const)("is refused at its place: %s", (_, money, rate) => {
    const basis = { annualReductionTco2: 1200, usefulLifeYears: 15, rate };
    expect(() => assessSubsidy({ ...basis, totalCost: money })).toThrow("#/totalCost: amountTooLarge");
    expect(() => assessSubsidy({ ...basis, totalCost: yen(1), otherIncome: money })).toThrow(
      "#/otherIncome: amountTooLarge",
    );
  });

  test("has shares that add up to the cost just below", () => {
    const basis = { annualReductionTco2: 1e9, usefulLifeYears: 15, rate: RATE };
    const { figures } = assessSubsidy({ ...basis, totalCost: rupiah(Number.MAX_SAFE_INTEGER) });
    expect(figures.grant + figures.cityShare).toBe(figures.totalCost);
  });
});
