import { describe, expect, test } from "vitest";
import { readCatalogue, writeCatalogues } from "../../bundle/catalogue-text";
import { catalogues } from "../../src/i18n/catalogues";
import { LANGUAGES } from "../../src/i18n/language";
import { FACTS } from "../../src/reference/facts/all-facts";

const lines = writeCatalogues(LANGUAGES.map((language) => catalogues[language])).split("\n");

describe("the texts of the bundle", () => {
  test.each([...LANGUAGES.entries()])("line %i is the catalogue of %s, key by key", (index, language) => {
    expect(readCatalogue(lines[index] ?? "", index === 0 ? undefined : readCatalogue(lines[0] ?? ""))).toEqual(
      catalogues[language],
    );
  });

  test("hold each key of the first language once", () => {
    expect(lines).toHaveLength(LANGUAGES.length);
    for (const line of lines.slice(1)) expect(line).not.toContain('"navReference"');
    expect(lines[0]).toContain('"navReference"');
  });
});

test("the facts are data: as text they are the same", () => {
  expect(JSON.parse(JSON.stringify(FACTS))).toEqual(FACTS);
});
