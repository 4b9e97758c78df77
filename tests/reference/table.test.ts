import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { PUBLISHED_COLLECTION_IDS, publishedRecordsOf } from "../../src/reference/published";
import { recordTable } from "../../src/reference/table";

import { withAssets } from "../support/assets";

const app = createApp();
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`/v1/reference-data${path}`, { headers }, withAssets);

describe("reference data as a table", () => {
  test("every collection has a row for each record, with its numbers, source and confidence", async () => {
    for (const id of PUBLISHED_COLLECTION_IDS) {
      const response = await get(`/${id}?format=csv`);
      expect([id, response.status, response.headers.get("content-type")]).toEqual([id, 200, "text/csv; charset=utf-8"]);
      const [names = [], ...rows] = parseCsv(await response.text());
      expect(rows.length, id).toBe(publishedRecordsOf(id).length);
      expect(names).toEqual(expect.arrayContaining(["id", "source", "year", "confidence"]));
      for (const row of rows) expect(row.length, id).toBe(names.length);
    }
  });

  test("Accept asks for it as well, `format` outranks it, and caches tell the forms apart", async () => {
    const [table, byAccept, json] = await Promise.all([
      get("/operating-hours?format=csv"),
      get("/operating-hours", { accept: "text/csv" }),
      get("/operating-hours?format=json", { accept: "text/csv" }),
    ]);
    expect(await byAccept.text()).toBe(await table.text());
    expect(byAccept.headers.get("vary")).toContain("Accept");
    expect(json.headers.get("content-type")).toBe("application/json");
  });

  test("the list and a single record are tables too", async () => {
    const [names, ...rows] = parseCsv(await (await get("?format=csv")).text());
    expect(names).toEqual(["id", "title", "description", "count", "href"]);
    expect(rows.length).toBe(PUBLISHED_COLLECTION_IDS.length);
    expect(parseCsv(await (await get("/operating-hours/office?format=csv")).text())).toHaveLength(2);
    expect((await get("/operating-hours?format=xlsx")).status).toBe(422);
  });
});

test("a value of any depth is named by its path; what a record has not is an empty cell", () => {
  const table = recordTable([
    { id: "a", values: { deep: { kWh: 1 }, list: [1, 2] } },
    { id: "b", steps: [{ n: 1 }] },
  ]);
  expect(parseCsv(table)).toEqual([
    ["id", "values.deep.kWh", "values.list", "steps"],
    ["a", "1", "1; 2", ""],
    ["b", "", "", '[{"n":1}]'],
  ]);
});
