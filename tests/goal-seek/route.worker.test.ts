import type { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import type { goalSeekAnswerSchema } from "../../src/goal-seek/answer.contract";
import { goalSeekExamples } from "../../src/goal-seek/examples";
import { call } from "../support/contract";

type Answer = z.infer<typeof goalSeekAnswerSchema>;
interface Refusal {
  readonly errors: readonly { readonly pointer: string; readonly detail: string; readonly hint?: string }[];
}
interface Estimate {
  readonly subsidy: { readonly grant: { readonly amount: number }; readonly criteria: readonly object[] };
}

const PATH = "/v1/goal-seeks";
const LAMPS = goalSeekExamples.lamps.value;

describe("POST /v1/goal-seeks", () => {
  it("answers 2,505 lamps for the minimum grant; its request, sent, passes, and one lamp fewer does not", async () => {
    const { status, body } = await call<Answer>("POST", PATH, LAMPS);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      found: true,
      value: 2.505,
      from: 1,
      result: { grant: { amount: 50_008_000, currency: "JPY" } },
      changes: [
        { pointer: "#/groups/0/quantity", from: 1000, to: 2505 },
        { pointer: "#/investment/total/amount", from: 5_500_000_000, to: 13_777_500_000 },
      ],
    });
    const sent = await call<Estimate>("POST", "/v1/estimates/street-lighting", body.request);
    expect(sent.body.subsidy.grant.amount).toBe(50_008_000);
    expect(sent.body.subsidy.criteria).toContainEqual(expect.objectContaining({ id: "minimum-size", status: "pass" }));
    const fewer = structuredClone(LAMPS.input) as {
      groups: { quantity: number }[];
      investment: { total: { amount: number } };
    };
    (fewer.groups[0] as { quantity: number }).quantity = 2504;
    fewer.investment.total.amount = 5_500_000 * 2504;
    const short = await call<Estimate>("POST", "/v1/estimates/street-lighting", fewer);
    expect(short.body.subsidy.grant.amount).toBe(49_988_000);
  });

  it.each(Object.entries(goalSeekExamples))(
    "the example %s holds when its changed request is sent",
    async (_, { value }) => {
      const { body } = await call<Answer>("POST", PATH, value);
      expect(body.found).toBe(true);
      expect(body.evaluations).toBeLessThanOrEqual(60);
      const { status } = await call("POST", `/v1/estimates/${value.measure}`, body.request);
      expect(status).toBe(200);
    },
  );

  it("is the same bytes each time and in each language", async () => {
    const [one, other] = [await call("POST", PATH, LAMPS), await call("POST", `${PATH}?lang=ja`, LAMPS)];
    expect(one.text).toBe(other.text);
  });

  it.each<[string, string, object]>([
    ["neither pointer nor scale", "#/vary", { vary: {} }],
    ["pointer and scale", "#/vary", { vary: { pointer: "#/groups/0/quantity", scale: "cost" } }],
    ["a pointer to a text", "#/vary/pointer", { vary: { pointer: "#/groups/0/existing/lamp" } }],
    ["a pointer to an object", "#/vary/pointer", { vary: { pointer: "#/groups/0" } }],
    ["a pointer to a group there is not", "#/vary/pointer", { vary: { pointer: "#/groups/1/quantity" } }],
    ["a pointer to an inherited name", "#/vary/pointer", { vary: { pointer: "#/__proto__/quantity" } }],
    ["a pointer that is none", "#/vary/pointer", { vary: { pointer: "groups.0.quantity%" } }],
    ["bounds the wrong way round", "#/bounds", { bounds: { from: 2, to: 1 } }],
    [
      "bounds outside the field",
      "#/bounds/from",
      { vary: { pointer: "#/groups/0/quantity" }, bounds: { from: 0, to: 10 } },
    ],
    ["a factor below nought", "#/bounds/from", { bounds: { from: -1, to: 10 } }],
    ["no goal", "#/until", { until: {} }],
    ["two goals", "#/until", { until: { criterion: "minimum-size", figure: "money.irr", atLeast: 0 } }],
    ["a figure without a bound", "#/until", { until: { figure: "annual.creditableTco2" } }],
    ["a figure with two bounds", "#/until", { until: { figure: "annual.creditableTco2", atLeast: 1, atMost: 2 } }],
    ["a misspelt figure", "#/until/figure", { until: { figure: "annual.creditableTC02", atLeast: 5 } }],
    ["a figure of no kind", "#/until/figure", { until: { figure: "nonsense", atLeast: 5 } }],
    ["a criterion of another measure", "#/until/criterion", { until: { criterion: "no-venting-of-refrigerant" } }],
    ["a criterion nobody knows", "#/until/criterion", { until: { criterion: "luck" } }],
    [
      "a criterion without a cost",
      "#/input/investment",
      { input: { groups: LAMPS.measure === "street-lighting" ? LAMPS.input.groups : [] } },
    ],
    [
      "what the estimate itself refuses",
      "#/input/electricity/grid",
      { input: { ...LAMPS.input, electricity: { grid: "sulselbar" } } },
    ],
    [
      "a spoilt input",
      "#/input/groups/0/quantity",
      { input: { groups: [{ quantity: 0, existing: {}, project: { systemWatts: 20 } }] } },
    ],
  ])("%s is refused with a pointer to %s and a hint in each language", async (_, pointer, change) => {
    for (const lang of ["en", "id", "ja"]) {
      const { status, body } = await call<Refusal>("POST", `${PATH}?lang=${lang}`, { ...LAMPS, ...change });
      expect(status).toBe(422);
      expect(body.errors.map((error) => error.pointer)).toContain(pointer);
      for (const { hint, detail } of body.errors) {
        expect(hint).toBeTruthy();
        expect(detail).not.toMatch(/[{}]/);
      }
    }
  });
});
