import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromRequest } from "../../src/ledger/sourced";
import { assessMoney, type MoneyInput } from "../../src/money/assess-money";
import { MONEY } from "../../src/money/inputs";
import { rupiah } from "../../src/money/money";
import { presentMoney } from "../../src/money/present";
import { RATE } from "../subsidy/support";
import { replayFailures } from "../support/replay";

const PLAIN: MoneyInput = {
  // One thousand kilowatt-hours at the tariff below: a saving of as many rupiah as the tariff says, times a thousand.
  savedMwhPerYear: 1,
  tariffIdrPerKwh: 0.3,
  billing: "metered",
  totalCost: rupiah(1000),
  cityShareIdr: 1000,
  discountRate: fromRequest(0.08),
  tariffGrowth: MONEY.tariffGrowth.default,
  savingDegradation: MONEY.savingDegradation.default,
  years: 5,
  reductionTco2PerYear: 1,
  rate: RATE,
};

describe("worked numbers", () => {
  test("Pekanbaru: 12 years at 6.75 % without a grant", () => {
    const { withoutGrant } = assessMoney({
      ...PLAIN,
      savedMwhPerYear: 1000,
      tariffIdrPerKwh: 279.191992,
      totalCost: rupiah(1_289_666_668),
      cityShareIdr: 1_289_666_668,
      discountRate: fromRequest(0.0675),
      years: 12,
    });
    expect(withoutGrant.npv).toBeCloseTo(957_717_054, -1);
    expect(withoutGrant.benefitCostRatio).toBeCloseTo(1.7426, 4);
    expect(withoutGrant.discountedPaybackYears).toBeCloseTo(5.7273, 4);
  });

  const growing = { ...PLAIN, tariffGrowth: fromRequest(0.05), savingDegradation: fromRequest(0.01) };

  test("growth of 5 % and loss of 1 %: savings, present value, ratio and discounted payback", () => {
    const { years, withoutGrant } = assessMoney(growing);
    const savings = [300, 311.85, 324.168, 336.973, 350.283];
    for (const [index, saving] of savings.entries()) expect(years[index]?.saving).toBeCloseTo(saving, 3);
    expect(withoutGrant.npv).toBeCloseTo(288.5558, 4);
    expect(withoutGrant.benefitCostRatio).toBeCloseTo(1.288556, 6);
    expect(withoutGrant.discountedPaybackYears).toBeCloseTo(3.797489, 6);
  });

  test("a payment of 100 that is saved in year 3", () => {
    const otherCashFlows = [{ year: 3, amount: rupiah(-100) }];
    expect(assessMoney({ ...growing, otherCashFlows }).withoutGrant.npv).toBeCloseTo(367.939, 4);
  });
});

describe("a cash flow", () => {
  test("that a later cost undoes keeps its first payback and says so", () => {
    const { withoutGrant, warnings } = assessMoney({
      ...PLAIN,
      discountRate: fromRequest(0),
      otherCashFlows: [{ year: 5, amount: rupiah(900) }],
    });
    expect(withoutGrant.discountedPaybackYears).toBeCloseTo(1000 / 300, 9);
    expect(warnings.map(({ code }) => code)).toContain("payback-undone-later");
  });

  test("of a year after the lifetime is left out with a warning at its field", () => {
    const otherCashFlows = [{ year: 6, amount: rupiah(900) }];
    const money = assessMoney({ ...PLAIN, otherCashFlows });
    expect(money.withoutGrant.npv).toBe(assessMoney(PLAIN).withoutGrant.npv);
    expect(money.warnings).toContainEqual(
      expect.objectContaining({ code: "cash-flow-after-lifetime", pointer: "#/investment/otherCashFlows/0/year" }),
    );
  });

  test("with several payments in one year adds them, each in its own currency", () => {
    const otherCashFlows = [
      { year: 2, amount: rupiah(40) },
      { year: 2, amount: { amount: 1, currency: "JPY" as const } },
    ];
    const [, second] = assessMoney({ ...PLAIN, otherCashFlows }).years;
    expect(second?.other).toBe(40 + Math.round(RATE.idrPerJpy.value));
  });
});

const arbitrary = fc.record({
  saving: fc.integer({ min: -500, max: 100_000 }),
  total: fc.integer({ min: 1, max: 1_000_000 }),
  grantShare: fc.double({ min: 0, max: 0.9, noNaN: true }),
  discount: fc.constantFrom(0, 0.01, 0.08, 0.3),
  growth: fc.constantFrom(0, 0.03, -0.05),
  loss: fc.constantFrom(0, 0.02),
  years: fc.integer({ min: 1, max: 25 }),
  flows: fc.array(fc.record({ year: fc.integer({ min: 1, max: 25 }), amount: fc.integer({ min: -9000, max: 9000 }) }), {
    maxLength: 3,
  }),
});

type Case = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;

const inputOf = ({ saving, total, grantShare, discount, growth, loss, years, flows }: Case): MoneyInput => ({
  ...PLAIN,
  tariffIdrPerKwh: Math.abs(saving) / 1000,
  savedMwhPerYear: Math.sign(saving),
  totalCost: rupiah(total),
  cityShareIdr: Math.round(total * (1 - grantShare)),
  discountRate: fromRequest(discount),
  tariffGrowth: fromRequest(growth),
  savingDegradation: fromRequest(loss),
  years,
  otherCashFlows: flows.map(({ year, amount }) => ({ year, amount: rupiah(amount) })),
});

const holds = (property: (money: ReturnType<typeof assessMoney>, input: MoneyInput) => void) =>
  fc.assert(
    fc.property(arbitrary, (drawn) => {
      const input = inputOf(drawn);
      property(assessMoney(input), input);
    }),
    { seed: 11, numRuns: 300 },
  );

describe("whatever is paid and saved", () => {
  test("every step replays in another evaluator and is finite", () => {
    fc.assert(
      fc.property(arbitrary, (drawn) => {
        const steps = assessMoney(inputOf(drawn)).calculation.steps();
        for (const { name, value } of steps) expect(Number.isFinite(value), name).toBe(true);
        expect(replayFailures(steps.map(({ name, formula, value }) => ({ symbol: name, formula, value })))).toEqual([]);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test("the present value without the grant is never above that with it", () => {
    holds(({ afterGrant, withoutGrant }) => expect(withoutGrant.npv).toBeLessThanOrEqual(afterGrant.npv));
  });

  test("a ratio of one is a present value of nought, and more is more", () => {
    holds(({ withoutGrant: { npv, benefitCostRatio = Number.NaN } }) => {
      if (npv > 1) expect(benefitCostRatio).toBeGreaterThan(1);
      if (npv < -1) expect(benefitCostRatio).toBeLessThan(1);
      if (benefitCostRatio === 1) expect(npv).toBeCloseTo(0, 6);
    });
  });

  test("the rows sum to the present value and to what is left at the end", () => {
    holds((money, { discountRate, totalCost }) => {
      const sum = (each: (year: (typeof money.years)[number]) => number) =>
        money.years.reduce((total, year) => total + each(year), 0);
      const present = sum(({ net, year }) => net / (1 + discountRate.value) ** year) - totalCost.amount;
      expect(present).toBeCloseTo(money.withoutGrant.npv, 3);
      for (const { saving, upkeep, other, net } of money.years) expect(net).toBeCloseTo(saving - upkeep - other, 6);
      const { cashFlow } = presentMoney(money);
      const last = cashFlow.at(-1);
      expect(last?.cumulative.amount).toBeCloseTo(sum(({ net }) => net) - money.cityShareIdr, -1);
      expect(last?.cumulativeDiscounted.amount).toBe(Math.round(money.afterGrant.npv) + 0);
    });
  });

  test("discounting never pays back sooner than the simple payback of a level saving", () => {
    holds((money, { otherCashFlows = [], tariffGrowth, discountRate }) => {
      const { discountedPaybackYears } = money.withoutGrant;
      if (otherCashFlows.length > 0 || tariffGrowth.value > 0 || discountRate.value === 0) return;
      if (discountedPaybackYears === undefined || money.simplePaybackYears === undefined) return;
      expect(discountedPaybackYears).toBeGreaterThanOrEqual(money.simplePaybackYears - 1e-9);
    });
  });

  test("more growth never lowers the present value of savings that are positive", () => {
    holds((money, input) => {
      if (input.savedMwhPerYear < 0) return;
      const faster = assessMoney({ ...input, tariffGrowth: fromRequest(input.tariffGrowth.value + 0.02) });
      expect(faster.withoutGrant.npv).toBeGreaterThanOrEqual(money.withoutGrant.npv - 1e-6);
    });
  });

  test("at its rate of return an investment is worth nothing", () => {
    holds(({ years, withoutGrant: { irr }, totalCostIdr }) => {
      if (irr === undefined || irr < -0.5) return;
      const worth = years.reduce((value, { net, year }) => value + net / (1 + irr) ** year, -totalCostIdr);
      expect(Math.abs(worth) / totalCostIdr).toBeLessThan(1e-6);
    });
  });
});
