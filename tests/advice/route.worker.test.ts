import type { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import type { portfolioAnswerSchema } from "../../src/portfolio/answer.contract";
import { pooledPair } from "../portfolio/joint/pair";
import { call } from "../support/contract";
import type { EstimateAnswer } from "../support/estimate-answer";

type Portfolio = z.infer<typeof portfolioAnswerSchema>;

const LIGHTS = "/v1/estimates/street-lighting";
const lamps = {
  groups: [{ quantity: 1000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
  investment: { total: { amount: 5_500_000_000, currency: "IDR" } },
};

describe('"advice": true on an estimate', () => {
  it("says 2,505 lamps for the minimum grant, each entry with a request that passes when it is sent", async () => {
    const { status, body } = await call<EstimateAnswer>("POST", LIGHTS, { ...lamps, advice: true });
    expect(status).toBe(200);
    const [first] = body.advice ?? [];
    expect(first).toMatchObject({
      code: "more-units",
      title: "2,505 lamps instead of 1,000",
      for: "minimum-size",
      reaches: true,
      changes: [
        { pointer: "#/groups/0/quantity", from: 1000, to: 2505 },
        { pointer: "#/investment/total/amount", from: 5_500_000_000, to: 13_777_500_000 },
      ],
      result: { grant: { amount: 50_008_000, currency: "JPY" } },
    });
    for (const { request, for: goal, result } of body.advice ?? []) {
      if (request === undefined) continue;
      const sent = await call<EstimateAnswer>("POST", LIGHTS, request);
      expect(sent.status).toBe(200);
      expect(sent.body.subsidy?.criteria.find(({ id }) => id === goal)?.status).toBe("pass");
      expect(sent.body.subsidy?.verdict).toBe(result?.verdict);
      expect(sent.body.subsidy?.grant).toEqual(result?.grant);
      expect(sent.body.annual.creditableTco2).toBe(result?.creditableTco2);
      expect(sent.body.lifetime.reductionTco2).toBe(result?.lifetimeReductionTco2);
    }
    expect(body.advice?.map(({ code }) => code)).toEqual([
      "more-units",
      "join-measures",
      "answer-questions",
      "read-current-rules",
    ]);
  });

  it.each([
    ["id", "2.505 lampu, bukan 1.000"],
    ["ja", "1,000灯ではなく2,505灯とする"],
  ])("speaks %s", async (lang, title) => {
    const { body } = await call<EstimateAnswer>("POST", `${LIGHTS}?lang=${lang}`, { ...lamps, advice: true });
    expect(body.advice?.[0]?.title).toBe(title);
  });

  it("is not there unless asked for, and changes no figure", async () => {
    const [plain, asked] = [
      await call<EstimateAnswer>("POST", LIGHTS, lamps),
      await call<EstimateAnswer>("POST", LIGHTS, { ...lamps, advice: true }),
    ];
    expect(plain.body).not.toHaveProperty("advice");
    const { advice: _advice, ...rest } = asked.body;
    expect(rest).toEqual(plain.body);
  });

  it("without a cost is empty, and a warning says why", async () => {
    const { body } = await call<EstimateAnswer>("POST", LIGHTS, { groups: lamps.groups, advice: true });
    expect(body.advice).toEqual([]);
    expect(body.warnings).toContainEqual(
      expect.objectContaining({ code: "advice-needs-cost", pointer: "#/investment" }),
    );
  });
});

describe('"advice": true on a portfolio', () => {
  it("says that one application reaches the minimum which the measures miss alone; its request, sent, does", async () => {
    const { status, body } = await call<Portfolio>("POST", "/v1/portfolios", { ...pooledPair, advice: true });
    expect(status).toBe(200);
    const [first] = body.advice ?? [];
    expect(first).toMatchObject({
      code: "join-measures",
      for: "minimum-size",
      reaches: true,
      changes: [{ pointer: "#/application", from: "separate", to: "joint" }],
      result: { grant: { amount: 120_000_000 }, cityShare: { amount: 230_000_000 }, creditableTco2: 3000 },
    });
    const sent = await call<Portfolio>("POST", "/v1/portfolios", first?.request);
    expect(sent.body.totals.grant.amount).toBe(120_000_000);
    expect(sent.body.advice?.map(({ code }) => code)).not.toContain("join-measures");
  });

  it("asks the open questions once for all measures; answered in the portfolio they are answered for each", async () => {
    const { body } = await call<Portfolio>("POST", "/v1/portfolios", { ...pooledPair, advice: true });
    const questions = body.advice?.find(({ code }) => code === "answer-questions");
    expect(questions?.criteria).toContain("no-early-start");
    const sent = await call<Portfolio>("POST", "/v1/portfolios", questions?.request);
    for (const { subsidy } of sent.body.measures) {
      for (const id of questions?.criteria ?? []) {
        expect(subsidy.criteria.find((criterion) => criterion.id === id)?.status).toBe("pass");
      }
    }
  });

  it("a joint application that stays below the minimum is not advised as if it would do", async () => {
    const [, small] = pooledPair.measures;
    const measures = [small, { ...small, id: "C" }];
    const priced = { ...pooledPair, measures, advice: true };
    const { body } = await call<Portfolio>("POST", "/v1/portfolios", priced);
    expect(body.joint.subsidy.grant.amount).toBe(40_000_000);
    expect(body.advice?.[0]).toMatchObject({ code: "join-measures", reaches: false });
    expect(body.advice?.[0]).not.toHaveProperty("request");
  });

  it("holds the advice of the measures that ask for their own", async () => {
    const [one, other] = pooledPair.measures;
    const measures = [{ ...one, input: { ...one?.input, advice: true } }, other];
    const { body } = await call<Portfolio>("POST", "/v1/portfolios", { ...pooledPair, measures });
    expect(body.measures[0]?.advice?.length).toBeGreaterThan(0);
    expect(body.measures[1]).not.toHaveProperty("advice");
  });
});
