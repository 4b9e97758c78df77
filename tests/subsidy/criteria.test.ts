import { describe, expect, test } from "vitest";
import { CONFIDENCES } from "../../src/ledger/record";
import type { LocalContentInput } from "../../src/local-content/input";
import type { Status } from "../../src/local-content/readings";
import { yen } from "../../src/money/money";
import { assessSubsidy } from "../../src/subsidy/assessment";
import { CRITERION_IDS, type CriterionId } from "../../src/subsidy/criteria/criterion";
import type { ProjectFacts, SubsidyInput } from "../../src/subsidy/input";
import { CEILING_CASE, criterionOf } from "./support";

const project = (facts: ProjectFacts): Partial<SubsidyInput> => ({ project: facts });
const purchase = (tkdnPercent: number, more: Partial<LocalContentInput> = {}): Partial<SubsidyInput> => ({
  buyer: "government",
  funding: "apbd",
  localContent: {
    items: [{ kind: "certified-goods", tkdnPercent }],
    market: { productReachingTrigger: true },
    ...more,
  },
});
const air = { measure: "air-conditioning" } as const;
const light = { measure: "street-lighting" } as const;

/** Every criterion with each status it can have. Reduction, effectiveness and size are reckoned, so never unknown. */
const TABLE: readonly (readonly [CriterionId, Status, Partial<SubsidyInput>])[] = [
  ["reduction-positive", "pass", {}],
  ["reduction-positive", "fail", { annualReductionTco2: 0 }],
  ["cost-effectiveness", "pass", {}],
  ["cost-effectiveness", "fail", { annualReductionTco2: -3 }],
  ["minimum-size", "pass", {}],
  ["minimum-size", "fail", { annualReductionTco2: 100 }],
  ["payback-without-subsidy", "pass", { paybackYearsWithoutSubsidy: 3 }],
  ["payback-without-subsidy", "pass", { paybackYearsWithoutSubsidy: null }],
  ["payback-without-subsidy", "fail", { paybackYearsWithoutSubsidy: 2.99 }],
  ["payback-without-subsidy", "unknown", {}],
  ["no-other-japanese-subsidy", "pass", project({ noOtherJapaneseSubsidy: true })],
  ["no-other-japanese-subsidy", "fail", project({ noOtherJapaneseSubsidy: false })],
  ["no-other-japanese-subsidy", "unknown", {}],
  ["no-early-start", "pass", project({ noEarlyStart: true })],
  ["no-early-start", "fail", project({ noEarlyStart: false })],
  ["no-early-start", "unknown", {}],
  ["completion-within-period", "pass", project({ completionWithinPeriod: true })],
  ["completion-within-period", "pass", project({ completionWithinPeriod: false, completionYears: 3 })],
  ["completion-within-period", "fail", project({ completionWithinPeriod: false })],
  ["completion-within-period", "fail", project({ completionYears: 3.5 })],
  ["completion-within-period", "unknown", {}],
  ["japanese-representative", "pass", project({ japaneseRepresentative: true })],
  ["japanese-representative", "fail", project({ japaneseRepresentative: false })],
  ["japanese-representative", "unknown", {}],
  ["credits-to-japan", "pass", project({ creditsToJapan: true })],
  ["credits-to-japan", "pass", project({ creditShareToJapan: 0.5 })],
  ["credits-to-japan", "fail", project({ creditsToJapan: false })],
  ["credits-to-japan", "unknown", project({ creditsToJapan: true, creditShareToJapan: 0.49 })],
  ["credits-to-japan", "fail", project({ creditsToJapan: true, creditShareToJapan: 0.2 })],
  ["credits-to-japan", "unknown", {}],
  ["approved-methodology", "pass", project({ approvedMethodology: true })],
  ["approved-methodology", "fail", project({ approvedMethodology: false })],
  ["approved-methodology", "unknown", light],
  ["monitoring-until-end-of-life", "pass", project({ monitoringUntilEndOfLife: true })],
  ["monitoring-until-end-of-life", "fail", project({ monitoringUntilEndOfLife: false })],
  ["monitoring-until-end-of-life", "unknown", {}],
  ["indonesian-approval-path", "pass", project({ indonesianApprovalPath: true })],
  ["indonesian-approval-path", "fail", project({ indonesianApprovalPath: false })],
  ["indonesian-approval-path", "unknown", {}],
  ["local-content", "pass", project({ localContent: true })],
  ["local-content", "pass", purchase(25)],
  ["local-content", "pass", { buyer: "private", project: { localContent: false } }],
  ["local-content", "fail", project({ localContent: false })],
  ["local-content", "fail", purchase(24)],
  ["local-content", "unknown", {}],
  ["local-content", "unknown", { ...purchase(24), buyer: "japanese-representative" }],
  ["no-venting-of-refrigerant", "pass", { ...air, ...project({ noVentingOfRefrigerant: true }) }],
  ["no-venting-of-refrigerant", "fail", { ...air, ...project({ noVentingOfRefrigerant: false }) }],
  ["no-venting-of-refrigerant", "unknown", air],
  ["light-not-worse", "pass", { ...light, ...project({ lightNotWorse: true }) }],
  ["light-not-worse", "fail", { ...light, ...project({ lightNotWorse: false }) }],
  ["light-not-worse", "unknown", light],
];

describe("a criterion", () => {
  test.each(TABLE)("%s is %s", (id, status, change) => {
    const criterion = criterionOf({ ...CEILING_CASE, ...change }, id);
    expect(criterion.status).toBe(status);
    if (status !== "pass") expect(criterion.remedy).toBeDefined();
  });

  test("of every id is in the table with pass and fail", () => {
    for (const id of CRITERION_IDS) {
      const statuses = TABLE.filter(([row]) => row === id).map(([, status]) => status);
      expect(statuses).toEqual(expect.arrayContaining(["pass", "fail"]));
    }
  });

  test("always carries a source and a confidence", () => {
    for (const { provenance } of assessSubsidy({ ...CEILING_CASE, ...air }).criteria) {
      expect(provenance.source).not.toBe("");
      expect(CONFIDENCES).toContain(provenance.confidence);
    }
  });

  test("of refrigerant or light is asked only of the measure it belongs to", () => {
    const ids = (change: Partial<SubsidyInput>) =>
      assessSubsidy({ ...CEILING_CASE, ...change }).criteria.map(({ id }) => id);
    expect(ids({})).toEqual(CRITERION_IDS.slice(0, -2));
    expect(ids({ measure: "green-building" })).toEqual(CRITERION_IDS.slice(0, -2));
    expect(ids(air)).toContain("no-venting-of-refrigerant");
    expect(ids(light)).toContain("light-not-worse");
  });
});

describe("a remedy", () => {
  test("names the tonnes for the full ratio, or the grant that is lost", () => {
    expect(criterionOf(CEILING_CASE, "cost-effectiveness").remedyAmounts).toEqual({
      lifetimeReductionTco2: 12_000,
      annualReductionTco2: 800,
      grantReduction: yen(48_000_000),
    });
  });

  test("rounds tonnes up, so that the number written suffices", () => {
    const input = { ...CEILING_CASE, eligibleCost: yen(221_660_000), usefulLifeYears: 15 };
    expect(criterionOf(input, "cost-effectiveness").remedyAmounts).toMatchObject({
      lifetimeReductionTco2: 4166,
      grantReduction: yen(16_664_000),
    });
    const odd = { ...input, eligibleCost: yen(221_662_500) };
    expect(criterionOf(odd, "cost-effectiveness").remedyAmounts).toMatchObject({ lifetimeReductionTco2: 4167 });
  });

  test("for the minimum size names the cost where the ratio decides and the tonnes where the ceiling does", () => {
    const small = {
      ...CEILING_CASE,
      totalCost: yen(123_456_789),
      eligibleCost: yen(123_456_789),
      annualReductionTco2: 2000,
    };
    expect(criterionOf(small, "minimum-size").remedyAmounts).toEqual({ additionalCostBase: yen(1_543_211) });
    const weak = { ...CEILING_CASE, annualReductionTco2: 100 };
    expect(criterionOf(weak, "minimum-size").remedyAmounts).toMatchObject({ lifetimeReductionTco2: 11_000 });
  });

  test("where no ratio can reach the minimum says that nothing does", () => {
    expect(criterionOf({ ...CEILING_CASE, ratioCap: 0 }, "minimum-size").remedy?.key).toBe("minimumSizeOutOfReach");
  });

  test("is absent where nothing is to be mended or gained", () => {
    const rich = { ...CEILING_CASE, annualReductionTco2: 9000 };
    expect(criterionOf(rich, "cost-effectiveness").remedy).toBeUndefined();
    expect(criterionOf(rich, "minimum-size").remedy).toBeUndefined();
  });
});
