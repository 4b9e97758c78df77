import { describe, expect, test } from "vitest";
import { labelIn } from "../../src/i18n/label";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { ANNUAL_FIGURES, idsOf } from "../../src/ledger/figures";
import { crediting, groupReduction } from "../../src/methods/crediting";
import { equipmentResult, wholeBuildingResult } from "../../src/methods/green-building";

const SHEETS = [crediting, groupReduction, equipmentResult, wholeBuildingResult];
const quantityOf = (sheet: (typeof SHEETS)[number], symbol: string) =>
  [...sheet.inputs, ...sheet.steps].find((quantity) => quantity.symbol === symbol);

const inLowerCase = (text: string, language: Language) => text.charAt(0).toLocaleLowerCase(language) + text.slice(1);

describe.each(idsOf(ANNUAL_FIGURES))("the annual figure %s", (id) => {
  const { symbol, unit } = ANNUAL_FIGURES[id];

  test.each(SHEETS)("stands in the sheet $id in its declared unit", (sheet) => {
    expect(quantityOf(sheet, symbol)?.unit).toBe(unit);
  });

  test.each(LANGUAGES)("has one word in %s, as a field and in the calculation", (language) => {
    const field = inLowerCase(catalogues[language].fieldLabels[id], language);
    for (const sheet of SHEETS) {
      const label = labelIn(language, quantityOf(sheet, symbol)?.label as string);
      expect(inLowerCase(label, language)).toBe(field);
    }
  });
});

test("no two annual figures share a word", () => {
  for (const language of LANGUAGES) {
    const words = idsOf(ANNUAL_FIGURES).map((id) => catalogues[language].fieldLabels[id]);
    expect(new Set(words).size).toBe(words.length);
  }
});
