import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessInvestment } from "../../src/estimates/investment";
import { fromRequest } from "../../src/ledger/sourced";
import { assessMoney, type MoneyInput } from "../../src/money/assess-money";
import { MONEY } from "../../src/money/inputs";
import { rupiah } from "../../src/money/money";
import { presentMoney } from "../../src/money/present";
import publishedCases from "../published-cases/cases.json";
import { RATE } from "../subsidy/support";
import { replayFailures } from "../support/replay";

/** 1 GWh a year at Rp 1,500 saves Rp 1.5 billion. */
const INPUT: MoneyInput = {
  savedMwhPerYear: 1000,
  tariffIdrPerKwh: 1500,
  billing: "metered",
  totalCost: rupiah(9_000_000_000),
  cityShareIdr: 6_000_000_000,
  discountRate: fromRequest(0.1),
  tariffGrowth: MONEY.tariffGrowth.default,
  savingDegradation: MONEY.savingDegradation.default,
  years: 10,
  reductionTco2PerYear: 870,
  rate: RATE,
};

/** As an answer has it. */
const answered = (changes: Partial<MoneyInput> = {}) => presentMoney(assessMoney({ ...INPUT, ...changes }));

describe("the money of the city", () => {
  test("counts saving, payback before and after the grant, and present value", () => {
    const money = answered();
    expect(money.billSavingPerYear).toEqual(rupiah(1_500_000_000));
    expect(money.simplePaybackYears).toBeCloseTo(6, 12);
    expect(money.simplePaybackYearsAfterGrant).toBeCloseTo(4, 12);
    // Annuity factor of 10 years at 10 %: 6.144567.
    expect(money.npv.amount / 1e9).toBeCloseTo(1.5 * 6.144567105704685 - 6, 8);
    // Annuity factor 4 over 10 years: 21.4 %.
    expect(money.irr).toBeCloseTo(0.2141, 4);
  });

  test("counts the abatement cost in three currencies at one rate", () => {
    const { abatementCostPerTco2, abatementCostPerTco2AfterGrant } = answered();
    const perTonne = (9e9 / 6.144567105704685 - 1.5e9) / 870;
    expect(abatementCostPerTco2?.idr.amount).toBe(Math.round(perTonne));
    expect(abatementCostPerTco2?.jpy.amount).toBe(Math.round(perTonne / RATE.idrPerJpy.value));
    expect(abatementCostPerTco2?.usd.amount).toBeCloseTo(perTonne / RATE.idrPerUsd.value, 2);
    expect(abatementCostPerTco2AfterGrant?.idr.amount).toBeLessThan(abatementCostPerTco2?.idr.amount ?? 0);
  });

  test("under flat billing saves no money: no payback, no rate of return, a warning", () => {
    const money = answered({ billing: "abonemen" });
    expect(money.billSavingPerYear.amount).toBe(0);
    expect(money).not.toHaveProperty("simplePaybackYears");
    expect(money).not.toHaveProperty("simplePaybackYearsAfterGrant");
    expect(money).not.toHaveProperty("irr");
    expect(money.npv).toEqual(rupiah(-6_000_000_000));
    expect(assessMoney({ ...INPUT, billing: "abonemen" }).warnings.map(({ code }) => code)).toEqual([
      "abonemen-no-bill-saving",
    ]);
  });

  test("without a reduction has no abatement cost", () => {
    expect(answered({ reductionTco2PerYear: 0 })).not.toHaveProperty("abatementCostPerTco2");
  });

  test("takes operation and maintenance into the saving", () => {
    const money = answered({ operationAndMaintenanceChangePerYear: rupiah(-300_000_000) });
    expect(money.simplePaybackYears).toBeCloseTo(5, 12);
    expect(money.billSavingPerYear.amount).toBe(1_500_000_000);
  });

  test("at a discount rate of nought adds the years up", () => {
    expect(answered({ discountRate: fromRequest(0) }).npv).toEqual(rupiah(9_000_000_000));
  });

  test("marks the default discount rate as unverified", () => {
    expect(MONEY.discountRate.default).toMatchObject({
      value: 0.08,
      origin: "default",
      provenance: { confidence: "unverified", record: "modelling-choices/discount-rate" },
    });
  });

  test("repays Jakarta's smart street lights in 4.1667 years, as published figures give it", () => {
    const published = publishedCases.cases.find(({ id }) => id === "jakarta-smart-led-payback");
    const numbers = (part: unknown) => part as Readonly<Record<string, number>>;
    const inputs = numbers(published?.inputs);
    const savedIdrPerMonth = (inputs.billBeforeIdrPerMonth ?? 0) - (inputs.billAfterIdrPerMonth ?? 0);
    expect(savedIdrPerMonth).toBe(numbers(published?.printed).savingIdrPerMonth);
    const money = answered({
      savedMwhPerYear: (savedIdrPerMonth * 12) / 1500 / 1000,
      totalCost: rupiah(inputs.investmentIdr ?? 0),
      cityShareIdr: inputs.investmentIdr ?? 0,
    });
    expect(money.simplePaybackYears).toBeCloseTo(numbers(published?.recomputed).simplePaybackYears ?? 0, 4);
  });

  test("publishes only finite steps that replay, whatever the money", () => {
    const positive = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        fc.double({ min: -1e12, max: 1e15, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (savedMwhPerYear, tariffIdrPerKwh, share, discount, years, reduction) => {
          const { calculation } = assessMoney({
            ...INPUT,
            savedMwhPerYear,
            tariffIdrPerKwh,
            cityShareIdr: Math.round(share),
            totalCost: rupiah(Math.abs(Math.round(share))),
            discountRate: fromRequest(discount),
            years,
            reductionTco2PerYear: reduction,
          });
          const steps = calculation.steps();
          for (const { value, name } of steps) expect(Number.isFinite(value), name).toBe(true);
          const published = steps.map(({ name, formula, value }) => ({ symbol: name, formula, value }));
          expect(replayFailures(published)).toEqual([]);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("an investment inside an estimate", () => {
  const assessed = assessInvestment({
    measure: "street-lighting",
    investment: { total: rupiah(25_000_000_000), eligible: rupiah(22_000_000_000) },
    rate: RATE,
    creditedReductionTco2: 2600,
    years: 10,
    savedMwhPerYear: 3000,
    tariffIdrPerKwh: 1500,
    billing: "metered",
    symbols: { creditedReduction: "ER", years: "T", saved: "E_saved", tariff: "tariff" },
  });

  test("answers the payback criterion from its own saving", () => {
    const payback = assessed.subsidy.criteria.find(({ id }) => id === "payback-without-subsidy");
    expect(payback?.status).toBe("pass");
    expect(assessed.money.simplePaybackYears).toBeCloseTo(25e9 / 4.5e9, 9);
  });

  test("joins into one calculation that replays, and names the fields of the estimate", () => {
    const { subsidy, money } = assessed;
    subsidy.calculation.append(money.calculation);
    const steps = subsidy.calculation.steps();
    expect(replayFailures(steps.map(({ name, formula, value }) => ({ symbol: name, formula, value })))).toEqual([]);
    expect(steps.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["ER", "T", "E_saved", "tariff", "G_sub", "NPV"]),
    );
    expect(subsidy.assumptions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["investment.total", "subsidy.ratioCap"]),
    );
  });
});
