import { describe, expect, it } from "vitest";
import { completeEstimate } from "../../src/estimates/complete-estimate";
import { InputError } from "../../src/ledger/input-error";
import { estimateOf } from "../../src/measures/all";
import { portfolioExamples } from "../../src/portfolio/examples";
import { assessPortfolio } from "../../src/portfolio/portfolio";
import { presentPortfolio } from "../../src/portfolio/present";
import {
  type PortfolioMeasure,
  type PortfolioRequest,
  portfolioRequestSchema,
} from "../../src/portfolio/request-schema";
import { replayFailures } from "../support/replay";

const EXAMPLE = portfolioExamples.bandung.value;
const [LIGHTS, BUILDING, COOLING] = EXAMPLE.measures as [PortfolioMeasure, PortfolioMeasure, PortfolioMeasure];
const jpy = (amount: number) => ({ amount, currency: "JPY" as const });

const lights = (id: string, quantity: number, total: number): PortfolioMeasure => ({
  id,
  measure: "street-lighting",
  input: { groups: [{ quantity, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }] },
  investment: { total: jpy(total) },
});

function issuesOf(request: PortfolioRequest) {
  try {
    assessPortfolio(request);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

describe("totals", () => {
  const { totals, measures } = assessPortfolio(EXAMPLE);
  const sum = (amountOf: (measure: (typeof measures)[number]) => number) =>
    measures.reduce((total, measure) => total + amountOf(measure), 0);

  it("are the sums of the measures", () => {
    expect(totals.reductionTco2PerYear).toBeCloseTo(
      sum(({ complete }) => complete.estimate.annual.reductionTco2),
      9,
    );
    expect(totals.creditableTco2PerYear).toBe(sum(({ complete }) => complete.estimate.annual.creditableTco2));
    expect(totals.grant.jpy.amount).toBe(sum(({ investment }) => investment.subsidy.figures.grant));
    expect(totals.cityShare.idr.amount).toBe(sum(({ investment }) => investment.subsidy.cityShare.idr.amount));
  });

  it("follow from the calculation, line by line, in every currency", () => {
    const steps = totals.calculation.steps().map(({ name, formula, value }) => ({ symbol: name, formula, value }));
    expect(replayFailures(steps)).toEqual([]);
    const lineOf = (name: string) => steps.find(({ symbol, formula }) => symbol === name && formula)?.value;
    expect(lineOf("ER")).toBe(totals.reductionTco2PerYear);
    expect(lineOf("E_bill")).toBe(totals.businessAsUsualSavedMwhPerYear);
    expect(lineOf("C_life")).toBe(totals.lifetimeCreditableTco2);
    expect(lineOf("K_total_IDR")).toBe(totals.investment.idr.amount);
    expect(lineOf("G_sub")).toBe(totals.grant.jpy.amount);
    expect(lineOf("K_city_USD")).toBe(totals.cityShare.usd.amount);
    expect(presentPortfolio(assessPortfolio(EXAMPLE), "id").calculation).toHaveLength(steps.length);
  });

  it("investment = grant + city share + other income, to the yen", () => {
    expect(totals.investment.jpy.amount).toBe(totals.grant.jpy.amount + totals.cityShare.jpy.amount);
  });

  it("shows the investment in its own currency as it was stated", () => {
    expect(totals.investment.idr.amount).toBe(26_000_000_000 + 14_000_000_000 + 2_400_000_000);
  });
});

describe("one set of rates", () => {
  it("each measure is what its own estimate gives with the rates of the portfolio put in", () => {
    const rates = {
      electricity: { basis: "conservative" as const, tariffIdrPerKwh: 1500 },
      subsidy: { ratioCap: 0.3 },
      discountRate: 0.05,
    };
    const { measures } = assessPortfolio({ ...EXAMPLE, ...rates });
    const input = { ...LIGHTS.input, ...rates, exchangeRate: EXAMPLE.exchangeRate, investment: LIGHTS.investment };
    const alone = completeEstimate(estimateOf("street-lighting", input as never), input as never);
    expect(measures[0]?.complete.estimate.annual).toEqual(alone.estimate.annual);
    expect(measures[0]?.investment.subsidy.figures).toEqual(alone.investment?.subsidy.figures);
    expect(measures[0]?.investment.money.afterGrant).toEqual(alone.investment?.money.afterGrant);
  });

  it("what a measure states itself wins over the portfolio, field by field", () => {
    const own = { ...LIGHTS, input: { ...LIGHTS.input, electricity: { tariffIdrPerKwh: 900 } } } as PortfolioMeasure;
    const { measures } = assessPortfolio({
      electricity: { emissionFactorTco2PerMwh: 0.5, tariffIdrPerKwh: 1500 },
      measures: [own, BUILDING],
    });
    const tariffs = measures.map(({ complete }) => complete.estimate.tariff.assumption.value);
    expect(tariffs).toEqual([900, 1500]);
    expect(measures[0]?.request.electricity?.emissionFactorTco2PerMwh).toBe(0.5);
  });

  it("a factor of the portfolio is not inherited by a measure on another grid or basis", () => {
    const own = { ...LIGHTS, input: { ...LIGHTS.input, electricity: { basis: "conservative" } } } as PortfolioMeasure;
    const { measures } = assessPortfolio({ electricity: { emissionFactorTco2PerMwh: 0.5 }, measures: [own, COOLING] });
    expect(measures.map(({ request }) => request.electricity?.emissionFactorTco2PerMwh)).toEqual([undefined, 0.5]);
  });

  it("a count of similar projects of the measure is not silenced by a cap of the portfolio", () => {
    const own = { ...LIGHTS, input: { ...LIGHTS.input, subsidy: { similarProjectCount: 9 } } } as PortfolioMeasure;
    const { measures } = assessPortfolio({ subsidy: { ratioCap: 0.5, fiscalYear: 2025 }, measures: [own, COOLING] });
    expect(measures.map(({ request }) => request.subsidy?.ratioCap)).toEqual([undefined, 0.5]);
    expect(measures[0]?.request.subsidy?.fiscalYear).toBe(2025);
  });
});

describe("ranking", () => {
  it("rank 1 is the cheapest tonne; the curve ascends in cost and adds up the tonnes", () => {
    const { ranks, curve, measures } = assessPortfolio(EXAMPLE);
    expect(ranks.toSorted()).toEqual([1, 2, 3]);
    const costs = curve.map(({ abatementCostPerTco2 }) => abatementCostPerTco2.idr.amount);
    expect(costs).toEqual(costs.toSorted((one, other) => one - other));
    for (const [order, { id, rank, fromTco2PerYear, toTco2PerYear, reductionTco2PerYear }] of curve.entries()) {
      expect(rank).toBe(order + 1);
      expect(ranks[measures.findIndex(({ asked }) => asked.id === id)]).toBe(rank);
      expect(fromTco2PerYear).toBe(order === 0 ? 0 : curve[order - 1]?.toTco2PerYear);
      expect(toTco2PerYear).toBeCloseTo(fromTco2PerYear + reductionTco2PerYear, 9);
    }
  });

  it("equal costs keep the request's order; a measure without a reduction has no rank", () => {
    const nothing: PortfolioMeasure = {
      ...lights("none", 10, 1e6),
      input: { groups: [{ quantity: 10, existing: { circuitWatts: 100 }, project: { systemWatts: 100 } }] },
    } as PortfolioMeasure;
    const { ranks, curve } = assessPortfolio({ measures: [lights("b", 100, 1e7), nothing, lights("a", 100, 1e7)] });
    expect(ranks).toEqual([1, undefined, 2]);
    expect(curve.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("plan", () => {
  const PLANNED = [lights("one", 1000, 300e6), lights("two", 2000, 500e6), lights("three", 500, 90e6)];
  const shares = assessPortfolio({ measures: PLANNED }).measures.map(
    ({ investment }) => investment.subsidy.figures.cityShare,
  );
  const [one, two, three] = shares as [number, number, number];

  it("no budget, no plan", () => {
    expect(assessPortfolio({ measures: PLANNED }).plan).toBeUndefined();
  });

  it("takes what fits to the last yen, and one yen less changes it", () => {
    const exactly = assessPortfolio({ budget: jpy(one + two), measures: PLANNED }).plan;
    expect(exactly).toMatchObject({
      selected: ["one", "two"],
      cityShare: jpy(one + two),
      unspent: jpy(0),
      exact: true,
    });
    const less = assessPortfolio({ budget: jpy(one + two - 1), measures: PLANNED }).plan;
    expect(less?.selected).toEqual(["two", "three"]);
  });

  it("names the next measure and what it needs", () => {
    const { plan } = assessPortfolio({ budget: jpy(two + 5), measures: PLANNED });
    expect(plan?.selected).toEqual(["two"]);
    expect(plan?.next).toMatchObject({ id: "three", additionalBudget: jpy(three - 5) });
  });

  it("everything taken leaves no next measure", () => {
    expect(assessPortfolio({ budget: jpy(1e12), measures: PLANNED }).plan).not.toHaveProperty("next");
  });

  it.each(["IDR", "USD"] as const)("a budget in %s is compared with the shares shown in that currency", (currency) => {
    const field = currency.toLowerCase() as "idr" | "usd";
    const { measures } = assessPortfolio({ measures: PLANNED });
    const share = measures[1]?.investment.subsidy.cityShare[field].amount as number;
    const { plan } = assessPortfolio({ budget: { amount: share, currency }, measures: PLANNED });
    expect(plan).toMatchObject({ cityShare: { amount: share, currency }, unspent: { amount: 0, currency } });
    const smallest = currency === "USD" ? 0.01 : 1;
    const less = assessPortfolio({ budget: { amount: share - smallest, currency }, measures: PLANNED }).plan;
    expect(less?.selected).not.toEqual(["two"]);
  });
});

describe("what is wrong", () => {
  it("inside a measure points into its input; all measures at once", () => {
    const broken = {
      ...LIGHTS,
      id: "broken",
      input: { groups: [{ quantity: 1, existing: { lamp: "LED" }, project: { systemWatts: 20 } }] },
    } as PortfolioMeasure;
    const { investment: _none, ...without } = COOLING;
    expect(
      issuesOf({ measures: [LIGHTS, broken, without as PortfolioMeasure, LIGHTS] }).map(({ pointer }) => pointer),
    ).toEqual(["#/measures/3/id", "#/measures/1/input/groups/0/existing/circuitWatts", "#/measures/2/investment"]);
  });

  it("in a rate of the portfolio points there, in a measure's own to the measure", () => {
    const year = { fiscalYear: 2001 };
    expect(issuesOf({ subsidy: year, measures: [LIGHTS] })[0]?.pointer).toBe("#/subsidy/fiscalYear");
    const own = { ...LIGHTS, input: { ...LIGHTS.input, subsidy: year } } as PortfolioMeasure;
    expect(issuesOf({ measures: [own] })[0]?.pointer).toBe("#/measures/0/input/subsidy/fiscalYear");
    expect(issuesOf({ electricity: { grid: "sulselbar" }, measures: [LIGHTS] })[0]?.pointer).toBe("#/electricity/grid");
  });

  it("a cost in both places is refused", () => {
    const both = { ...LIGHTS, input: { ...LIGHTS.input, investment: LIGHTS.investment } } as PortfolioMeasure;
    expect(issuesOf({ measures: [both] })).toMatchObject([
      { pointer: "#/measures/0/investment", key: "investmentTwice" },
    ]);
  });

  it("a schema finds the place inside the input of the measure", () => {
    const spoilt = structuredClone(EXAMPLE) as { measures: { input: { groups: { quantity: unknown }[] } }[] };
    (spoilt.measures[0] as { input: { groups: { quantity: unknown }[] } }).input.groups[0]!.quantity = -1;
    const result = portfolioRequestSchema.safeParse(spoilt);
    expect(result.error?.issues[0]?.path).toEqual(["measures", 0, "input", "groups", 0, "quantity"]);
  });
});

describe("the answer", () => {
  it("lists what measures share once, and what is theirs under their own path", () => {
    const { assumptions } = presentPortfolio(assessPortfolio(EXAMPLE), "en");
    const names = assumptions.map(({ name, symbol }) => `${name} ${symbol}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("electricity.emissionFactorTco2PerMwh "))).toHaveLength(1);
    expect(names).toContain("measures.0.input.groups.0.quantity n");
    expect(names).toContain("measures.2.investment.total K_total");
  });

  it("lists a field measures differ in once for each", () => {
    const own = { ...LIGHTS, input: { ...LIGHTS.input, electricity: { basis: "conservative" } } } as PortfolioMeasure;
    const { assumptions } = presentPortfolio(assessPortfolio({ measures: [own, COOLING] }), "en");
    const factors = assumptions.filter(({ symbol }) => symbol === "EF");
    expect(factors.map(({ name }) => name)).toEqual([
      "measures.0.input.electricity.emissionFactorTco2PerMwh",
      "measures.1.input.electricity.emissionFactorTco2PerMwh",
    ]);
  });

  it("says when small measures would reach the minimum grant together", () => {
    const small = [lights("one", 1000, 120e6), lights("two", 1000, 120e6), lights("three", 1000, 120e6)];
    const { warnings } = presentPortfolio(assessPortfolio({ measures: small }), "en");
    const together = warnings.find(({ code }) => code === "measures-together-reach-minimum");
    expect(together?.message).toContain("one, two, three");
  });

  it("says when the plan counts on a grant that is not eligible as things stand", () => {
    const early = {
      ...LIGHTS,
      input: { ...LIGHTS.input, subsidy: { project: { noEarlyStart: false } } },
    } as PortfolioMeasure;
    const { warnings } = presentPortfolio(assessPortfolio({ budget: jpy(1e12), measures: [early] }), "ja");
    expect(warnings.some(({ code }) => code === "plan-counts-on-ineligible-grants")).toBe(true);
  });

  it("holds uncertainty and scenarios of the measures that ask for them", () => {
    const asking = {
      ...LIGHTS,
      input: { ...LIGHTS.input, uncertainty: { samples: 100 }, scenarios: true },
    } as PortfolioMeasure;
    const { measures } = presentPortfolio(assessPortfolio({ measures: [asking, COOLING] }), "id");
    expect(measures[0]?.uncertainty?.samples).toBe(100);
    expect(measures[0]?.scenarios?.length).toBe(6);
    expect(measures[1]).not.toHaveProperty("uncertainty");
  });
});
