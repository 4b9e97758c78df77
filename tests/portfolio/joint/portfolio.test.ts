import { describe, expect, it } from "vitest";
import { assessPortfolio } from "../../../src/portfolio/portfolio";
import { presentPortfolio } from "../../../src/portfolio/present";
import type { PortfolioMeasure, PortfolioRequest } from "../../../src/portfolio/request-schema";
import { Random } from "../../support/random";
import { replayFailures } from "../../support/replay";
import { pooledPair } from "./pair";

const jpy = (amount: number) => ({ amount, currency: "JPY" as const });
const codes = (request: PortfolioRequest) =>
  presentPortfolio(assessPortfolio(request), "en").warnings.map(({ code }) => code);

describe("one application for several measures", () => {
  it("pools costs and tonnes: 40 and 20 million alone, 120 million together", () => {
    const { measures, joint } = assessPortfolio(pooledPair);
    expect(measures.map(({ investment }) => investment.subsidy.figures.grant)).toEqual([40_000_000, 20_000_000]);
    expect(joint.subsidy.figures).toMatchObject({
      totalCost: 350_000_000,
      base: 350_000_000,
      ratioLimit: 140_000_000,
      costEffectivenessLimit: 120_000_000,
      grant: 120_000_000,
      bindingLimit: "cost-effectiveness",
      cityShare: 230_000_000,
    });
    expect(joint.subsidy.figures.costEffectivenessJpyPerTco2).toBeCloseTo(4000, 9);
  });

  it("judges size, cost-effectiveness and payback on the sums, everything else on each measure", () => {
    const [A, B] = pooledPair.measures as [PortfolioMeasure, PortfolioMeasure];
    const early = { ...B, input: { ...B.input, subsidy: { project: { noEarlyStart: false } } } } as PortfolioMeasure;
    const { measures, joint } = assessPortfolio({ ...pooledPair, measures: [A, early] });
    const of = (id: string) => joint.subsidy.criteria.find((criterion) => criterion.id === id);
    expect(of("minimum-size")?.status).toBe("pass");
    expect(of("no-early-start")).toMatchObject({ status: "fail", measures: ["B"] });
    expect(of("no-other-japanese-subsidy")).toMatchObject({ status: "unknown", measures: ["A", "B"] });
    expect(of("no-venting-of-refrigerant")).toBeUndefined();
    const [one, other] = measures.map(({ investment }) => investment.yearly);
    const payback =
      ((one?.totalCostIdr ?? 0) + (other?.totalCostIdr ?? 0)) / ((one?.netSavingIdr ?? 0) + (other?.netSavingIdr ?? 0));
    expect(joint.subsidy.subject.input.paybackYearsWithoutSubsidy).toBeCloseTo(payback, 9);
    expect(joint.subsidy.verdict).toBe("ineligible");
  });

  it("credits to Japan are the least share any measure gives, and unknown where one does not say", () => {
    const [A, B] = pooledPair.measures as [PortfolioMeasure, PortfolioMeasure];
    const giving = (measure: PortfolioMeasure, project: object) =>
      ({ ...measure, input: { ...measure.input, subsidy: { project } } }) as PortfolioMeasure;
    const statusOf = (...measures: PortfolioMeasure[]) =>
      assessPortfolio({ ...pooledPair, measures }).joint.subsidy.criteria.find(({ id }) => id === "credits-to-japan");
    expect(statusOf(A, B)?.status).toBe("unknown");
    expect(statusOf(giving(A, { creditShareToJapan: 0.6 }), B)?.status).toBe("unknown");
    expect(statusOf(giving(A, { creditShareToJapan: 0.6 }), giving(B, { creditsToJapan: true }))?.status).toBe("pass");
    expect(statusOf(giving(A, { creditShareToJapan: 0.6 }), giving(B, { creditShareToJapan: 0.05 }))?.status).toBe(
      "fail",
    );
    expect(statusOf(giving(A, { creditsToJapan: true }), giving(B, { creditsToJapan: false }))?.status).toBe("fail");
  });

  it("without a grant is paid in full, to the rupiah of costs stated in rupiah", () => {
    const [A, B] = pooledPair.measures as [PortfolioMeasure, PortfolioMeasure];
    const costing = (measure: PortfolioMeasure, amount: number) =>
      ({
        ...measure,
        investment: { total: { amount, currency: "IDR" } },
        input: { ...measure.input, subsidy: { ratioCap: 0 } },
      }) as PortfolioMeasure;
    const measures = [costing(A, 30_000_000_001), costing(B, 5_000_000_002)];
    const { joint } = assessPortfolio({ ...pooledPair, measures });
    expect(joint.subsidy.grantStatus).toBe("none");
    expect(joint.subsidy.cityShare.idr.amount).toBe(35_000_000_003);
  });

  it("of one measure is that measure's own assessment", () => {
    const [A] = pooledPair.measures as [PortfolioMeasure];
    const { measures, joint } = assessPortfolio({ ...pooledPair, measures: [A] });
    const alone = measures[0]?.investment.subsidy;
    expect(joint.subsidy.figures).toEqual(alone?.figures);
    expect(joint.subsidy.verdict).toBe(alone?.verdict);
    expect(joint.subsidy.criteria.map(({ id, status }) => [id, status])).toEqual(
      alone?.criteria.map(({ id, status }) => [id, status]),
    );
  });

  it("takes the strictest rule where measures state different ones, and says so", () => {
    const [A, B] = pooledPair.measures as [PortfolioMeasure, PortfolioMeasure];
    const own = { ...B, input: { ...B.input, subsidy: { ratioCap: 0.3 } } } as PortfolioMeasure;
    const { joint } = assessPortfolio({ ...pooledPair, measures: [A, own] });
    expect(joint.subsidy.figures.ratioLimit).toBe(105_000_000);
    expect(joint.subsidy.warnings.map(({ code }) => code)).toContain("joint-rules-strictest");
    expect(assessPortfolio(pooledPair).joint.subsidy.warnings.map(({ code }) => code)).toEqual([
      "joint-application-not-confirmed",
    ]);
  });

  it("every line of its calculation replays, whatever the measures", () => {
    const random = new Random(15);
    for (let run = 0; run < 25; run++) {
      const measures = Array.from(
        { length: 1 + random.below(5) },
        (_, index): PortfolioMeasure => ({
          id: `m${index}`,
          measure: "street-lighting",
          input: {
            groups: [
              { quantity: 1 + random.below(3000), existing: { circuitWatts: 290 }, project: { systemWatts: 120 } },
            ],
            lifetimeYears: 5 + random.below(12),
          },
          investment: {
            total: jpy(random.below(400_000_000)),
            ...(random.below(2) === 1 && { otherIncome: jpy(random.below(90_000_000)) }),
            ...(random.below(2) === 1 && { eligible: jpy(random.below(300_000_000)) }),
          },
        }),
      );
      const { joint } = presentPortfolio(assessPortfolio({ measures }), "en");
      expect(joint.subsidy.calculation.length).toBeGreaterThan(10);
      expect(replayFailures(joint.subsidy.calculation)).toEqual([]);
    }
  });
});

describe("an application asked for jointly", () => {
  it("gives totals and plan their grant and city share; credits stay each measure's whole tonnes", () => {
    const request = { ...pooledPair, application: "joint", budget: jpy(230_000_000) } as const;
    const { totals, plan, measures } = assessPortfolio(request);
    expect([totals.grant.jpy.amount, totals.cityShare.jpy.amount]).toEqual([120_000_000, 230_000_000]);
    expect(totals.creditableTco2PerYear).toBe(3000);
    expect(plan).toMatchObject({ selected: ["A", "B"], cityShare: jpy(230_000_000), unspent: jpy(0), exact: true });
    expect(plan?.joint?.ids).toEqual(["A", "B"]);
    expect(plan?.joint?.subsidy.figures.grant).toBe(120_000_000);
    expect(measures[0]?.investment.subsidy.figures.grant).toBe(40_000_000);
  });

  it("a set below the minimum pays its whole cost, where separate plans count on its grant with a warning", () => {
    const budget = jpy(50_000_000);
    const joint = { ...pooledPair, application: "joint", budget } as const;
    expect(assessPortfolio(joint).plan).toMatchObject({ selected: ["B"], cityShare: budget, unspent: jpy(0) });
    const separate = { ...pooledPair, budget };
    expect(assessPortfolio(separate).plan).toMatchObject({ selected: ["B"], cityShare: jpy(30_000_000) });
    expect(assessPortfolio(separate).plan).not.toHaveProperty("joint");
    expect(codes(separate)).toContain("plan-counts-on-grants-below-minimum");
    expect(codes(separate)).toContain("measures-together-reach-minimum");
    expect(codes(joint)).not.toContain("plan-counts-on-grants-below-minimum");
  });

  it("says so where even together the grant stays below the minimum", () => {
    const [, B] = pooledPair.measures as [PortfolioMeasure, PortfolioMeasure];
    expect(codes({ ...pooledPair, measures: [B], application: "joint" })).toContain("joint-grant-below-minimum");
    expect(codes({ ...pooledPair, application: "joint" })).not.toContain("joint-grant-below-minimum");
  });

  it.each(["IDR", "JPY", "USD"] as const)(
    "a budget of the joint share to the last unit of %s is enough, one less is not",
    (currency) => {
      const field = currency.toLowerCase() as "idr" | "jpy" | "usd";
      const share = assessPortfolio(pooledPair).joint.subsidy.cityShare[field].amount;
      const planOf = (amount: number) =>
        assessPortfolio({ ...pooledPair, application: "joint", budget: { amount, currency } }).plan;
      expect(planOf(share)).toMatchObject({ selected: ["A", "B"], unspent: { amount: 0 } });
      expect(planOf(share - (currency === "USD" ? 0.01 : 1))?.selected).toEqual(["B"]);
    },
  );

  it("nothing fits: an empty plan without an application, and what the next measure would need", () => {
    const plan = assessPortfolio({ ...pooledPair, application: "joint", budget: jpy(1) }).plan;
    expect(plan).toMatchObject({ selected: [], next: { id: "B", additionalBudget: jpy(49_999_999) } });
    expect(plan).not.toHaveProperty("joint");
  });
});
