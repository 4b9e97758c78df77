import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { columnsSchema, tableSchemaSchema } from "../../src/batches/columns.contract";
import { BATCH_MEASURES } from "../../src/batches/measures";
import { RESULT_COLUMNS } from "../../src/batches/results";
import { LANGUAGES } from "../../src/i18n/language";
import { MEASURES } from "../../src/ledger/measure";
import { LINK_FORMS } from "../../src/links/fields/all";

const app = createApp();
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe.each(MEASURES)("columns of %s", (measure) => {
  test("are those a table is read by, with the results in the order they are written", async () => {
    const response = await get(`/v1/batches/${measure}/columns`);
    const { columns, results } = columnsSchema.parse(await response.json());
    expect(columns.map(({ name }) => name)).toEqual(BATCH_MEASURES[measure].columns.map(({ name }) => name));
    expect(results.map(({ name }) => name)).toEqual(RESULT_COLUMNS);
  });

  test("are the same as a Table Schema", async () => {
    const { columns } = columnsSchema.parse(await (await get(`/v1/batches/${measure}/columns`)).json());
    const { fields } = tableSchemaSchema.parse(await (await get(`/v1/batches/${measure}/table-schema`)).json());
    expect(fields.map(({ name, constraints }) => [name, constraints.required, constraints.minimum])).toEqual(
      columns.map(({ name, required, minimum }) => [name, required, minimum]),
    );
  });
});

test.each(MEASURES)(
  "every column of %s that a form asks for has a heading, another in each language",
  async (measure) => {
    const asked = new Set(LINK_FORMS[measure].fields.map(({ path }) => `#/${path.replaceAll(".", "/")}`));
    const titlesOf = async (path: string, list: "columns" | "fields") => {
      const answer = await (await get(`/v1/batches/${measure}/${path}`)).json();
      return (answer as { [list in string]: { name: string; pointer?: string; title?: string }[] })[list] ?? [];
    };
    const titles = new Map<string, Set<string>>();
    for (const language of LANGUAGES) {
      const columns = await titlesOf(`columns?lang=${language}`, "columns");
      expect(columns.filter(({ pointer = "", title }) => asked.has(pointer) && !title)).toEqual([]);
      const fields = await titlesOf(`table-schema?lang=${language}`, "fields");
      expect(fields.map(({ title }) => title)).toEqual(columns.map(({ title }) => title));
      for (const { name, title } of columns) {
        if (title !== undefined) titles.set(name, (titles.get(name) ?? new Set()).add(title));
      }
    }
    expect(titles.size).toBeGreaterThan(50);
    expect([...titles].filter(([, { size }]) => size < LANGUAGES.length)).toEqual([]);
  },
);

test("what the columns say of a cell is what a batch says of it", async () => {
  const { columns } = columnsSchema.parse(await (await get("/v1/batches/street-lighting/columns")).json());
  const quantity = columns.find(({ name }) => name === "quantity");
  expect(quantity).toMatchObject({ type: "integer", required: true, minimum: 1, pointer: "#/groups/0/quantity" });
  const statusOf = async (cell: number) => {
    const response = await app.request("/v1/batches/street-lighting", {
      method: "POST",
      headers: { "content-type": "text/csv", accept: "application/x-ndjson" },
      body: `quantity,existing.circuitWatts,systemWatts\n${cell},290,120\n`,
    });
    return (JSON.parse(await response.text()) as { status: number }).status;
  };
  expect(await statusOf(quantity?.minimum ?? 0)).toBe(200);
  expect(await statusOf(quantity?.maximum ?? 0)).toBe(200);
  expect(await statusOf((quantity?.minimum ?? 0) - 1)).toBe(422);
  expect(await statusOf((quantity?.maximum ?? 0) + 1)).toBe(422);
});

test("columns are a table too, and another measure is 404 with the names there are", async () => {
  const table = await (await get("/v1/batches/street-lighting/columns", { accept: "text/csv" })).text();
  expect(table).toContain("name,pointer,");
  expect(await (await get("/v1/batches/street-lighting/columns?format=csv")).text()).toBe(table);
  const unknown = await get("/v1/batches/street-light/columns");
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain("street-lighting");
});

test("results of a batch lead to its columns", async () => {
  const response = await app.request("/v1/batches/street-lighting", {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body: "{}",
  });
  await response.text();
  expect(response.headers.get("link")).toContain('</v1/batches/street-lighting/columns>; rel="describedby"');
});
