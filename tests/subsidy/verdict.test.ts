import { describe, expect, test } from "vitest";
import type { Confidence } from "../../src/ledger/record";
import type { Status } from "../../src/local-content/readings";
import { assessSubsidy } from "../../src/subsidy/assessment";
import { type Verdict, verdictOf } from "../../src/subsidy/verdict";
import { ALL_MET, CEILING_CASE } from "./support";

const PROVENANCE = { source: "a text", url: null, year: null };
const judged = (status: Status, confidence: Confidence) => ({ status, provenance: { ...PROVENANCE, confidence } });

describe("the verdict", () => {
  test.each<[string, Verdict, readonly (readonly [Status, Confidence])[]]>([
    [
      "every criterion passes",
      "eligible",
      [
        ["pass", "primary"],
        ["pass", "unverified"],
      ],
    ],
    [
      "a primary criterion fails",
      "ineligible",
      [
        ["pass", "primary"],
        ["fail", "primary"],
      ],
    ],
    ["a secondary criterion fails", "ineligible", [["fail", "secondary"]]],
    [
      "only a derived criterion fails",
      "conditional",
      [
        ["pass", "primary"],
        ["fail", "derived"],
      ],
    ],
    ["only an unverified criterion fails", "conditional", [["fail", "unverified"]]],
    [
      "a criterion is unknown",
      "conditional",
      [
        ["unknown", "primary"],
        ["pass", "primary"],
      ],
    ],
    [
      "one fails for certain and another is unknown",
      "ineligible",
      [
        ["unknown", "primary"],
        ["fail", "primary"],
      ],
    ],
  ])("where %s is %s", (_, verdict, criteria) => {
    expect(verdictOf(criteria.map(([status, confidence]) => judged(status, confidence)))).toBe(verdict);
  });

  const known = { ...CEILING_CASE, project: ALL_MET, paybackYearsWithoutSubsidy: 6 };

  test("of a project that meets everything is eligible", () => {
    expect(assessSubsidy(known).verdict).toBe("eligible");
  });

  test("of a project of which only money and tonnes are known is conditional", () => {
    expect(assessSubsidy(CEILING_CASE).verdict).toBe("conditional");
  });

  test("of one that is paid back too soon is conditional, because that rule is unverified", () => {
    expect(assessSubsidy({ ...known, paybackYearsWithoutSubsidy: 1 }).verdict).toBe("conditional");
  });

  test("of one below the minimum size is ineligible, because that rule is published", () => {
    expect(assessSubsidy({ ...known, annualReductionTco2: 500 }).verdict).toBe("ineligible");
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
