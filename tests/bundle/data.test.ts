import { expect, test } from "vitest";
import { catalogues } from "../../src/i18n/catalogues";
import { LANGUAGES } from "../../src/i18n/language";
import { FACTS } from "../../src/reference/facts/all-facts";

test.each(LANGUAGES)("the catalogue of %s is data: as a line of text it is the same", (language) => {
  const line = JSON.stringify(catalogues[language]);
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toEqual(catalogues[language]);
});

test("the facts are data: as text they are the same", () => {
  expect(JSON.parse(JSON.stringify(FACTS))).toEqual(FACTS);
});
