import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createApp } from "../../src/app";
import { completeEstimate } from "../../src/estimates/complete-estimate";
import type { RequestByMeasure } from "../../src/estimates/request-schemas";
import { linesOf, workParts } from "../../src/estimates/work";
import { MEASURES } from "../../src/ledger/measure";
import { assertAffordable } from "../../src/ledger/work";
import { estimateOf } from "../../src/measures/all";
import { ratedPower } from "../../src/methods/street-lighting";
import { PRICED_REQUESTS } from "../support/priced-requests";

const app = createApp();

describe.each(MEASURES)("%s", (measure) => {
  test("the lines read off a request are never fewer than its calculation has, nor more than four times as many", () => {
    const years = fc.constantFrom(undefined, 1, 13, 50);
    fc.assert(
      fc.property(PRICED_REQUESTS[measure] as fc.Arbitrary<RequestByMeasure[typeof measure]>, years, (priced, life) => {
        const request = { ...priced, ...(life !== undefined && { lifetimeYears: life }) };
        const { investment: _, ...unpriced } = request;
        for (const each of [request, unpriced]) {
          const { length } = completeEstimate(estimateOf(measure, each as never), each as never).steps;
          expect(linesOf(each as never)).toBeGreaterThanOrEqual(length);
          expect(linesOf(each as never)).toBeLessThanOrEqual(4 * length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const lights = (groups: number, more: object = {}) => ({
  groups: Array.from({ length: groups }, () => ({
    quantity: 1,
    existing: { circuitWatts: 290 },
    project: { systemWatts: 120 },
  })),
  ...more,
});

const costed = (groups: number, more: object) => ({
  measure: "street-lighting",
  input: lights(groups, more),
  investment: { total: { amount: 1_000_000_000, currency: "IDR" } },
});

const portfolio = (measures: number, groups: number, more: object = {}) => ({
  measures: Array.from({ length: measures }, (_, index) => ({ id: `m${index}`, ...costed(groups, more) })),
});

async function post(path: string, body: object) {
  const response = await app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const problem = (await response.json()) as { errors?: { pointer: string; detail: string; hint: string }[] };
  return { status: response.status, errors: problem.errors ?? [] };
}

describe("a request that asks for too much", () => {
  test("is refused at the samples, with the number that is accepted and no smaller one than need be", async () => {
    const steps = Array.from({ length: 12 }, (_, hour) => ({
      from: `${String(hour).padStart(2, "0")}:00`,
      to: `${String(hour + 1).padStart(2, "0")}:00`,
      level: 0.5,
    }));
    const request = (samples: number) => {
      const { groups } = lights(200);
      return { groups: groups.map((group) => ({ ...group, schedule: { steps } })), uncertainty: { samples } };
    };
    const { status, errors } = await post("/v1/estimates/street-lighting?lang=en", request(20_000));
    expect(status).toBe(422);
    expect(errors[0]?.pointer).toBe("#/uncertainty/samples");
    const most = Number(/at most ([\d,]+) samples/.exec(errors[0]?.hint ?? "")?.[1]?.replace(",", ""));
    const ask = (samples: number) => () => assertAffordable(workParts(request(samples) as never));
    expect(ask(most)).not.toThrow();
    expect(ask(most + 1)).toThrow();
    expect((await post("/v1/estimates/street-lighting", request(100))).status).toBe(200);
  });

  test.each(["en", "id", "ja"])("names samples, measures and options in %s", async (language) => {
    const path = `/v1/portfolios?lang=${language}`;
    const samples = await post(path, portfolio(100, 20, { uncertainty: { samples: 2000 } }));
    const measures = await post(path, portfolio(200, 60));
    const advice = await post(path, portfolio(100, 20, { advice: true }));
    const found = [samples, measures, advice];
    expect(found.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(found.map(({ errors }) => errors[0]?.pointer)).toEqual([
      "#/measures/0/input/uncertainty/samples",
      "#/measures",
      "#/measures/0/input/advice",
    ]);
    expect(found.map(({ errors }) => errors)).toMatchSnapshot();
  });

  test("has at most 2,000 samples in a measure of a portfolio, wherever it says so", async () => {
    const three = portfolio(3, 1, { uncertainty: { samples: 2001 } });
    const { status, errors } = await post("/v1/portfolios", three);
    expect(status).toBe(422);
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      [0, 1, 2].map((index) => `#/measures/${index}/input/uncertainty/samples`),
    );
    expect((await post("/v1/portfolios", portfolio(3, 1, { uncertainty: { samples: 2000 } }))).status).toBe(200);
  });

  test("is refused before anything is computed", async () => {
    const evaluate = vi.spyOn(ratedPower, "evaluate");
    expect((await post("/v1/portfolios", portfolio(200, 50, { uncertainty: { samples: 2000 } }))).status).toBe(422);
    expect(evaluate).not.toHaveBeenCalled();
    expect((await post("/v1/portfolios", portfolio(2, 3))).status).toBe(200);
    expect(evaluate).toHaveBeenCalled();
    evaluate.mockRestore();
  });

  test("counts what a portfolio gives each of its measures: one purchase of many parts, two hundred times", async () => {
    const components = Array.from({ length: 100 }, () => ({ costShare: 0.01, tkdnPercent: 40 }));
    const items = Array.from({ length: 60 }, () => ({
      kind: "goods",
      share: 1 / 60,
      components,
      localLabourPercent: 50,
      localOverheadPercent: 50,
    }));
    const { status, errors } = await post("/v1/portfolios", {
      ...portfolio(200, 1),
      subsidy: { localContent: { items } },
    });
    expect(status).toBe(422);
    expect(errors[0]?.pointer).toBe("#/measures");
  });
});
