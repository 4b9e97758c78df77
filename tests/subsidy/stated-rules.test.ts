import { describe, expect, test } from "vitest";
import { InputError } from "../../src/ledger/input-error";
import { yen } from "../../src/money/money";
import { assessSubsidy } from "../../src/subsidy/assessment";
import type { CriterionId } from "../../src/subsidy/criteria/criterion";
import type { StatedRules, SubsidyInput } from "../../src/subsidy/input";
import { THRESHOLD_IDS, THRESHOLDS } from "../../src/subsidy/rules/thresholds";
import { CEILING_CASE, criterionOf } from "./support";

const CALLER = { source: "request", confidence: "unverified" };
const withRules = (rules: StatedRules, more: Partial<SubsidyInput> = {}) => ({ ...CEILING_CASE, ...more, rules });

/** A threshold moved across what is observed, and the criterion it turns. */
const TURNED: readonly (readonly [CriterionId, StatedRules, StatedRules, Partial<SubsidyInput>])[] = [
  ["minimum-size", { projectMinimumJpy: 72_000_000 }, { projectMinimumJpy: 72_000_001 }, {}],
  [
    "payback-without-subsidy",
    { paybackYearsMinimum: 5 },
    { paybackYearsMinimum: 5.01 },
    { paybackYearsWithoutSubsidy: 5 },
  ],
  [
    "completion-within-period",
    { completionYearsMaximum: 4 },
    { completionYearsMaximum: 3.9 },
    { project: { completionYears: 4 } },
  ],
];

describe("a threshold the caller states", () => {
  test.each(TURNED)("decides %s, on both sides", (id, passing, failing, more) => {
    for (const [rules, status] of [
      [passing, "pass"],
      [failing, "fail"],
    ] as const) {
      const criterion = criterionOf(withRules(rules, more), id);
      expect(criterion.status).toBe(status);
      expect(criterion.provenance).toMatchObject(CALLER);
    }
  });

  test("of the project maximum limits the grant", () => {
    const { figures } = assessSubsidy(withRules({ projectMaximumJpy: 60_000_000 }));
    expect(figures).toMatchObject({ grant: 60_000_000, bindingLimit: "project-maximum", cityShare: 270_000_000 });
  });

  test("of the highest cap only moves the remark about it", () => {
    const codes = (rules: StatedRules) =>
      assessSubsidy(withRules(rules, { ratioCap: 0.55 })).warnings.map(({ code }) => code);
    expect(codes({})).toContain("ratio-cap-above-programme");
    expect(codes({ ratioCapMaximum: 0.6 })).not.toContain("ratio-cap-above-programme");
  });

  test.each([
    [0, 0.6],
    [2, 0.6],
    [3, 0.2],
    [50, 0.2],
  ])("as steps gives %i similar projects a cap of %d, in whatever order they stand", (similarProjectCount, cap) => {
    const ratioCapSteps = [
      { similarProjectsMin: 3, ratioCap: 0.2 },
      { similarProjectsMin: 0, ratioCap: 0.6 },
    ];
    const input = withRules({ ratioCapSteps }, { similarProjectCount, annualReductionTco2: 1e6 });
    expect(assessSubsidy(input).figures.ratioLimit).toBe(cap * 300_000_000);
  });

  test("as steps that leave a number of projects out is refused at its place", () => {
    const input = withRules({ ratioCapSteps: [{ similarProjectsMin: 2, ratioCap: 0.4 }] }, { similarProjectCount: 1 });
    expect(() => assessSubsidy(input)).toThrow(InputError);
    expect(() => assessSubsidy(input)).toThrow("#/rules/ratioCapSteps: ratioStepMissing");
  });

  test("is listed as the caller's under the path that states it", () => {
    for (const id of THRESHOLD_IDS) {
      const { path, example } = THRESHOLDS[id];
      const [outer, inner] = path.split(".") as [string, string?];
      const input = { ...CEILING_CASE, [outer]: inner === undefined ? example : { [inner]: example } };
      const line = assessSubsidy(input as SubsidyInput).assumptions.find(({ name }) => name === path);
      expect(line, path).toMatchObject({ value: example, origin: "request", provenance: CALLER });
    }
  });

  test("that is the one on record leaves the record's evidence to the criterion", () => {
    const same = criterionOf(withRules({ projectMinimumJpy: 50_000_000 }), "minimum-size");
    expect(same.provenance).toMatchObject({ record: "financing-programme/fy2018", confidence: "secondary" });
  });

  test("of nought is a threshold: no grant is too small", () => {
    const input = withRules({ projectMinimumJpy: 0 }, { totalCost: yen(1_000_000), eligibleCost: yen(1_000_000) });
    expect(criterionOf(input, "minimum-size").status).toBe("pass");
  });
});
