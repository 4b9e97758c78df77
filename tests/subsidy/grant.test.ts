import { describe, expect, test } from "vitest";
import { labelIn } from "../../src/i18n/label";
import { yen } from "../../src/money/money";
import { assessSubsidy } from "../../src/subsidy/assessment";
import { bindingLimitOf } from "../../src/subsidy/grant";
import { CEILING_CASE, criterionOf, RATE } from "./support";

/** The published rows and what must come out of them, JPY. */
const ROWS = [
  {
    total: 330e6,
    other: 0,
    eligible: 300e6,
    ratioCap: 0.4,
    reduction: 1200,
    years: 15,
    minimumMet: true,
    expected: {
      ratioLimit: 120e6,
      lifetimeReductionTco2: 18_000,
      costEffectivenessLimit: 72e6,
      grant: 72e6,
      bindingLimit: "cost-effectiveness",
    },
  },
  {
    total: 6500e6,
    other: 0,
    eligible: 6000e6,
    ratioCap: 0.5,
    reduction: 60_000,
    years: 15,
    minimumMet: true,
    expected: {
      ratioLimit: 3000e6,
      lifetimeReductionTco2: 900_000,
      costEffectivenessLimit: 3600e6,
      grant: 2000e6,
      bindingLimit: "project-maximum",
    },
  },
  {
    total: 330e6,
    other: 60e6,
    eligible: 300e6,
    ratioCap: 0.4,
    reduction: 3000,
    years: 15,
    minimumMet: true,
    expected: {
      ratioLimit: 108e6,
      lifetimeReductionTco2: 45_000,
      costEffectivenessLimit: 180e6,
      grant: 108e6,
      bindingLimit: "ratio",
    },
  },
  {
    total: 123_456_789,
    other: 0,
    eligible: 123_456_789,
    ratioCap: 0.4,
    reduction: 2000,
    years: 15,
    minimumMet: false,
    expected: {
      ratioLimit: 49_382_000,
      lifetimeReductionTco2: 30_000,
      costEffectivenessLimit: 120e6,
      grant: 49_382_000,
      bindingLimit: "ratio",
    },
  },
];

describe("the grant", () => {
  test.each(ROWS)(
    "of $total (other $other, eligible $eligible) at $ratioCap with $reduction tCO2/yr over $years years is exact to the yen",
    ({ total, other, eligible, ratioCap, reduction, years, expected, minimumMet }) => {
      const input = {
        totalCost: yen(total),
        otherIncome: yen(other),
        eligibleCost: yen(eligible),
        ratioCap,
        annualReductionTco2: reduction,
        usefulLifeYears: years,
        costEffectivenessCeilingJpyPerTco2: 4000,
        rate: RATE,
      };
      const { figures } = assessSubsidy(input);
      expect(figures).toMatchObject({
        ...expected,
        projectMaximum: 2_000_000_000,
        cityShare: total - other - expected.grant,
      });
      expect(criterionOf(input, "minimum-size").status).toBe(minimumMet ? "pass" : "fail");
    },
  );

  test("takes the reported 40 % and the ceiling of 4,000 JPY/tCO2 where nothing else is said", () => {
    const { figures } = assessSubsidy(CEILING_CASE);
    expect(figures.ratioLimit).toBe(120_000_000);
    expect(figures.costEffectivenessLimit).toBe(72_000_000);
    expect(figures.effectiveShare).toBeCloseTo(72 / 330, 12);
    expect(figures.costEffectivenessJpyPerTco2).toBe(4000);
    expect(figures.uncutCostEffectivenessJpyPerTco2).toBeCloseTo(120_000_000 / 18_000, 9);
  });

  test.each([
    [0, 0.5],
    [1, 0.4],
    [3, 0.4],
    [4, 0.3],
    [400, 0.3],
  ])("with %i similar projects has a ratio cap of %d", (similarProjectCount, cap) => {
    const input = { ...CEILING_CASE, annualReductionTco2: 1e6, similarProjectCount };
    expect(assessSubsidy(input).figures.ratioLimit).toBe(cap * 300_000_000);
  });

  test.each([0, -1, -5000])("is nought with a reduction of %i, and the answer says why", (annualReductionTco2) => {
    const input = { ...CEILING_CASE, annualReductionTco2 };
    const assessment = assessSubsidy(input);
    expect(assessment.figures.grant).toBe(0);
    expect(assessment.figures.bindingLimit).toBe("no-reduction");
    expect(assessment.figures.cityShare).toBe(330_000_000);
    expect(assessment.figures.costEffectivenessJpyPerTco2).toBeUndefined();
    expect(assessment.verdict).toBe("ineligible");
    const criterion = criterionOf(input, "reduction-positive");
    expect(criterion.remedyAmounts).toEqual({ annualReductionTco2: Math.abs(annualReductionTco2) });
    expect(criterion.status).toBe("fail");
    expect(criterion.remedy).toBeDefined();
    expect(assessment.warnings.map(({ code }) => code)).toContain("no-reduction-no-grant");
  });

  test("has no negative base where the other income is above the cost; the surplus shows in the city share", () => {
    const { figures, warnings } = assessSubsidy({ ...CEILING_CASE, otherIncome: yen(400_000_000) });
    expect(figures.base).toBe(0);
    expect(figures.grant).toBe(0);
    expect(figures.cityShare).toBe(-70_000_000);
    expect(warnings.map(({ code }) => code)).toContain("other-income-above-total");
  });

  test("takes the whole cost as eligible where none is stated, and says so", () => {
    const { eligibleCost: _, ...input } = CEILING_CASE;
    const { figures, assumptions, warnings } = assessSubsidy(input);
    expect(figures.eligibleCost).toBe(330_000_000);
    expect(assumptions.find(({ name }) => name === "eligibleCost")).toMatchObject({
      origin: "default",
      value: 330_000_000,
    });
    expect(warnings.map(({ code }) => code)).toContain("eligible-cost-taken-as-total");
  });

  test("marks what the caller overrode, and a zero is an override", () => {
    const assessment = assessSubsidy({ ...CEILING_CASE, ratioCap: 0, costEffectivenessCeilingJpyPerTco2: 0 });
    expect(assessment.figures.grant).toBe(0);
    for (const name of ["ratioCap", "costEffectivenessCeilingJpyPerTco2"]) {
      expect(assessment.assumptions.find((line) => line.name === name)).toMatchObject({ value: 0, origin: "request" });
    }
  });
});

test("a threshold carried from another fiscal year says so in the assumptions", () => {
  const { assumptions } = assessSubsidy(CEILING_CASE);
  const minimum = assumptions.find(({ name }) => name === "rules.projectMinimumJpy");
  expect(minimum?.provenance.source).toMatch(/stated for fiscal year 2018$/);
});

test("every assumption is a line of the calculation, or a threshold of a criterion with a label of its own", () => {
  const { assumptions, calculation } = assessSubsidy({ ...CEILING_CASE, similarProjectCount: 2 });
  const names = calculation.steps().map(({ name }) => name);
  const unread = assumptions.filter(({ symbol }) => !names.includes(symbol));
  expect(unread.map(({ name }) => name)).toEqual([
    "rules.ratioCapMaximum",
    "rules.paybackYearsMinimum",
    "rules.completionYearsMaximum",
    "rules.creditShareToJapanMinimum",
    "rules.ruleAgeYearsMaximum",
  ]);
  for (const { label } of unread) expect(labelIn("ja", label as string)).not.toBe(label);
  expect(calculation.steps().find(({ name }) => name === "K_total")).toMatchObject({
    label: "total cost",
    unit: "JPY",
  });
});

describe("the binding limit", () => {
  test.each([
    [{ G_ratio: 1000, G_max: 1000, G_ceil: 1000 }, "ratio"],
    [{ G_ratio: 2000, G_max: 1000, G_ceil: 1000 }, "project-maximum"],
    [{ G_ratio: 1000, G_max: 2000, G_ceil: 1000 }, "ratio"],
    [{ G_ratio: 2000, G_max: 2000, G_ceil: 1000 }, "cost-effectiveness"],
  ] as const)("of %o is %s: a tie goes to the limit the project can move least", (limits, binding) => {
    expect(bindingLimitOf(limits, 1)).toBe(binding);
  });
});
