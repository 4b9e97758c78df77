import { describe, expect, test } from "vitest";
import { MEASURES } from "../../src/ledger/measure";
import type { Confidence } from "../../src/ledger/record";
import type { Status } from "../../src/local-content/readings";
import { assessSubsidy } from "../../src/subsidy/assessment";
import type { Criterion, CriterionId } from "../../src/subsidy/criteria/criterion";
import type { SubsidyInput } from "../../src/subsidy/input";
import { judge, type Verdict, type VerdictReason } from "../../src/subsidy/verdict";
import { ALL_MET, CEILING_CASE, criterionOf } from "./support";

const FISCAL_YEAR = 2025;
const { terms } = assessSubsidy(CEILING_CASE);

/** A standing condition, or a number, judged by a text of some confidence and year. */
function judged(id: CriterionId, status: Status, confidence: Confidence, year: number | null = FISCAL_YEAR): Criterion {
  const text = { key: "unstated" } as const;
  return { id, status, observed: text, required: text, provenance: { source: "a text", url: null, year, confidence } };
}
const condition = (status: Status, confidence: Confidence, year?: number | null) =>
  judged("no-early-start", status, confidence, year);
const number = (status: Status, confidence: Confidence, year?: number | null) =>
  judged("minimum-size", status, confidence, year);

const ROWS: readonly (readonly [string, Verdict, readonly VerdictReason[], readonly Criterion[]])[] = [
  ["every criterion passes", "eligible", [], [condition("pass", "primary"), number("pass", "unverified")]],
  ["a primary condition fails", "ineligible", ["criterion-failed"], [condition("fail", "primary")]],
  ["a secondary condition fails", "ineligible", ["criterion-failed"], [condition("fail", "secondary")]],
  ["a condition of an old text fails", "ineligible", ["criterion-failed"], [condition("fail", "primary", 2014)]],
  ["a condition of an undated text fails", "ineligible", ["criterion-failed"], [condition("fail", "primary", null)]],
  ["a number of the year asked fails", "ineligible", ["criterion-failed"], [number("fail", "secondary", 2025)]],
  ["a number of three years before fails", "ineligible", ["criterion-failed"], [number("fail", "secondary", 2022)]],
  ["a number of four years before fails", "conditional", ["rests-on-older-rule"], [number("fail", "primary", 2021)]],
  ["a number of an undated text fails", "conditional", ["rests-on-older-rule"], [number("fail", "primary", null)]],
  ["only a derived condition fails", "conditional", ["rests-on-unverified-rule"], [condition("fail", "derived")]],
  [
    "only an unverified number fails",
    "conditional",
    ["rests-on-unverified-rule"],
    [number("fail", "unverified", null)],
  ],
  ["a criterion is unknown", "conditional", ["criterion-unknown"], [condition("unknown", "primary")]],
  [
    "one fails for certain and others are open",
    "ineligible",
    ["criterion-failed"],
    [condition("unknown", "primary"), number("fail", "primary", 2018), condition("fail", "primary")],
  ],
  [
    "several leave it open",
    "conditional",
    ["rests-on-older-rule", "rests-on-unverified-rule", "criterion-unknown"],
    [condition("unknown", "primary"), condition("fail", "unverified"), number("fail", "primary", 2018)],
  ],
];

describe("the verdict", () => {
  test.each(ROWS)("where %s is %s, because of %j", (_, verdict, reasons, criteria) => {
    const judgement = judge(criteria, FISCAL_YEAR, terms);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.decidedBy.map(({ reason }) => reason)).toEqual(reasons);
  });

  const known = { ...CEILING_CASE, project: ALL_MET, paybackYearsWithoutSubsidy: 6 };
  const small = { ...known, annualReductionTco2: 500 };

  test("of a project that meets everything is eligible", () => {
    expect(assessSubsidy(known)).toMatchObject({ verdict: "eligible", decidedBy: [] });
  });

  test.each([undefined, ...MEASURES])("of %s is never eligible while no approved methodology is known", (measure) => {
    const { approvedMethodology: _, ...project } = ALL_MET;
    const { verdict, decidedBy } = assessSubsidy({ ...known, measure, project });
    expect(verdict).toBe("conditional");
    expect(decidedBy.map(({ criterion }) => criterion.id)).toEqual(["approved-methodology"]);
  });

  test("of a project of which only money and tonnes are known is conditional", () => {
    expect(assessSubsidy(CEILING_CASE).verdict).toBe("conditional");
  });

  test("of one that is paid back too soon is conditional, because that rule is unverified", () => {
    expect(assessSubsidy({ ...known, paybackYearsWithoutSubsidy: 1 }).verdict).toBe("conditional");
  });

  test.each([
    [2018, "ineligible"],
    [2021, "ineligible"],
    [2022, "conditional"],
    [2025, "conditional"],
  ] as const)("in fiscal year %i of one below the minimum of 2018 is %s", (fiscalYear, verdict) => {
    expect(assessSubsidy({ ...small, fiscalYear }).verdict).toBe(verdict);
  });

  test("names the rule that decides, its year and its confidence, in a warning too", () => {
    const { decidedBy, warnings } = assessSubsidy(small);
    expect(decidedBy).toMatchObject([
      {
        reason: "rests-on-older-rule",
        criterion: {
          id: "minimum-size",
          provenance: { record: "financing-programme/fy2018", year: 2018, confidence: "secondary" },
        },
      },
    ]);
    expect(warnings.find(({ code }) => code === "rests-on-older-rule")).toMatchObject({
      pointer: "#/rules/projectMinimumJpy",
      parameters: { year: "2018", fiscalYear: "2025", age: 3 },
    });
  });

  test("by a number the caller states is open, because nothing published says it", () => {
    const { decidedBy } = assessSubsidy({ ...known, rules: { projectMinimumJpy: 80_000_000 } });
    expect(decidedBy).toMatchObject([{ reason: "rests-on-unverified-rule", criterion: { id: "minimum-size" } }]);
  });

  test("follows the age the caller lets a text have", () => {
    expect(assessSubsidy({ ...small, rules: { ruleAgeYearsMaximum: 7 } }).verdict).toBe("ineligible");
    expect(assessSubsidy({ ...small, rules: { ruleAgeYearsMaximum: 6 } }).verdict).toBe("conditional");
  });
});

describe("whether the grant is paid", () => {
  test.each([
    [833, "below-minimum", 49_980_000],
    [834, "payable", 50_040_000],
    [0, "none", 0],
  ] as const)("with %i tCO2/yr is %s", (annualReductionTco2, grantStatus, grant) => {
    const assessment = assessSubsidy({ ...CEILING_CASE, annualReductionTco2 });
    expect(assessment.grantStatus).toBe(grantStatus);
    expect(assessment.figures.grant).toBe(grant);
  });
});

describe("credits to Japan", () => {
  // 72 of 330 million yen: Japan's share of the cost is 21.8 %.
  const with_ = (creditShareToJapan: number, more: Partial<SubsidyInput> = {}) =>
    criterionOf({ ...CEILING_CASE, ...more, project: { creditShareToJapan } }, "credits-to-japan");

  test.each([
    [1, "pass"],
    [0.5, "pass"],
    [0.4999, "unknown"],
    [72 / 330, "unknown"],
    [0.2181, "fail"],
    [0, "fail"],
  ] as const)("of %d are %s beside Japan's share of the cost", (share, status) => {
    expect(with_(share).status).toBe(status);
  });

  test("without a grant are open from nought on", () => {
    expect(with_(0, { annualReductionTco2: 0 }).status).toBe("unknown");
  });

  test("below both texts fail by the one nearer to the fiscal year", () => {
    expect(with_(0.1).provenance).toMatchObject({ record: "subsidy-conditions/credits-to-japan-by-ratio", year: 2024 });
    expect(with_(0.1, { fiscalYear: 2018 }).provenance).toMatchObject({ record: "financing-programme/fy2018" });
    expect(with_(0.1, { fiscalYear: 2023 }).provenance).toMatchObject({ record: "financing-programme/fy2018" });
    const verdictIn = (fiscalYear: number) =>
      assessSubsidy({ ...CEILING_CASE, fiscalYear, project: { creditShareToJapan: 0.1 } }).verdict;
    expect([2018, 2023, 2025].map(verdictIn)).toEqual(["ineligible", "conditional", "ineligible"]);
  });
});

describe("the next steps", () => {
  test("are all three tracks in order while the Indonesian approval is open", () => {
    const { nextSteps } = assessSubsidy(CEILING_CASE);
    expect([...new Set(nextSteps.map(({ track }) => track))]).toEqual(["foreign-cooperation", "grant", "jcm-cycle"]);
    expect(nextSteps.some(({ durationDays }) => durationDays === null)).toBe(true);
  });

  test("are the JCM cycle alone once it is in hand", () => {
    const { nextSteps } = assessSubsidy({ ...CEILING_CASE, project: { indonesianApprovalPath: true } });
    expect(new Set(nextSteps.map(({ track }) => track))).toEqual(new Set(["jcm-cycle"]));
    expect(nextSteps[0]?.id).toBe("gec-evaluation");
  });
});
