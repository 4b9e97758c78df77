import { SELF } from "cloudflare:test";
import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import committed from "../../openapi/openapi.json";
import type { Problem } from "../../src/http/problem";
import { MEASURES } from "../../src/ledger/measure";
import { LINK_CONTRACTS } from "../../src/links/contracts";
import { LINK_FORMS } from "../../src/links/fields/all";
import { exampleQuery, type Parameter } from "../../src/openapi/real-examples";
import { writeForm } from "../../src/pages/forms/write-form";
import { PRESETS } from "../../src/pages/measures/all";
import { call } from "../support/contract";
import { bodyExamplesOf, type Node, operationsOf } from "../support/openapi";

type Estimate = { annual: unknown; lifetime: unknown; edition: unknown; calculation?: unknown };

const LIGHTS = "/v1/estimates/street-lighting";
const lights = `${LIGHTS}?lamps=1000&lamp=HPS&lampWatts=250&ledWatts=120`;

describe.each(MEASURES)("a link of %s", (measure) => {
  const { request } = PRESETS[measure];
  const { numbers: _plain, ...query } = writeForm(LINK_FORMS[measure], request);
  const link = `/v1/estimates/${measure}?${new URLSearchParams(query)}`;
  // What a form has no field for: a name, and groups beyond the first.
  const { groups, ...rest } = request as { groups?: object[]; name?: string };
  const one = groups?.slice(0, 1).map(({ name: _name, ...group }: { name?: string }) => group);
  const { name: _name, ...nameless } = { ...rest, ...(one && { groups: one }) } as { name?: string };

  test("answers what the same request in a body is answered", async () => {
    for (const detail of ["summary", "full"]) {
      const byLink = await call<Estimate>("GET", `${link}&detail=${detail}`);
      const byBody = await call<Estimate>("POST", `/v1/estimates/${measure}?detail=${detail}`, nameless);
      expect([byLink.status, byBody.status], byLink.text).toEqual([200, 200]);
      expect(byLink.body).toEqual(byBody.body);
    }
  });

  test("is answered in short unless all is asked for", async () => {
    expect((await call("GET", link)).text).toBe((await call("GET", `${link}&detail=summary`)).text);
    expect((await call<Estimate>("GET", link)).body.calculation).toBeUndefined();
    expect((await call<Estimate>("GET", `${link}&detail=full`)).body.calculation).toBeDefined();
  });

  test("has a parameter in the document for every field of the form, and no other", () => {
    const { operation } = LINK_CONTRACTS[measure];
    const documented = Object.keys((operation.request as { query: { shape: object } }).query.shape);
    expect(documented).toEqual(["lang", "detail", "format", ...LINK_FORMS[measure].fields.map(({ name }) => name)]);
  });

  test("of the document is answered", async () => {
    const found = operationsOf(committed as unknown as Node).find(
      ({ name }) => name === `get /v1/estimates/${measure}`,
    );
    const parameters = found?.operation.parameters as Parameter[];
    expect((await call("GET", `/v1/estimates/${measure}${exampleQuery(parameters)}`)).status).toBe(200);
  });
});

test("single payments of a link are those of a body, and what is wrong with one is told at its parameter", async () => {
  const priced = `${lights}&cost=7500000000&currency=IDR&detail=full`;
  const byLink = await call<Estimate>("GET", `${priced}&flowYear1=8&flowAmount1=250000000&flowNote1=drivers`);
  const byBody = await call<Estimate>("POST", LIGHTS, {
    groups: [{ quantity: 1000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
    investment: {
      total: { amount: 7_500_000_000, currency: "IDR" },
      otherCashFlows: [{ year: 8, amount: { amount: 250_000_000, currency: "IDR" }, note: "drivers" }],
    },
  });
  expect([byLink.status, byLink.body]).toEqual([200, byBody.body]);
  const { status, body } = await call<Problem>("GET", `${priced}&flowAmount1=250000000`);
  expect([status, body.errors?.map(({ parameter }) => parameter)]).toEqual([422, ["flowYear1"]]);
});

test("a summary is under 3 kB, for every example of every measure", async () => {
  for (const { method, path, operation } of operationsOf(committed as unknown as Node)) {
    if (method !== "post" || !path.startsWith("/v1/estimates/")) continue;
    for (const { value } of bodyExamplesOf(operation)) {
      const { text } = await call("POST", `${path}?detail=summary`, value);
      expect(new TextEncoder().encode(text).byteLength).toBeLessThan(3000);
    }
  }
});

test("a workbook is always of the whole estimate, which it could not recompute without; a table is as short as asked", async () => {
  const { value } = bodyExamplesOf(
    operationsOf(committed as unknown as Node).find(({ name }) => name === "post /v1/estimates/street-lighting")
      ?.operation as never,
  )[0] as { value: object };
  const bytesOf = async (query: string, accept: string) => {
    const { headers } = await call("POST", `/v1/estimates/street-lighting${query}`, value, { accept });
    return Number(headers.get("content-length"));
  };
  const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  expect(await bytesOf("?detail=summary", workbook)).toBe(await bytesOf("", workbook));
  expect(await bytesOf("?detail=summary", "text/csv")).toBeLessThan((await bytesOf("", "text/csv")) / 4);
});

describe("units are those of the form", () => {
  test("per cent stay per cent, to the last digit", async () => {
    type Full = { assumptions: { name: string; value: number }[] };
    const { body } = await call<Full>("GET", `${lights}&cost=7500000000&currency=IDR&ratioCap=30.43&detail=full`);
    expect(body.assumptions.find(({ name }) => name === "subsidy.ratioCap")?.value).toBe(0.3043);
  });

  test("yes and no are true and false, an empty parameter is an absent one", async () => {
    expect((await call("GET", `${lights}&cost=1e9&currency=IDR&monitoring=yes&tariff=`)).status).toBe(200);
    expect((await call("GET", `${lights}&cost=1e9&currency=IDR&monitoring=true`)).status).toBe(422);
  });
});

describe("what is wrong with a link is told at its parameter", () => {
  test.each([
    ["ledWatts=12,5", "ledWatts"],
    ["ledWatts=-5", "ledWatts"],
    ["lamps=1.5", "lamps"],
    ["cost=7500000000", "currency"],
    ["currency=IDR", "cost"],
    ["lampz=3", "lampz"],
    ["detail=all", "detail"],
    ["format=pdf", "format"],
    ["lang=fr", "lang"],
    ["schedule=always", "schedule"],
    ["grid=__proto__", "grid"],
    ["toString=1", "toString"],
  ])("%s", async (query, parameter) => {
    const changed = new URLSearchParams(lights.split("?")[1]);
    for (const [name, value] of new URLSearchParams(query)) changed.set(name, value);
    const { status, body } = await call<Problem>("GET", `${LIGHTS}?${changed}`);
    expect(status).toBe(422);
    expect(body.errors?.map((each) => each.parameter)).toContain(parameter);
  });

  test.each([
    ["a missing one is asked for by its name", "lamps=", "en", "lamps", "is required", "Add lamps."],
    ["a number is asked for as an address writes it", "ledWatts=12,5", "en", "ledWatts", "must be a number", "1250.5"],
    ["in the language asked for", "ledWatts=12,5", "id", "ledWatts", "harus berupa bilangan", "titik sebelum desimal"],
    [
      "a share is bounded in percent",
      "creditShare=150",
      "en",
      "creditShare",
      "must be at most 100",
      "Send 100 or less",
    ],
    ["an answer is yes or no", "noEarlyStart=maybe", "ja", "noEarlyStart", "yesまたはno", "省略"],
  ])("in words that fit an address: %s", async (_what, query, lang, parameter, detail, hint) => {
    const changed = new URLSearchParams(lights.split("?")[1]);
    for (const [name, value] of new URLSearchParams(query)) changed.set(name, value);
    const { body } = await call<Problem>("GET", `${LIGHTS}?${changed}&lang=${lang}`);
    const told = body.errors?.find((each) => each.parameter === parameter);
    expect(told?.detail).toContain(detail);
    expect(told?.hint).toContain(hint);
  });

  test("in a table where a table is asked for", async () => {
    for (const [query, accept] of [
      ["&format=csv", "*/*"],
      ["", "text/csv"],
    ] as const) {
      const response = await SELF.fetch(`http://localhost${lights}&tariff=-1${query}`, { headers: { accept } });
      expect(response.status).toBe(422);
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      const [head, row] = parseCsv(await response.text());
      expect(head).toEqual(["status", "title", "parameter", "detail", "hint", "code"]);
      expect(row?.slice(0, 3)).toEqual(["422", expect.any(String), "tariff"]);
    }
  });
});

test("a link may ask for a file, whatever the program accepts; the workbook is whole", async () => {
  const table = await call("GET", `${lights}&format=csv`, undefined, { accept: "application/json" });
  expect(parseCsv(table.text).map(([section]) => section)).toContain("annual");
  const { headers } = await call("GET", `${lights}&format=xlsx`);
  expect(headers.get("content-disposition")).toContain("street-lighting-estimate.xlsx");
});

test("a link answers 304 to its own tag", async () => {
  const { headers } = await call("GET", lights);
  expect((await call("GET", lights, undefined, { "if-none-match": headers.get("etag") as string })).status).toBe(304);
});
