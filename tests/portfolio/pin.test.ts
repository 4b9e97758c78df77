import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portfolioExamples } from "../../src/portfolio/examples";
import { assessPortfolio } from "../../src/portfolio/portfolio";
import { presentPortfolio } from "../../src/portfolio/present";
import { type PortfolioRequest, portfolioRequestSchema } from "../../src/portfolio/request-schema";
import { forgetLaterEdition, inLaterEdition } from "../support/later-edition";
import { PRICED_REQUESTS } from "../support/priced-requests";
import { PURCHASE } from "../support/purchase";

type Answer = ReturnType<typeof presentPortfolio>;

const answerTo = (request: PortfolioRequest) => presentPortfolio(assessPortfolio(request), "en");

/** What a portfolio comes to, without the texts and judgements around it. */
function figuresOf({ totals, measures, curve, plan, joint }: Answer) {
  const grantOf = ({ grantByCurrency, cityShareByCurrency, bindingLimit }: Answer["measures"][number]["subsidy"]) => ({
    grantByCurrency,
    cityShareByCurrency,
    bindingLimit,
  });
  return {
    totals,
    curve,
    plan: plan && { ...plan, joint: plan.joint && grantOf(plan.joint.subsidy) },
    joint: grantOf(joint.subsidy),
    measures: measures.map(({ id, annual, lifetime, money, rank, subsidy }) => ({
      id,
      annual,
      lifetime,
      money,
      rank,
      grant: grantOf(subsidy),
    })),
  };
}

/** The answer, and the pinned request as the service reads it. */
function pinned(request: PortfolioRequest) {
  const answer = answerTo({ ...request, pin: true });
  const read = portfolioRequestSchema.safeParse(JSON.parse(JSON.stringify(answer.pinnedRequest)));
  expect(read.error?.issues).toBeUndefined();
  return { answer, request: read.data as PortfolioRequest };
}

function holds(asked: PortfolioRequest) {
  const { answer, request } = pinned(asked);
  const again = answerTo(request);
  expect(figuresOf(again)).toEqual(figuresOf(answer));
  expect(again.assumptions.filter(({ origin }) => origin === "default")).toEqual([]);
  // What is pinned already is pinned as it is.
  expect(pinned(request).request).toEqual(request);
}

const { bandung, together } = portfolioExamples;
const [first, ...others] = bandung.value.measures as [PortfolioRequest["measures"][number]];

/** What the measures share, what one of them states itself, and costs in either place. */
const CASES: Readonly<Record<string, PortfolioRequest>> = {
  bandung: bandung.value,
  together: together.value,
  "rates that are shared": {
    ...bandung.value,
    electricity: { grid: "jamali", basis: "conservative", tariffIdrPerKwh: 1500 },
    subsidy: { similarProjectCount: 3, rules: { projectMinimumJpy: 1_000_000 } },
    discountRate: 0.06,
    application: "joint",
  },
  "a measure with rates, a cost and a purchase of its own": {
    ...bandung.value,
    subsidy: { ratioCap: 0.3, buyer: "government", funding: "apbd" },
    measures: [
      {
        ...first,
        investment: undefined,
        input: {
          ...first.input,
          electricity: { emissionFactorTco2PerMwh: 0.6 },
          exchangeRate: { idrPerJpy: 99 },
          investment: first.investment,
          subsidy: { similarProjectCount: 6, localContent: PURCHASE },
        },
      } as unknown as typeof first,
      ...others,
    ],
  },
};

describe("a pinned portfolio", () => {
  test.each(Object.entries(CASES))("gives the figures again with nothing left to a default: %s", (_, request) => {
    holds(request);
  });

  test("does so whatever was asked", () => {
    const measure = fc.oneof(
      ...(["air-conditioning", "green-building", "street-lighting"] as const).map((id) =>
        (PRICED_REQUESTS[id] as fc.Arbitrary<object>).map((input) => ({ measure: id, input })),
      ),
    );
    const portfolio = fc
      .record({
        application: fc.constantFrom("separate" as const, "joint" as const),
        budget: fc
          .integer({ min: 1, max: 60 })
          .map((billions) => ({ amount: billions * 1e9, currency: "IDR" as const })),
        measures: fc.array(measure, { minLength: 1, maxLength: 3 }),
      })
      .map(({ measures, ...rest }) => ({
        ...rest,
        measures: measures.map((each, index) => ({ id: `m${index}`, ...each })),
      }));
    fc.assert(
      fc.property(portfolio, (request) => holds(request as unknown as PortfolioRequest)),
      { seed: 20, numRuns: 25 },
    );
  });

  test("is only there where it is asked for", () => {
    expect(answerTo(bandung.value)).not.toHaveProperty("pinnedRequest");
  });
});

describe("in an edition whose records say otherwise", () => {
  let later: (request: PortfolioRequest) => Answer;

  beforeAll(async () => {
    const { assess, present } = await inLaterEdition(async () => ({
      assess: (await import("../../src/portfolio/portfolio")).assessPortfolio,
      present: (await import("../../src/portfolio/present")).presentPortfolio,
    }));
    later = (request) => present(assess(request), "en");
  });

  afterAll(forgetLaterEdition);

  test.each(Object.entries(CASES))("%s: pinned gives the figures of this edition, without pin others", (_, request) => {
    const { answer, request: kept } = pinned(request);
    expect(figuresOf(later(kept))).toEqual(figuresOf(answer));
    expect(figuresOf(later(request))).not.toEqual(figuresOf(answer));
  });
});
