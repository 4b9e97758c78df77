import Ajv2020 from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import committed from "../../openapi/openapi.json";
import older from "../../openapi/openapi-3.0.json";
import { createApp } from "../../src/app";
import { codeOf } from "../../src/http/problem-issue";
import { catalogues } from "../../src/i18n/message";
import type { InputIssueKey } from "../../src/ledger/input-error";

/** A validator that knows nothing of this service but its document; formats and examples are no rules on fields. */
const validator = new Ajv2020({ strict: false, validateFormats: false, logger: false });
validator.addSchema(committed, "document");

/** Whether the document of an operation takes a body. */
function isValid(path: string, body: object): boolean {
  const place = `#/paths/${path.replaceAll("/", "~1")}/post/requestBody/content/application~1json/schema`;
  return validator.validate({ $ref: `document${place}` }, body);
}

/** The words of schema/together.ts. */
const WORDS = ["not", "if", "else", "dependentRequired", "dependentSchemas"];

const schemas = committed.components.schemas as unknown as Readonly<Record<string, object>>;
const LAMPS = { quantity: 1, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } };
const STEPS = [
  { from: "18:00", to: "23:00", level: 1 },
  { from: "23:00", to: "06:00", level: 0.5 },
];
const MONEY = { amount: 1000, currency: "IDR" };
const FIGURE = { figure: "annual.creditableTco2", atLeast: 1 };
const SCALE = { scale: "quantity" };

const lights = (group: object) => ["/v1/estimates/street-lighting", { groups: [{ ...LAMPS, ...group }] }] as const;
const building = (fields: object) =>
  [
    "/v1/estimates/green-building",
    {
      building: { type: "government-office", grossFloorAreaM2: 10_000, ...fields },
      measures: { lighting: { savingFraction: 0.5 } },
    },
  ] as const;
const seek = (vary: object, until: object) =>
  ["/v1/goal-seeks", { measure: "street-lighting", input: { groups: [LAMPS] }, vary, until }] as const;
const purchase = (item: object) => ["/v1/local-content-assessments", { items: [item] }] as const;
const goods = (component: object) =>
  purchase({
    kind: "goods",
    components: [{ costShare: 1, ...component }],
    localLabourPercent: 100,
    localOverheadPercent: 100,
  });

const electricity = (fields: object) =>
  ["/v1/estimates/street-lighting", { groups: [LAMPS], electricity: { tariffIdrPerKwh: 1500, ...fields } }] as const;
const captive = (fields: object) =>
  electricity({ captive: { gridImportMwhPerYear: 900, generationMwhPerYear: 100, ...fields } });
const PERIOD = { from: "2026-01-01", to: "2026-12-31" };
const LAMPS_METERED = { quantity: 1000, referenceCircuitWatts: 290, burningHours: 4380 };
const report = (measure: string, fields: object) => ["/v1/monitoring-reports", { measure, ...fields }] as const;
const metered = (measure: string, group: object) => (fields: object) =>
  report(measure, { period: PERIOD, groups: [{ ...group, ...fields }] });
const METER = { meteredMwh: 135 };
const READINGS = { readings: [{ ...PERIOD, mwh: 135 }] };
const COP = (value: number) => ({ value, metric: "COP" });
const lampReport = (fields: object) => report("street-lighting", fields);
const vintage = { period: PERIOD, groups: [{ ...LAMPS_METERED, ...METER }] };
const onePeriod = [{ vintages: [vintage] }, vintage];
const twoPeriods = [{}, { period: PERIOD }, { groups: vintage.groups }, { ...vintage, vintages: [vintage] }];
const COST = { investment: { total: { amount: 26_000_000_000, currency: "IDR" } } };
const measured = (measure: string, input: object) => (fields: { own?: object }) => {
  const { own = {}, ...rest } = fields;
  const measures = [{ id: "a", measure, ...rest, input: { ...input, ...own } }];
  return ["/v1/portfolios", { measures }] as const;
};
const costs = [COST, { own: COST }];
const wrongCosts = [{}, { ...COST, own: COST }];

type Case = (fields: object) => readonly [path: string, body: object];

/** A report in the fields of street lights, with the groups of another measure. */
function withGroups(measure: string, group: object, fields: object) {
  const swap = (part: { readonly groups?: unknown; readonly vintages?: readonly object[] }): object => ({
    ...part,
    ...(part.groups !== undefined && { groups: [{ ...group, ...METER }] }),
    ...(part.vintages !== undefined && { vintages: part.vintages.map(swap) }),
  });
  return report(measure, swap(fields));
}

/** For each component with such a rule: how it is asked, what is right, and what is not. */
const CASES: Readonly<Record<string, readonly [ask: Case, right: readonly object[], wrong: readonly object[]]>> = {
  Schedule: [
    (schedule) => lights({ schedule }),
    [{ preset: "full-night" }, { steps: STEPS }],
    [{}, { preset: "full-night", steps: STEPS }],
  ],
  ReferenceLuminaire: [
    (reference) => lights({ reference, project: { systemWatts: 120, efficacyLmPerW: 140 } }),
    [{ circuitWatts: 200 }, { basis: "conventional-led" }],
    [{}, { efficacyLmPerW: 100 }, { circuitWatts: 200, basis: "conventional-led" }],
  ],
  ExistingLuminaire: [
    (existing) => lights({ existing }),
    [{ circuitWatts: 290 }, { lamp: "unknown" }, { lamp: "LED", circuitWatts: 100 }],
    [{}, { lampWatts: 250 }],
  ],
  StreetLightingGroup: [
    (group) => lights(group),
    [{}, { burningHoursPerYear: 4000 }, { burningHoursPerYear: 4000, dimmingFactor: 0.7 }],
    [{ dimmingFactor: 0.7 }, { burningHoursPerYear: 4000, schedule: { preset: "full-night" } }],
  ],
  Building: [
    building,
    [{}, { energyUseIntensityKwhPerM2Year: 150 }, { electricityMwhPerYear: 1500 }],
    [{ energyUseIntensityKwhPerM2Year: 150, electricityMwhPerYear: 1500 }],
  ],
  Vary: [
    (vary) => seek(vary, FIGURE),
    [SCALE, { pointer: "#/groups/0/project/systemWatts" }],
    [{}, { ...SCALE, pointer: "#/groups/0/project/systemWatts" }],
  ],
  Until: [
    (until) => seek(SCALE, until),
    [FIGURE, { figure: "annual.creditableTco2", atMost: 1e6 }],
    [
      {},
      { ...FIGURE, criterion: "minimum-size" },
      { status: "pass" },
      { figure: "annual.creditableTco2" },
      { ...FIGURE, atMost: 2 },
      { ...FIGURE, status: "pass" },
    ],
  ],
  Electricity: [
    electricity,
    [{}, { peakTariffIdrPerKwh: 2000, peakSavingFraction: 0.4 }],
    [{ peakTariffIdrPerKwh: 2000, peakSavingFraction: 0.4, peakHours: { from: "17:00", to: "22:00" } }],
  ],
  CaptiveSupply: [
    captive,
    [
      {},
      { fuelTco2PerGj: 0.07, generatorEfficiency: 0.4 },
      { emissionFactorTco2PerMwh: 0.7 },
      { emissionFactorTco2PerMwh: 0.7, fuelTco2PerGj: 0.07 },
    ],
    [{ fuelTco2PerGj: 0.07 }, { generatorEfficiency: 0.4 }],
  ],
  MonitoredStreetLights: [
    metered("street-lighting", LAMPS_METERED),
    [METER, READINGS, { ...METER, ...READINGS }],
    [{}],
  ],
  MonitoredAirConditioners: [
    metered("air-conditioning", { reference: COP(2.9), project: COP(3.6) }),
    [METER, READINGS],
    [{}],
  ],
  MonitoredCooling: [
    metered("green-building", { kind: "cooling", referenceCop: 2.8, projectCop: 4.2 }),
    [METER, READINGS],
    [{}],
  ],
  MonitoredSolar: [metered("green-building", { kind: "solar" }), [METER, READINGS], [{}]],
  MonitoredLighting: [
    metered("green-building", { kind: "lighting", quantity: 5000, referenceWatts: 72, operatingHours: 2500 }),
    [METER, READINGS, { projectWatts: 36 }, { ...METER, projectWatts: 36 }],
    [{}],
  ],
  StreetLightingMonitoring: [lampReport, onePeriod, twoPeriods],
  AirConditioningMonitoring: [
    (fields) => withGroups("air-conditioning", { reference: COP(2.9), project: COP(3.6) }, fields),
    onePeriod,
    twoPeriods,
  ],
  GreenBuildingMonitoring: [
    (fields) => withGroups("green-building", { kind: "cooling", referenceCop: 2.8, projectCop: 4.2 }, fields),
    onePeriod,
    twoPeriods,
  ],
  AllocationShare: [
    (share) => lampReport({ ...vintage, allocation: [{ holder: "City", ...share }] }),
    [{ share: 1 }, { ratio: 3 }],
    [{}, { share: 1, ratio: 3 }],
  ],
  StreetLightingMeasure: [measured("street-lighting", { groups: [LAMPS] }), costs, wrongCosts],
  AirConditioningMeasure: [
    measured("air-conditioning", {
      groups: [{ quantity: 10, capacity: { value: 9000, unit: "Btu/h" }, project: { value: 5, metric: "CSPF" } }],
    }),
    costs,
    wrongCosts,
  ],
  GreenBuildingMeasure: [measured("green-building", building({})[1]), costs, wrongCosts],
  LocalContentComponent: [
    goods,
    [{ tkdnPercent: 40 }, { origin: "imported" }],
    [{}, { tkdnPercent: 40, origin: "imported" }],
  ],
  CertifiedGoods: [
    (part) => purchase({ kind: "certified-goods", tkdnPercent: 40, ...part }),
    [{}, { share: 1 }, { value: MONEY }],
    [{ share: 1, value: MONEY }],
  ],
  CalculatedGoods: [
    (part) =>
      purchase({
        kind: "goods",
        components: [{ costShare: 1, origin: "all-local" }],
        localLabourPercent: 100,
        localOverheadPercent: 100,
        ...part,
      }),
    [{}, { share: 1 }, { value: MONEY }],
    [{ share: 1, value: MONEY }],
  ],
  LocalServices: [
    (part) => purchase({ kind: "services", ...part }),
    [{ tkdnPercent: 70 }, { totalCost: MONEY, foreignCost: { ...MONEY, amount: 1 } }],
    [
      {},
      { totalCost: MONEY },
      { foreignCost: MONEY },
      { tkdnPercent: 70, totalCost: MONEY, foreignCost: { ...MONEY, amount: 1 } },
      { tkdnPercent: 70, share: 1, value: MONEY },
    ],
  ],
};

const app = createApp();
async function answerTo([path, body]: ReturnType<Case>) {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await app.request(path, init);
  return { status: response.status, answer: (await response.json()) as { errors?: { code: string }[] } };
}

test("every rule on fields that go together is tried here", () => {
  const ruled = Object.entries(schemas).filter(([, schema]) => WORDS.some((word) => word in schema));
  expect(ruled.map(([name]) => name).sort()).toEqual(Object.keys(CASES).sort());
});

describe.each(Object.entries(CASES))("%s", (_, [ask, right, wrong]) => {
  test.each(right)("%j is right by the document and by the service", async (fields) => {
    const asked = ask(fields);
    expect((await answerTo(asked)).status).toBe(200);
    expect(isValid(...asked), JSON.stringify(validator.errors)).toBe(true);
  });

  test.each(wrong)("%j is refused by both", async (fields) => {
    const asked = ask(fields);
    expect((await answerTo(asked)).status).toBe(422);
    expect(isValid(...asked)).toBe(false);
  });
});

/** What a refusal looks at that no document says of one object. */
const OTHERWISE = {
  value: "the values of fields decide, not that they are stated",
  list: "the members of a list have to agree",
  apart: "a field of another object decides",
  halves: "a portfolio may state one half, and the input of a measure the other",
} as const;

/** Every way the measures refuse a request: where fields exclude or need each other, the components that say so. */
const REFUSALS: Readonly<Record<InputIssueKey, keyof typeof OTHERWISE | readonly (keyof typeof CASES)[]>> = {
  noOfficialFactor: "value",
  noSolarFactor: "value",
  noSupply: "value",
  captiveNeedsBoth: ["CaptiveSupply"],
  existingNeedsPower: ["ExistingLuminaire"],
  lampHasNoRow: "value",
  lampNeedsWatts: "value",
  lampSizeUnknown: "value",
  referenceTwice: ["ReferenceLuminaire"],
  referenceEmpty: ["ReferenceLuminaire"],
  conventionalNeedsEfficacy: "apart",
  efficacyRequired: "apart",
  solarFactorRequired: "apart",
  hoursTwice: ["StreetLightingGroup"],
  dimmingNeedsHours: ["StreetLightingGroup"],
  scheduleTwice: ["Schedule"],
  scheduleEmpty: ["Schedule"],
  scheduleGap: "value",
  scheduleStepEmpty: "value",
  scheduleTooLong: "value",
  fluxRequired: "apart",
  pkUnknown: "value",
  metricsDiffer: "value",
  existingOrReferenceRequired: "value",
  chargeRequired: "apart",
  intensityTwice: ["Building"],
  intensityRequired: "value",
  sharesRequired: "value",
  sharesMustSumToOne: "value",
  copRequired: "value",
  peakNeedsTariff: "halves",
  peakTwice: ["Electricity"],
  peakHoursEmpty: "value",
  peakShareNeeded: "apart",
  demandNeedsBoth: "halves",
  notFinite: "value",
  notACalendarDate: "value",
  periodReversed: "value",
  meteredRequired: [
    "MonitoredAirConditioners",
    "MonitoredCooling",
    "MonitoredLighting",
    "MonitoredSolar",
    "MonitoredStreetLights",
  ],
  meteredImpossible: "value",
  meteredNothing: "value",
  hoursBeyondPeriod: "value",
  exportedAboveGenerated: "value",
  readingsStart: "value",
  readingGap: "list",
  readingOverlap: "list",
  readingReversed: "value",
  readingsEndEarly: "value",
  readingsEndLate: "value",
  readingsSumDiffers: "value",
  allocationMustSumToOne: "list",
  holderTwice: "list",
  shareOrRatio: ["AllocationShare"],
  ratioOfNothing: "list",
  periodAndGroups: ["AirConditioningMonitoring", "GreenBuildingMonitoring", "StreetLightingMonitoring"],
  periodOrVintages: ["AirConditioningMonitoring", "GreenBuildingMonitoring", "StreetLightingMonitoring"],
  vintageAcrossYears: "value",
  vintageOrder: "list",
  fiscalYearUnknown: "value",
  amountTooLarge: "value",
  ratioStepMissing: "list",
  sharesNotOne: "list",
  weightsNotHundred: "value",
  tierMissing: "list",
  shareOrValue: ["CertifiedGoods", "CalculatedGoods", "LocalServices"],
  valueNotPositive: "value",
  componentCertificateOrOrigin: ["LocalContentComponent"],
  servicesPercentOrCosts: ["LocalServices"],
  foreignCostAboveTotal: "value",
  marketFactsContradict: "value",
  measureIdTwice: "list",
  investmentRequired: ["AirConditioningMeasure", "GreenBuildingMeasure", "StreetLightingMeasure"],
  investmentTwice: ["AirConditioningMeasure", "GreenBuildingMeasure", "StreetLightingMeasure"],
  demandOfOneMeasure: "apart",
  variantIdTwice: "list",
  varyOne: ["Vary"],
  varyNoNumber: "value",
  boundsReversed: "value",
  boundsOutside: "value",
  untilOne: ["Until"],
  untilOneBound: ["Until"],
  seekNeedsCost: "apart",
  criterionNotAsked: "value",
  figureUnknown: "value",
  figureMisspelt: "value",
  workOfSamples: "value",
  samplesInPortfolio: "value",
  workOfScenarios: "value",
  workOfAdvice: "value",
  workOfLines: "value",
  workOfMeasures: "value",
};

describe("what the service refuses because fields exclude or need each other", () => {
  test.each(
    Object.entries(REFUSALS).flatMap(([key, names]) => (typeof names === "string" ? [] : [[key, names] as const])),
  )("%s is said in %j: a request refused for it there is refused by the document", async (key, names) => {
    for (const name of names) {
      const [ask, , wrong] = CASES[name] as (typeof CASES)[string];
      const answers = await Promise.all(wrong.map((fields) => answerTo(ask(fields))));
      const codes = answers.flatMap(({ answer }) => answer.errors?.map(({ code }) => code) ?? []);
      expect(codes, name).toContain(codeOf(key as InputIssueKey));
    }
  });

  test("every way to refuse is either said in the document or marked as one that it cannot say", () => {
    const keys = Object.keys(catalogues.en.inputIssues).filter((key) => !key.endsWith("Hint"));
    expect(Object.keys(REFUSALS).sort()).toEqual(keys.sort());
  });
});

test("the 3.0 document, which lacks most of these words, has none of them", () => {
  expect(JSON.stringify(older.components.schemas)).not.toMatch(new RegExp(`"(?:${WORDS.join("|")})":`));
});

test("the 3.1 document has no empty list of webhooks", () => {
  expect(committed).not.toHaveProperty("webhooks");
});
