import { describe, expect, test } from "vitest";
import { call } from "../support/contract";
import { replayFailures } from "../support/replay";

const SUBSIDY = "/v1/subsidy-assessments";
const CONTENT = "/v1/local-content-assessments";

const REQUEST = {
  measure: "street-lighting",
  totalCost: { amount: 330_000_000, currency: "JPY" },
  eligibleCost: { amount: 300_000_000, currency: "JPY" },
  annualReductionTco2: 1200,
  usefulLifeYears: 15,
};
const PURCHASE = {
  items: [
    { kind: "certified-goods", tkdnPercent: 40, share: 0.6 },
    { kind: "services", tkdnPercent: 70, share: 0.4 },
  ],
};

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schema by `call`
type Body = any;

describe("POST /v1/subsidy-assessments", () => {
  test("200: answers the contract, and its calculation replays", async () => {
    const { status, body } = await call<Body>("POST", SUBSIDY, REQUEST);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      verdict: "conditional",
      ruleSet: { fiscalYear: 2025 },
      grant: { amount: 72_000_000, currency: "JPY" },
      bindingLimit: "cost-effectiveness",
      ratioLimit: { amount: 120_000_000, currency: "JPY" },
      cityShare: { amount: 258_000_000, currency: "JPY" },
      costEffectivenessJpyPerTco2: 4000,
    });
    expect(body.cityShareByCurrency.usd.currency).toBe("USD");
    expect(replayFailures(body.calculation)).toEqual([]);
    expect(body.nextSteps[0]).toMatchObject({ order: 1, durationDays: null });
    expect(body.assumptions.map(({ name }: Body) => name)).toContain("exchangeRate.idrPerJpy");
    expect(body.warnings.map(({ code }: Body) => code)).toContain("unverified-defaults");
  });

  test.each(["en", "id", "ja"])("200 in %s: every text is written and no place is left open", async (language) => {
    const { body, text } = await call<Body>("POST", `${SUBSIDY}?lang=${language}`, {
      ...REQUEST,
      localContent: PURCHASE,
    });
    expect(text).not.toMatch(/\{\w+\}/);
    for (const { title, observed, required } of body.criteria)
      for (const part of [title, observed, required]) expect(part).not.toBe("");
    const wanted = { en: "12,000 tCO2 more", id: "12.000 tCO2", ja: "12,000 tCO2の追加削減" }[language];
    expect(body.criteria.find(({ id }: Body) => id === "cost-effectiveness").remedy).toContain(wanted);
  });

  test("the words differ by language, the numbers and codes do not", async () => {
    const [english, japanese] = await Promise.all(
      ["en", "ja"].map((lang) => call<Body>("POST", `${SUBSIDY}?lang=${lang}`, REQUEST)),
    );
    expect(english?.body.criteria[0].title).not.toBe(japanese?.body.criteria[0].title);
    const codes = (body: Body) => body.criteria.map(({ id, status }: Body) => [id, status]);
    expect(codes(english?.body)).toEqual(codes(japanese?.body));
    expect(english?.body.calculation.map(({ value }: Body) => value)).toEqual(
      japanese?.body.calculation.map(({ value }: Body) => value),
    );
  });

  test("200: beside the verdict stands what decides it, with record, year and confidence", async () => {
    const { body } = await call<Body>("POST", SUBSIDY, { ...REQUEST, annualReductionTco2: 500 });
    expect(body).toMatchObject({ verdict: "conditional", grantStatus: "below-minimum" });
    expect(body.verdictReasons).toEqual(["rests-on-older-rule", "criterion-unknown"]);
    expect(body.decidedBy[0]).toMatchObject({
      criterion: "minimum-size",
      status: "fail",
      reason: "rests-on-older-rule",
      record: "financing-programme/fy2018",
      year: 2018,
      confidence: "secondary",
    });
    expect(body.decidedBy.length).toBe(body.criteria.filter(({ status }: Body) => status !== "pass").length);
    const record = await call<Body>("GET", `/v1/reference-data/${body.decidedBy[0].record}`);
    expect(record.body.values.amountMinJpy).toBe(50_000_000);
    expect(body.warnings.map(({ code }: Body) => code)).toContain("rests-on-older-rule");
  });

  test("a value of another fiscal year is named as such in the source", async () => {
    const { body } = await call<Body>("POST", SUBSIDY, REQUEST);
    expect(body.criteria.find(({ id }: Body) => id === "minimum-size").source).toMatch(
      /stated for fiscal year 2018, carried to 2025/,
    );
  });

  test("the same request gives the same bytes", async () => {
    const [first, second] = [await call("POST", SUBSIDY, REQUEST), await call("POST", SUBSIDY, REQUEST)];
    expect(first?.text).toBe(second?.text);
    expect(first?.headers.get("etag")).toBe(second?.headers.get("etag"));
  });

  test.each([
    ["a year without data", { ...REQUEST, fiscalYear: 2017 }, "#/fiscalYear"],
    ["a misspelt field", { ...REQUEST, ratiocap: 0.4 }, "#/ratiocap"],
    ["a misspelt fact", { ...REQUEST, project: { noEarlyStrat: true } }, "#/project/noEarlyStrat"],
    ["a negative cost", { ...REQUEST, totalCost: { amount: -1, currency: "JPY" } }, "#/totalCost/amount"],
    ["an unknown currency", { ...REQUEST, totalCost: { amount: 1, currency: "EUR" } }, "#/totalCost/currency"],
    ["a ratio above one", { ...REQUEST, ratioCap: 40 }, "#/ratioCap"],
    ["a rate of nought", { ...REQUEST, exchangeRate: { idrPerJpy: 0 } }, "#/exchangeRate/idrPerJpy"],
    [
      "shares that do not add up",
      { ...REQUEST, localContent: { items: [{ ...PURCHASE.items[0] }, { ...PURCHASE.items[0] }] } },
      "#/localContent/items",
    ],
  ])("422: %s, with its pointer", async (_, request, pointer) => {
    const { status, body } = await call<Body>("POST", SUBSIDY, request);
    expect(status).toBe(422);
    expect(body.errors.map((error: Body) => error.pointer)).toContain(pointer);
  });

  test("422: a year without data names the years there are", async () => {
    const { body } = await call<Body>("POST", SUBSIDY, { ...REQUEST, fiscalYear: 2026 });
    expect(body.errors[0].hint).toContain("2014, 2015, 2016, 2018");
  });

  test("200: no reduction, no grant, and no figure that is not a number", async () => {
    const extremes = {
      ...REQUEST,
      annualReductionTco2: 1e-300,
      ratioCap: 1e-300,
      costEffectivenessCeilingJpyPerTco2: 1e-300,
    };
    for (const request of [
      { ...REQUEST, annualReductionTco2: -5 },
      extremes,
      { ...REQUEST, totalCost: { amount: 0, currency: "IDR" } },
    ]) {
      const { status, body } = await call<Body>("POST", SUBSIDY, request);
      expect(status).toBe(200);
      expect(body.grant.amount).toBe(0);
      for (const { value, symbol } of body.calculation) expect(value, symbol).toEqual(expect.any(Number));
    }
  });
});

describe("POST /v1/local-content-assessments", () => {
  test("200: the published combination is 52 %, exactly", async () => {
    const { status, body } = await call<Body>("POST", CONTENT, PURCHASE);
    expect(status).toBe(200);
    expect(body.tkdnPercent).toBe(52);
    expect(replayFailures(body.calculation)).toEqual([]);
  });

  test.each(["en", "id", "ja"])("200 in %s: no place is left open", async (language) => {
    const { text } = await call("POST", `${CONTENT}?lang=${language}`, {
      ...PURCHASE,
      buyer: "private",
      goalPercent: 60,
    });
    expect(text).not.toMatch(/\{\w+\}/);
  });

  test.each([
    ["an unknown kind", { items: [{ kind: "food", tkdnPercent: 4 }] }, "#/items/0/kind"],
    ["no items", { items: [] }, "#/items"],
    [
      "contradicting facts",
      { ...PURCHASE, market: { productReachingMinimum: true, domesticProduct: false } },
      "#/market/domesticProduct",
    ],
    [
      "a component without certificate or origin",
      { items: [{ kind: "goods", components: [{ costShare: 1 }], localLabourPercent: 0, localOverheadPercent: 0 }] },
      "#/items/0/components/0",
    ],
  ])("422: %s, with its pointer", async (_, request, pointer) => {
    const { status, body } = await call<Body>("POST", CONTENT, request);
    expect(status).toBe(422);
    expect(body.errors.map((error: Body) => error.pointer)).toContain(pointer);
  });
});

describe("rules of one's own", () => {
  test("200: a threshold the caller states decides, and is named by the path that states it", async () => {
    const { status, body } = await call<Body>("POST", SUBSIDY, {
      ...REQUEST,
      rules: { projectMinimumJpy: 80_000_000 },
    });
    expect(status).toBe(200);
    expect(body.criteria.find(({ id }: Body) => id === "minimum-size")).toMatchObject({
      status: "fail",
      source: "request",
      confidence: "unverified",
    });
    expect(body.assumptions.find(({ name }: Body) => name === "rules.projectMinimumJpy")).toMatchObject({
      value: 80_000_000,
      origin: "request",
    });
  });

  test.each([
    [{ projectMinimumJpy: -1 }, "#/rules/projectMinimumJpy"],
    [{ projectMinimum: 1 }, "#/rules/projectMinimum"],
    [{ creditShareToJapanMinimum: 50 }, "#/rules/creditShareToJapanMinimum"],
    [{ ratioCapSteps: [] }, "#/rules/ratioCapSteps"],
  ])("422: %o is refused at its place", async (rules, pointer) => {
    const { status, body } = await call<Body>("POST", SUBSIDY, { ...REQUEST, rules });
    expect(status).toBe(422);
    expect(body.errors[0].pointer).toBe(pointer);
  });
});

test.each(["en", "id", "ja"])(
  "200 in %s: the readings of the rules are written out, each with its record",
  async (language) => {
    const { status, body } = await call<Body>("POST", `${SUBSIDY}?lang=${language}`, REQUEST);
    expect(status).toBe(200);
    expect(body.readings.map(({ id }: Body) => id)).toEqual([
      "ratio-cap-30",
      "ratio-cap-40",
      "ratio-cap-50",
      "cost-effectiveness-ceiling-2500",
      "cost-effectiveness-ceiling-3000",
      "cost-effectiveness-ceiling-4000",
    ]);
    const used = body.readings.filter(({ asUsed }: Body) => asUsed);
    expect(used.map(({ grant }: Body) => grant.amount)).toEqual([72_000_000, 72_000_000]);
    for (const { record, label } of body.readings) {
      expect((await call("GET", `/v1/reference-data/${record}`)).status).toBe(200);
      expect(label).not.toMatch(/\{|undefined/);
    }
  },
);
