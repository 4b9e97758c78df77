import { env } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import type { Problem } from "../../src/http/problem";
import { LANGUAGES } from "../../src/i18n/language";
import { publications } from "../../src/i18n/publication";
import type { ReferenceRecord } from "../../src/ledger/record";
import { collectionListSchema, collectionSchema, recordSchema } from "../../src/reference/answer.contract";
import {
  PUBLISHED_COLLECTION_IDS as COLLECTION_IDS,
  publishedRecordsOf as recordsOf,
} from "../../src/reference/published";
import { collectionRoute, listRoute, recordRoute } from "../../src/reference/route";

const app = createApp([listRoute, collectionRoute, recordRoute], []);
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`/v1/reference-data${path}`, { headers }, env);

describe("GET /v1/reference-data", () => {
  test.each(["en", "id", "ja"])("200: lists every collection with title and count, in %s", async (lang) => {
    const response = await get("", { "accept-language": lang });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-language")).toBe(lang);
    const { collections, confidenceLegend } = collectionListSchema.parse(await response.json());
    expect(collections.map(({ id }) => id)).toEqual(COLLECTION_IDS);
    for (const { id, count, href } of collections) {
      expect(count).toBe(recordsOf(id as (typeof COLLECTION_IDS)[number]).length);
      expect(href).toBe(`/v1/reference-data/${id}`);
    }
    expect(confidenceLegend).toHaveLength(4);
  });
});

describe("GET /v1/reference-data/{collection}", () => {
  test("200: every collection answers by its schema, in every language, and says what the records say", async () => {
    for (const collection of COLLECTION_IDS) {
      const records = recordsOf(collection) as readonly ReferenceRecord[];
      for (const lang of LANGUAGES) {
        const response = await get(`/${collection}?lang=${lang}`);
        expect(response.status, collection).toBe(200);
        const answer = collectionSchema.parse(await response.json());
        expect(answer.count).toBe(records.length);
        answer.records.forEach((view, index) => {
          const { title, texts: _texts, copyAt: _site, values, collection: within, ...provenance } = view;
          expect(within).toBe(collection);
          // Plain JSON, because what is compared is what a client receives.
          const record = JSON.parse(JSON.stringify(records[index]));
          if (record.title === title) delete record.title;
          if (record.note !== undefined) record.note = publications[lang].recordNotes[record.note] ?? record.note;
          expect({ ...provenance, ...values }).toEqual(record);
        });
      }
    }
  });

  test("200: `confidence` keeps only the records of that confidence", async () => {
    const all = collectionSchema.parse(await (await get("/useful-lives")).json());
    const some = collectionSchema.parse(await (await get("/useful-lives?confidence=unverified")).json());
    expect(some.records).toEqual(all.records.filter(({ confidence }) => confidence === "unverified"));
    expect(some.count).toBeLessThan(all.count);
    expect(some.count).toBeGreaterThan(0);
  });

  test("200: the road to approval gives steps in order, agencies and documents in the reader's language", async () => {
    const { records } = collectionSchema.parse(await (await get("/approval-pathway?lang=id")).json());
    const pin = records.find(({ id }) => id === "pin");
    expect(pin).toMatchObject({
      title: "Project Idea Note (PIN) kepada Komite Bersama",
      texts: { responsible: "Peserta proyek; Komite Bersama Indonesia–Jepang", documents: "formulir PIN ver01.0" },
      confidence: "primary",
      fieldConfidence: { responsible: "derived" },
      values: { kind: "step", track: "jcm-cycle", order: 2, durationDays: null },
    });
    expect(records.find(({ id }) => id === "exploration")?.values.responsible).toBeNull();
  });

  test("422: an unknown confidence or parameter is named", async () => {
    for (const [query, parameter] of [
      ["confidence=certain", "confidence"],
      ["confidense=primary", "confidense"],
    ]) {
      const response = await get(`/useful-lives?${query}`);
      expect(response.status).toBe(422);
      expect(((await response.json()) as Problem).errors?.[0]?.parameter).toBe(parameter);
    }
  });

  test("404: an unknown collection is a problem with the nearest names", async () => {
    const response = await get("/emision-factors");
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = (await response.json()) as Problem;
    expect(problem).toMatchObject({ type: "/problems/not-found", status: 404 });
    expect(problem.errors?.[0]).toMatchObject({
      parameter: "collection",
      hint: expect.stringContaining("emission-factors"),
    });
  });

  test.each(["__proto__", "toString", "%00", "a".repeat(3000), "%F0%9F%92%A1"])(
    "404 or 422, never 5xx: %s",
    async (name) => {
      for (const path of [`/${name}`, `/useful-lives/${name}`]) {
        expect([404, 422]).toContain((await get(path)).status);
      }
    },
  );

  test("304: the client that has the answer gets no body, and another language is another answer", async () => {
    const first = await get("/useful-lives");
    const etag = first.headers.get("etag")!;
    expect(first.headers.get("cache-control")).toMatch(/public, max-age=\d+/);
    const again = await get("/useful-lives", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await get("/useful-lives?lang=ja", { "if-none-match": etag })).status).toBe(200);
  });
});

describe("GET /v1/reference-data/{collection}/{id}", () => {
  test("200: every record can be read on its own", async () => {
    for (const collection of COLLECTION_IDS) {
      for (const { id } of recordsOf(collection) as readonly ReferenceRecord[]) {
        const response = await get(`/${collection}/${id}`);
        expect(response.status, `${collection}/${id}`).toBe(200);
        expect(recordSchema.parse(await response.json())).toMatchObject({ id, collection });
      }
    }
  });

  test("404: an unknown record is a problem with the nearest ids", async () => {
    const response = await get("/operating-hours/ofice?lang=ja");
    expect(response.status).toBe(404);
    expect(((await response.json()) as Problem).errors?.[0]).toMatchObject({
      parameter: "id",
      hint: expect.stringContaining("office"),
    });
  });
});
