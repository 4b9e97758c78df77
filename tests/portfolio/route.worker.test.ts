import type { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import type { portfolioAnswerSchema } from "../../src/portfolio/answer.contract";
import { portfolioExamples } from "../../src/portfolio/examples";
import { call } from "../support/contract";
import { pooledPair } from "./joint/pair";

type Answer = z.infer<typeof portfolioAnswerSchema>;
interface Refusal {
  readonly errors: readonly { readonly pointer: string; readonly detail: string; readonly hint?: string }[];
}

const PATH = "/v1/portfolios";
const EXAMPLE = portfolioExamples.bandung.value;

/** The example with one place changed. */
function changed(change: (request: { measures: Record<string, unknown>[] } & Record<string, unknown>) => void): object {
  const request = structuredClone(EXAMPLE) as never;
  change(request);
  return request;
}

describe("POST /v1/portfolios", () => {
  it("answers totals, ranks, curve and plan as declared, the same bytes each time", async () => {
    const [one, other] = [await call<Answer>("POST", PATH, EXAMPLE), await call<Answer>("POST", PATH, EXAMPLE)];
    expect(one.status).toBe(200);
    expect(one.text).toBe(other.text);
    const { measures, totals, plan, curve } = one.body;
    expect(measures.map(({ id }) => id)).toEqual(["lights", "city-hall", "clinics"]);
    expect(totals.creditableTco2PerYear).toBe(measures.reduce((sum, { annual }) => sum + annual.creditableTco2, 0));
    expect(curve.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(plan?.cityShare.currency).toBe("IDR");
    const taken = measures.filter(({ id }) => plan?.selected.includes(id));
    expect(plan?.cityShare.amount).toBe(
      taken.reduce((sum, { subsidy }) => sum + subsidy.cityShareByCurrency.idr.amount, 0),
    );
    expect((plan?.cityShare.amount ?? 0) + (plan?.unspent.amount ?? 0)).toBe(30_000_000_000);
  });

  it("a measure is what its own endpoint answers with the same rates", async () => {
    const [lights] = EXAMPLE.measures;
    const { body } = await call<Answer>("POST", PATH, EXAMPLE);
    const alone = await call<{ annual: unknown; subsidy: unknown; money: unknown }>(
      "POST",
      "/v1/estimates/street-lighting",
      {
        ...lights?.input,
        investment: lights?.investment,
        exchangeRate: EXAMPLE.exchangeRate,
      },
    );
    expect(body.measures[0]).toMatchObject({
      annual: alone.body.annual,
      subsidy: alone.body.subsidy,
      money: alone.body.money,
    });
  });

  it("answers one joint application beside the separate ones: 40 and 20 million alone, 120 million together", async () => {
    const { status, body } = await call<Answer>("POST", PATH, pooledPair);
    expect(status).toBe(200);
    expect(body.measures.map(({ subsidy }) => [subsidy.grant.amount, subsidy.bindingLimit])).toEqual([
      [40_000_000, "cost-effectiveness"],
      [20_000_000, "ratio"],
    ]);
    const { measures, subsidy } = body.joint;
    expect(measures).toEqual(["A", "B"]);
    expect(subsidy).toMatchObject({
      grant: { amount: 120_000_000, currency: "JPY" },
      cityShare: { amount: 230_000_000, currency: "JPY" },
      bindingLimit: "cost-effectiveness",
    });
    expect(subsidy.costEffectivenessJpyPerTco2).toBeCloseTo(4000, 9);
    expect(subsidy.criteria.find(({ id }) => id === "minimum-size")?.status).toBe("pass");
    expect(body.totals.grant.amount).toBe(60_000_000);
  });

  it("with a joint application totals and plan follow it; the plan holds the application of those taken", async () => {
    const request = { ...pooledPair, application: "joint", budget: { amount: 230_000_000, currency: "JPY" } };
    const { status, body } = await call<Answer>("POST", PATH, request);
    expect(status).toBe(200);
    expect(body.totals).toMatchObject({ grant: { amount: 120_000_000 }, cityShare: { amount: 230_000_000 } });
    expect(body.plan).toMatchObject({ selected: ["A", "B"], unspent: { amount: 0 }, exact: true });
    expect(body.plan?.joint?.subsidy.grant.amount).toBe(120_000_000);
  });

  it("another word for the application is refused with those there are", async () => {
    const { status, body } = await call<Refusal>("POST", PATH, { ...pooledPair, application: "together" });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ pointer: "#/application" });
  });

  it.each<[string, string, object]>([
    [
      "a quantity of nought",
      "#/measures/0/input/groups/0/quantity",
      changed(({ measures }) => {
        (measures[0] as { input: { groups: { quantity: number }[] } }).input.groups[0]!.quantity = 0;
      }),
    ],
    [
      "an unknown field of an input",
      "#/measures/2/input/groups/0/quantitty",
      changed(({ measures }) => {
        (measures[2] as { input: { groups: Record<string, unknown>[] } }).input.groups[0]!.quantitty = 1;
      }),
    ],
    [
      "a lamp without a row",
      "#/measures/0/input/groups/0/existing/lampWatts",
      changed(({ measures }) => {
        (measures[0] as { input: { groups: { existing: object }[] } }).input.groups[0]!.existing = {
          lamp: "HPS",
          lampWatts: 251,
        };
      }),
    ],
    [
      "an unknown measure",
      "#/measures/1/measure",
      changed(({ measures }) => {
        measures[1]!.measure = "trees";
      }),
    ],
    [
      "the input of another measure",
      "#/measures/1/input/building",
      changed(({ measures }) => {
        measures[1]!.measure = "street-lighting";
      }),
    ],
    [
      "no cost",
      "#/measures/1/investment",
      changed(({ measures }) => {
        delete measures[1]!.investment;
      }),
    ],
    [
      "an id twice",
      "#/measures/1/id",
      changed(({ measures }) => {
        measures[1]!.id = "lights";
      }),
    ],
    [
      "a grid without a factor",
      "#/electricity/grid",
      changed((request) => {
        request.electricity = { grid: "sulselbar" };
      }),
    ],
    [
      "no measures",
      "#/measures",
      changed((request) => {
        request.measures = [];
      }),
    ],
    [
      "201 measures",
      "#/measures",
      changed((request) => {
        request.measures = Array(201).fill(request.measures[2]);
      }),
    ],
  ])("%s is refused with a pointer to %s and a hint", async (_, pointer, request) => {
    const { status, body } = await call<Refusal>("POST", PATH, request);
    expect(status).toBe(422);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
    for (const { hint } of body.errors) expect(hint).toBeTruthy();
  });

  it("takes 200 measures", async () => {
    const [lights] = EXAMPLE.measures;
    const measures = Array.from({ length: 200 }, (_, index) => ({
      id: `m${index}`,
      measure: "street-lighting",
      input: {
        groups: [{ quantity: 100 + 7 * index, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }],
      },
      investment: { total: { amount: 600_000_000 + 43_000_001 * index, currency: "IDR" } },
    }));
    expect(lights).toBeDefined();
    const { status, body } = await call<Answer>("POST", PATH, { ...EXAMPLE, measures });
    expect(status).toBe(200);
    expect(body.plan?.exact).toBe(true);
    expect(body.plan?.unspent.amount).toBeGreaterThanOrEqual(0);
    const joint = await call<Answer>("POST", PATH, { ...EXAMPLE, application: "joint", measures });
    expect(joint.body.plan?.unspent.amount).toBeGreaterThanOrEqual(0);
    const { creditableTco2PerYear: tonnes = 0, bound = tonnes } = joint.body.plan ?? {};
    expect(tonnes).toBeGreaterThanOrEqual(bound * 0.99);
  });
});
