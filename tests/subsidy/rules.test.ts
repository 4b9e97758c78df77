import { describe, expect, test } from "vitest";
import { InputError } from "../../src/ledger/input-error";
import { exchangeRateOf } from "../../src/money/exchange-rate";
import { findRecord } from "../../src/reference/collections";
import subsidyRules from "../../src/reference/data/subsidy-rules.json";
import { KNOWN_FISCAL_YEARS } from "../../src/subsidy/rules/fiscal-years";
import { RATIO_STEPS, ratioCapFor } from "../../src/subsidy/rules/ratio-cap";
import { ruleSetOf } from "../../src/subsidy/rules/rule-set";

describe("the rule set", () => {
  test("is the latest fiscal year on record where none is asked for", () => {
    expect(ruleSetOf().fiscalYear).toBe(Math.max(...KNOWN_FISCAL_YEARS));
    expect(ruleSetOf().fiscalYear).toBe(2025);
  });

  test.each(KNOWN_FISCAL_YEARS)("of %i states every threshold with source and confidence", (fiscalYear) => {
    for (const rule of Object.values(ruleSetOf(fiscalYear).thresholds)) {
      expect(rule.value).toBeGreaterThan(0);
      expect(rule.source).not.toBe("");
      expect(findRecord(...(rule.record.split("/") as [string, string]))).toBeDefined();
    }
  });

  test("takes a value the year is silent about from the most recent earlier year, and says which", () => {
    const { projectMinimum, projectMaximum, ratioCapMaximum } = ruleSetOf(2025).thresholds;
    expect(projectMinimum).toMatchObject({ value: 50_000_000, carriedFrom: 2018, confidence: "secondary" });
    expect(projectMaximum).toMatchObject({ value: 2_000_000_000, carriedFrom: 2022, confidence: "secondary" });
    expect(ratioCapMaximum).toMatchObject({ value: 0.5, carriedFrom: 2023, confidence: "primary" });
  });

  test("takes completion and the share of credits from the last year that states them", () => {
    const { completionMaximum, creditShareMinimum } = ruleSetOf(2025).thresholds;
    expect(completionMaximum).toMatchObject({ value: 3, carriedFrom: 2016, confidence: "primary" });
    expect(creditShareMinimum).toMatchObject({ value: 0.5, carriedFrom: 2018, confidence: "primary" });
  });

  test("takes what no year states from a record without a year", () => {
    const { ceiling, paybackMinimum } = ruleSetOf(2025).thresholds;
    expect(ceiling).toMatchObject({ value: 4000, year: null, carriedFrom: null, confidence: "unverified" });
    expect(paybackMinimum).toMatchObject({ value: 3, year: null, carriedFrom: null, confidence: "unverified" });
  });

  test.each(KNOWN_FISCAL_YEARS)(
    "of %i has no number that could shut a project out without the year of its text",
    (year) => {
      for (const { record, confidence, year: stated } of Object.values(ruleSetOf(year).thresholds)) {
        if (["primary", "secondary"].includes(confidence)) expect(stated, record).not.toBeNull();
      }
    },
  );

  test("carries nothing where the year states the value itself", () => {
    expect(ruleSetOf(2018).thresholds.projectMinimum).toMatchObject({ value: 50_000_000, carriedFrom: null });
  });

  test("calls a value inferred that only a later year states", () => {
    expect(ruleSetOf(2014).thresholds.projectMinimum).toMatchObject({ carriedFrom: 2018, confidence: "derived" });
  });

  test.each(subsidyRules.fiscalYearsWithoutData.map(Number))(
    "of %i, which has no data, is refused with the known years",
    (year) => {
      expect(KNOWN_FISCAL_YEARS).not.toContain(year);
      try {
        ruleSetOf(year);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).issues[0]).toMatchObject({ pointer: "#/fiscalYear", key: "fiscalYearUnknown" });
        expect(String((error as InputError).issues[0]?.parameters?.known)).toContain("2025");
      }
    },
  );
});

test("the step table covers every number of similar projects once", () => {
  for (let count = 0; count < 12; count++) {
    const steps = RATIO_STEPS.filter(
      ({ similarProjectsMin, similarProjectsMax }) =>
        count >= similarProjectsMin && count <= (similarProjectsMax ?? Infinity),
    );
    expect(steps).toHaveLength(1);
    expect(ratioCapFor(count)).toEqual(steps[0]?.ratioCap);
  }
});

describe("the exchange rate", () => {
  test("is that of the latest whole year", () => {
    const { idrPerJpy, idrPerUsd } = exchangeRateOf();
    expect(idrPerJpy).toMatchObject({ value: 110.2013, origin: "default" });
    expect(idrPerUsd).toMatchObject({ value: 16_478.44, origin: "default" });
    expect(idrPerJpy.provenance.year).toBe(2025);
  });

  test("is the caller's where given, each by itself", () => {
    const rate = exchangeRateOf({ idrPerJpy: 110 });
    expect(rate.idrPerJpy).toMatchObject({ value: 110, origin: "request" });
    expect(rate.idrPerUsd.origin).toBe("default");
  });
});
