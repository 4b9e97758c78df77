import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/ledger/measure";
import type { LocalContentInput } from "../../src/local-content/input";
import { exchangeRateOf } from "../../src/money/exchange-rate";
import { assessSubsidy } from "../../src/subsidy/assessment";

const GOODS: LocalContentInput = {
  buyer: "government",
  funding: "foreign-grant-or-loan",
  items: [{ kind: "certified-goods", tkdnPercent: 20, share: 1 }],
};

const assess = (measure: Measure | undefined, localContent?: LocalContentInput) =>
  assessSubsidy({
    measure,
    totalCost: { amount: 300e6, currency: "JPY" },
    annualReductionTco2: 1200,
    usefulLifeYears: 10,
    rate: exchangeRateOf(),
    localContent,
  });
const criterionOf = (assessment: ReturnType<typeof assess>) =>
  assessment.criteria.find(({ id }) => id === "local-content");

describe("a purchase of street lights whose market is not stated", () => {
  test("falls under step 1, because a luminaire of 66.55 % is on the market, and says so with its source", () => {
    const { localContent } = assess("street-lighting", GOODS);
    expect(localContent?.possibleSteps).toEqual([1]);
    expect(localContent?.assumptions.find(({ symbol }) => symbol === "t_market")).toMatchObject({
      value: 66.55,
      origin: "default",
      name: "localContent.market.productReachingTrigger",
      provenance: { confidence: "secondary" },
    });
  });

  test("fails below 25 % TKDN although a foreign grant pays, and passes from there", () => {
    expect(criterionOf(assess("street-lighting", GOODS))?.status).toBe("fail");
    const enough = { ...GOODS, items: [{ kind: "certified-goods" as const, tkdnPercent: 25, share: 1 }] };
    expect(criterionOf(assess("street-lighting", enough))?.status).toBe("pass");
  });

  test("follows what the caller knows of the market instead", () => {
    const market = { productReachingTrigger: false, productReachingMinimum: false, certifiedProduct: true };
    const { localContent } = assess("street-lighting", { ...GOODS, market });
    expect(localContent?.possibleSteps).toEqual([3]);
    expect(localContent?.assumptions.map(({ symbol }) => symbol)).not.toContain("t_market");
  });
});

test("a maker's word on split units opens no step: every one stays possible", () => {
  expect(assess("air-conditioning", GOODS).localContent?.possibleSteps).toEqual([1, 2, 3, 4, 5]);
  expect(assess(undefined, GOODS).localContent?.possibleSteps).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  ["street-lighting", "localContentLuminairesRemedy", 66.55],
  ["air-conditioning", "localContentSplitUnitsRemedy", 60],
  ["green-building", "localContentUnknownRemedy", undefined],
] as const)(
  "where nothing is stated of a purchase of %s, the remedy names what the market offers",
  (measure, key, percent) => {
    const { status, remedy } = criterionOf(assess(measure)) ?? {};
    expect(status).toBe("unknown");
    expect(remedy).toMatchObject({ key });
    expect(remedy?.parameters?.percent).toBe(percent);
  },
);
