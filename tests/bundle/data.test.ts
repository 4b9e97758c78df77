import { expect, test, vi } from "vitest";
import { catalogueFile } from "../../src/i18n/catalogue-file";
import { catalogues } from "../../src/i18n/catalogues";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogueFiles } from "../../src/i18n/publish";
import { FACTS } from "../../src/reference/facts/all-facts";

test("the texts are data: bundle/catalogues.js takes in each laid out file and has the same, and until then only the words of a problem", async () => {
  vi.resetModules();
  // @ts-expect-error a module of the bundle, without types of its own
  const bundled = await import("../../bundle/catalogues.js");
  const files = catalogueFiles();
  expect([...files.keys()].sort()).toEqual(LANGUAGES.map(catalogueFile).sort());
  const unread: string[] = [...LANGUAGES];
  for (const language of LANGUAGES) {
    const { problems, problemDetails } = catalogues[language];
    expect(bundled.unreadLanguages()).toEqual(unread);
    expect(bundled.catalogues[language]).toMatchObject({ problems });
    expect(problemDetails).toMatchObject(bundled.catalogues[language].problemDetails);
    expect(() => bundled.takeCatalogue(language, '{"problems":')).toThrow(SyntaxError);
    bundled.takeCatalogue(language, files.get(catalogueFile(language)));
    expect(bundled.catalogues[language]).toEqual(catalogues[language]);
    unread.shift();
  }
  expect(bundled.unreadLanguages()).toEqual([]);
});

test("the facts are data: as text they are the same", () => {
  expect(JSON.parse(JSON.stringify(FACTS))).toEqual(FACTS);
});
