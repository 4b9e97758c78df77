import { describe, expect, test } from "vitest";
import committed from "../../openapi/openapi.json";
import older from "../../openapi/openapi-3.0.json";
import { createApp } from "../../src/app";

/** The words of schema/together.ts. */
interface Rule {
  readonly not?: Condition & { readonly anyOf?: readonly Condition[] };
  readonly if?: Condition;
  readonly else?: Condition;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
}
interface Condition {
  readonly required?: readonly string[];
}

const schemas = committed.components.schemas as unknown as Readonly<Record<string, Rule>>;
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

type Case = (fields: object) => readonly [path: string, body: object];

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
  Until: [(until) => seek(SCALE, until), [FIGURE], [{}, { ...FIGURE, criterion: "minimum-size" }, { status: "pass" }]],
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

function holds({ required = [] }: Condition, value: object): boolean {
  return required.every((name) => Object.hasOwn(value, name));
}

/** Whether a value keeps the rule of a component, as a validator of JSON Schema reads it. */
function keeps(rule: Rule, value: object): boolean {
  const { not, dependentRequired = {} } = rule;
  const refused = not === undefined ? [] : (not.anyOf ?? [not]);
  if (refused.some((condition) => holds(condition, value))) return false;
  if (rule.if !== undefined && !holds(rule.if, value) && !holds(rule.else ?? {}, value)) return false;
  return Object.entries(dependentRequired).every(
    ([name, required]) => !Object.hasOwn(value, name) || holds({ required }, value),
  );
}

const app = createApp();
async function statusOf([path, body]: ReturnType<Case>): Promise<number> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return (await app.request(path, init)).status;
}

test("every rule on fields that go together is tried here", () => {
  const ruled = Object.entries(schemas).filter(([, schema]) => schema.not ?? schema.if ?? schema.dependentRequired);
  expect(ruled.map(([name]) => name).sort()).toEqual(Object.keys(CASES).sort());
});

describe.each(Object.entries(CASES))("%s", (name, [ask, right, wrong]) => {
  const rule = schemas[name] as Rule;

  test.each(right)("%j is right by the document and by the service", async (fields) => {
    expect(keeps(rule, fields)).toBe(true);
    expect(await statusOf(ask(fields))).toBe(200);
  });

  test.each(wrong)("%j is refused by both", async (fields) => {
    expect(keeps(rule, fields)).toBe(false);
    expect(await statusOf(ask(fields))).toBe(422);
  });
});

test("the 3.0 document, which lacks most of these words, has none of them", () => {
  expect(JSON.stringify(older.components.schemas)).not.toMatch(/"(?:not|if|else|dependentRequired)":/);
});

test("the 3.1 document has no empty list of webhooks", () => {
  expect(committed).not.toHaveProperty("webhooks");
});
