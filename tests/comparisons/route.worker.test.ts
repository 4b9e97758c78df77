import type { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import type { comparisonAnswerSchema } from "../../src/comparisons/answer.contract";
import { comparisonExamples } from "../../src/comparisons/examples";
import { portfolioExamples } from "../../src/portfolio/examples";
import { call } from "../support/contract";
import type { EstimateAnswer } from "../support/estimate-answer";

type Answer = z.infer<typeof comparisonAnswerSchema>;
interface Refusal {
  readonly errors: readonly { readonly pointer: string; readonly hint?: string }[];
}

const PATH = "/v1/comparisons";
const OFFERS = comparisonExamples.offers.value;
const [ONE, OTHER] = OFFERS.variants as [(typeof OFFERS.variants)[number], (typeof OFFERS.variants)[number]];
/** The three measures of the portfolio's example as variants. */
const KINDS = portfolioExamples.bandung.value.measures.map(({ id, measure, input, investment }) => ({
  id,
  measure,
  input: { ...input, investment },
}));

describe("POST /v1/comparisons", () => {
  it("answers each variant in the figures of its own estimate, the same bytes in every language", async () => {
    const { status, body, text } = await call<Answer>("POST", PATH, OFFERS);
    expect(status).toBe(200);
    expect((await call("POST", `${PATH}?lang=id`, OFFERS)).text).toBe(text);
    for (const [index, { measure, input }] of OFFERS.variants.entries()) {
      const alone = await call<EstimateAnswer>("POST", `/v1/estimates/${measure}`, input);
      const { cashFlow: _years, ...money } = alone.body.money ?? {};
      expect(body.variants[index]).toMatchObject({
        annual: alone.body.annual,
        lifetime: alone.body.lifetime,
        money,
        subsidy: {
          verdict: alone.body.subsidy?.verdict,
          grant: alone.body.subsidy?.grant,
          criteria: alone.body.subsidy?.criteria.map(({ id, status: met }) => ({ id, status: met })),
        },
      });
      expect(JSON.stringify(body.variants[index]).length).toBeLessThan(3500);
    }
  });

  it("gives per figure the difference of each variant to the first, with its unit", async () => {
    const { body } = await call<Answer>("POST", PATH, { variants: [ONE, OTHER, { ...ONE, id: "again" }] });
    const [one, other] = body.variants as [Answer["variants"][number], Answer["variants"][number]];
    const of = (figure: string) => body.differences.find((difference) => difference.figure === figure);
    expect(of("annual.creditableTco2")).toEqual({
      figure: "annual.creditableTco2",
      unit: "tCO2/yr",
      values: [0, other.annual.creditableTco2 - one.annual.creditableTco2, 0],
    });
    expect(of("money.npv.amount")).toEqual({
      figure: "money.npv.amount",
      unit: "IDR",
      values: [0, (other.money.npv?.amount ?? 0) - (one.money.npv?.amount ?? 0), 0],
    });
    expect(of("money.billSavingPerYear.amount")?.unit).toBe("IDR/yr");
    expect(of("money.abatementCostPerTco2.idr.amount")?.unit).toBe("IDR/tCO2");
    expect(of("subsidy.grant.amount")?.unit).toBe("JPY");
    for (const { values, unit } of body.differences) {
      expect(values[0]).toBe(0);
      expect(unit).not.toBe("");
    }
    expect(body.differences.map(({ figure }) => figure)).not.toContain("subsidy.grantByCurrency.idr.amount");
  });

  it("takes variants of several measures; a figure one of them lacks is null, one nobody else has is left out", async () => {
    const [lights, ...others] = KINDS as [(typeof KINDS)[number], ...(typeof KINDS)[number][]];
    const { investment: _none, ...unpriced } = lights.input;
    const { status, body } = await call<Answer>("POST", PATH, {
      variants: [...others, { ...lights, input: unpriced }],
    });
    expect(status).toBe(200);
    const npv = body.differences.find(({ figure }) => figure === "money.npv.amount");
    expect(npv?.values.map((value) => typeof value)).toEqual(["number", "number", "object"]);
    const alone = await call<Answer>("POST", PATH, { variants: [others[0], { ...lights, input: unpriced }] });
    expect(alone.body.differences.map(({ figure }) => figure)).not.toContain("money.npv.amount");
  });

  it.each<[string, string, object]>([
    ["one variant", "#/variants", { variants: [ONE] }],
    ["seven variants", "#/variants", { variants: Array.from({ length: 7 }, (_, id) => ({ ...ONE, id: `${id}` })) }],
    ["an id twice", "#/variants/1/id", { variants: [ONE, ONE] }],
    [
      "what the estimate of a variant refuses",
      "#/variants/1/input/electricity/grid",
      { variants: [ONE, { ...OTHER, input: { ...OTHER.input, electricity: { grid: "sulselbar" } } }] },
    ],
    [
      "a spoilt input",
      "#/variants/0/input/groups/0/quantity",
      {
        variants: [{ ...ONE, input: { groups: [{ quantity: 0, existing: {}, project: { systemWatts: 9 } }] } }, OTHER],
      },
    ],
    ["an unknown measure", "#/variants/0/measure", { variants: [{ ...ONE, measure: "trees" }, OTHER] }],
  ])("%s is refused with a pointer to %s and a hint", async (_, pointer, request) => {
    const { status, body } = await call<Refusal>("POST", PATH, request);
    expect(status).toBe(422);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
    for (const { hint } of body.errors) expect(hint).toBeTruthy();
  });
});
