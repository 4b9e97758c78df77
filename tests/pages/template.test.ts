import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES } from "../../src/i18n/language";
import { readerOf } from "../../src/pages/reader";
import { templateAddress } from "../../src/pages/upload/template";
import { MEASURES_WITH_TEMPLATE, TEMPLATE_ROWS } from "../../src/pages/upload/template-rows";
import { UPLOADS } from "../../src/pages/upload/upload-forms";
import { withAssets } from "../support/assets";
import { inventoryOf } from "./reading-files";

const app = createApp();
const CASES = MEASURES_WITH_TEMPLATE.flatMap((measure) => LANGUAGES.map((language) => ({ measure, language })));

async function template(
  measure: (typeof CASES)[number]["measure"],
  form: "xlsx" | "csv",
  language: "en" | "id" | "ja",
) {
  const response = await app.request(templateAddress(measure, form, readerOf(language)), {}, withAssets);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

test("there is a template for every measure that takes an inventory", () => {
  expect(UPLOADS.map(({ manual }) => manual.id).sort()).toEqual([...MEASURES_WITH_TEMPLATE].sort());
});

describe.each(CASES)("the template of $measure in $language", ({ measure, language }) => {
  const { rows, columns } = TEMPLATE_ROWS[measure];
  const quantity = columns.indexOf("quantity");

  test.each(["xlsx", "csv"] as const)("is taken as %s without a question, every row of it", async (form) => {
    const inventory = await inventoryOf(await template(measure, form, language), { measure, language });
    expect(inventory.leftOut.rows).toBe(0);
    expect(inventory.remarks).toEqual([]);
    expect(inventory.rows).toBe(rows.length);
    expect(inventory.groups.map((group) => group.quantity)).toEqual(rows.map((row) => row[quantity]));
  });

  test("says the same in every form and language", async () => {
    const other = await inventoryOf(await template(measure, "csv", "en"), { measure });
    expect((await inventoryOf(await template(measure, "xlsx", language), { measure })).groups).toEqual(other.groups);
  });

  test("has the marks of its language, and the same bytes twice", async () => {
    const bytes = await template(measure, "csv", language);
    expect(await template(measure, "csv", language)).toEqual(bytes);
    expect(await template(measure, "xlsx", language)).toEqual(await template(measure, "xlsx", language));
    const delimiter = language === "id" ? ";" : ",";
    const table = parseCsv(new TextDecoder().decode(bytes), { delimiter, skipBom: true });
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([columns.length]));
    const written = table
      .slice(1)
      .flat()
      .filter((cell) => /^\d+[.,]\d+$/.test(String(cell)));
    expect(written.length).toBeGreaterThan(0);
    for (const cell of written) expect(cell).toContain(language === "id" ? "," : ".");
  });
});

test("there is none of another name", async () => {
  for (const name of ["green-building.csv", "street-lighting.pdf", "..%2fx.csv", "__proto__.csv"]) {
    expect((await app.request(`/templates/${name}?lang=en`, {}, withAssets)).status).toBe(404);
  }
});
