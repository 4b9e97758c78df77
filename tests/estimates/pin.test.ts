import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { airConditioningExamples } from "../../src/estimates/air-conditioning/examples";
import { completeEstimate } from "../../src/estimates/complete-estimate";
import { greenBuildingExamples } from "../../src/estimates/green-building/examples";
import type { EstimateOptions } from "../../src/estimates/options-schema";
import { pinnedRequest } from "../../src/estimates/pin";
import { presentFigures } from "../../src/estimates/present-estimate";
import { REQUEST_SCHEMAS } from "../../src/estimates/request-schemas";
import { streetLightingExamples } from "../../src/estimates/street-lighting/examples";
import { MEASURES, type Measure } from "../../src/ledger/measure";
import { estimateOf, type MeasureRequests } from "../../src/measures/all";
import { REQUESTS } from "../measures/arbitraries";
import { forgetLaterEdition, inLaterEdition } from "../support/later-edition";
import { PRICED_REQUESTS } from "../support/priced-requests";
import { localContentFigures, PURCHASE } from "../support/purchase";

type Asked = MeasureRequests[Measure] & EstimateOptions;

const EXAMPLES = {
  "air-conditioning": airConditioningExamples,
  "green-building": greenBuildingExamples,
  "street-lighting": streetLightingExamples,
} as const;

/** What an estimate comes to: every figure that is counted, without the texts and judgements around it. */
function figuresOf(complete: ReturnType<typeof completeEstimate>) {
  const { annual, lifetime, groups, money, subsidy, building, coBenefits } = presentFigures(complete, "en");
  const { grant, cityShare, grantByCurrency, bindingLimit, costEffectivenessJpyPerTco2, localContent } = subsidy ?? {};
  return {
    annual,
    lifetime,
    groups,
    money,
    accounts: (building as { accounts?: unknown } | undefined)?.accounts,
    coBenefits,
    subsidy: { grant, cityShare, grantByCurrency, bindingLimit, costEffectivenessJpyPerTco2 },
    localContent: localContent && localContentFigures(localContent),
  };
}

function pinned(measure: Measure, asked: Asked) {
  const complete = completeEstimate(estimateOf(measure, asked as never), asked);
  const request = pinnedRequest(measure, asked as never, complete);
  const read = REQUEST_SCHEMAS[measure].safeParse(request);
  expect(read.error?.issues, JSON.stringify(request)).toBeUndefined();
  return { complete, request: read.data as Asked };
}

/** The pinned request is answered with the same figures, and nothing in it is taken by default. */
function holds(measure: Measure, asked: Asked) {
  const { complete, request } = pinned(measure, asked);
  const again = completeEstimate(estimateOf(measure, request as never), request);
  expect(figuresOf(again)).toEqual(figuresOf(complete));
  const open = again.assumptions.filter(({ origin }) => origin === "default");
  expect(open.map(({ name }) => name)).toEqual([]);
  // What is pinned already is pinned as it is.
  expect(pinned(measure, request).request).toEqual(request);
}

describe.each(MEASURES)("a pinned request of %s", (measure) => {
  test.each(Object.entries(EXAMPLES[measure]))("gives the figures of the documented example %s", (_, { value }) => {
    holds(measure, value as Asked);
  });

  test("gives the same figures with nothing left to a default, whatever was asked", () => {
    const any = fc.oneof(REQUESTS[measure] as fc.Arbitrary<Asked>, PRICED_REQUESTS[measure] as fc.Arbitrary<Asked>);
    fc.assert(
      fc.property(any, (asked) => holds(measure, asked)),
      { seed: 20, numRuns: 60 },
    );
  });
});

const idr = (amount: number) => ({ amount, currency: "IDR" as const });
const captive = { gridImportMwhPerYear: 900, generationMwhPerYear: 100 };
const unit = { quantity: 20, capacity: { value: 2, unit: "PK" }, project: { value: 4.4, metric: "EER" } };
const lamp = { quantity: 1000, project: { systemWatts: 120, efficacyLmPerW: 140 } };

/** Words and tables that stand for numbers, each its own way. */
const WORDS: readonly (readonly [what: string, Measure, object])[] = [
  [
    "a unit of a table beside a new building's floor",
    "air-conditioning",
    { newBuilding: { type: "office", grossFloorAreaM2: 8000 }, groups: [unit] },
  ],
  [
    "an old unit that runs on for years",
    "air-conditioning",
    {
      groups: [
        {
          ...unit,
          existing: { value: 9, metric: "EER_BTU" },
          reference: { value: 3.6, metric: "COP" },
          existingRemainingYears: 3,
        },
      ],
    },
  ],
  [
    "kW per ton",
    "air-conditioning",
    {
      groups: [
        {
          ...unit,
          capacity: { value: 300, unit: "USRt" },
          existing: { value: 0.85, metric: "KW_PER_RT" },
          project: { value: 0.55, metric: "KW_PER_RT" },
        },
      ],
    },
  ],
  [
    "a mercury lamp by the ratio of efficacies",
    "street-lighting",
    {
      approach: "efficacy-ratio",
      groups: [{ ...lamp, existing: { lamp: "mercury", lampWatts: 250 }, existingEfficacyLmPerW: 50 }],
    },
  ],
  [
    "lamps nobody knows, and the hours of a year",
    "street-lighting",
    {
      groups: [
        { ...lamp, existing: { lamp: "unknown" } },
        { ...lamp, existing: { lamp: "unknown", lampWatts: 250 }, burningHoursPerYear: 4100 },
      ],
    },
  ],
  [
    "an ordinary LED as reference, flat billing",
    "street-lighting",
    {
      electricity: { billing: "abonemen" },
      groups: [{ ...lamp, existing: { lamp: "HPS", lampWatts: 250 }, reference: { basis: "conventional-led" } }],
    },
  ],
  [
    "a generator of one's own",
    "street-lighting",
    { electricity: { captive }, groups: [{ ...lamp, existing: { lamp: "HPS", lampWatts: 250 } }] },
  ],
  [
    "a count of similar projects",
    "street-lighting",
    {
      groups: [{ ...lamp, quantity: 4000, existing: { lamp: "HPS", lampWatts: 250 } }],
      investment: { total: idr(26_000_000_000) },
      subsidy: { similarProjectCount: 5 },
    },
  ],
  [
    "a purchase by the rule of local content",
    "street-lighting",
    {
      groups: [{ ...lamp, quantity: 4000, existing: { lamp: "HPS", lampWatts: 250 } }],
      investment: { total: idr(26_000_000_000) },
      subsidy: { buyer: "government", funding: "apbd", localContent: PURCHASE },
    },
  ],
  [
    "a building with solar panels alone",
    "green-building",
    {
      building: { type: "government-office", grossFloorAreaM2: 9000 },
      measures: { solar: { capacityKwp: 100 } },
      electricity: { emissionFactorTco2PerMwh: 0.4 },
    },
  ],
  [
    "a façade",
    "green-building",
    {
      building: {
        type: "government-office",
        grossFloorAreaM2: 9000,
        facades: [
          {
            orientation: "N",
            areaM2: 900,
            wallAbsorptance: 0.58,
            wallUWPerM2K: 2.6,
            windowToWallRatio: 0.4,
            glazingUWPerM2K: 5.8,
            shadingCoefficient: 0.5,
          },
        ],
      },
      measures: { envelope: { ottvReductionFraction: 0.2 } },
    },
  ],
];

test.each(WORDS)("what is said in a word or by a table is pinned as a number: %s", (_, measure, asked) => {
  const read = REQUEST_SCHEMAS[measure].safeParse(asked);
  expect(read.error?.issues).toBeUndefined();
  holds(measure, read.data as Asked);
});

describe("in an edition whose records say otherwise", () => {
  let later: { estimateOf: typeof estimateOf; completeEstimate: typeof completeEstimate };

  beforeAll(async () => {
    later = await inLaterEdition(async () => ({
      ...(await import("../../src/measures/all")),
      ...(await import("../../src/estimates/complete-estimate")),
    }));
  });

  afterAll(forgetLaterEdition);

  const inLater = (measure: Measure, request: Asked) =>
    figuresOf(later.completeEstimate(later.estimateOf(measure, request as never), request));

  test.each([
    ...MEASURES.flatMap((measure) =>
      Object.entries(EXAMPLES[measure]).map(([name, { value }]) => [measure, name, value] as const),
    ),
    ...WORDS.map(([name, measure, value]) => [measure, name, value] as const),
  ])(
    "%s, %s: the pinned request gives the figures of this edition, the one without pin others",
    (measure, _, value) => {
      const { complete, request } = pinned(measure, value as Asked);
      const now = figuresOf(complete);
      expect(inLater(measure, request)).toEqual(now);
      expect(inLater(measure, value as Asked)).not.toEqual(now);
    },
  );
});
