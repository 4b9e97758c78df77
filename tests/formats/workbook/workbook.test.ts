import { describe, expect, test } from "vitest";
import { answerEstimate } from "../../../src/estimates/answer-estimate";
import { streetLightingExamples } from "../../../src/estimates/street-lighting/examples";
import { answerWorkbook, workbookOf } from "../../../src/formats/workbook/workbook";
import { LANGUAGES } from "../../../src/i18n/language";
import { catalogues } from "../../../src/i18n/message";
import { EDITION, EDITION_DATE } from "../../../src/ledger/edition";
import { estimateStreetLighting } from "../../../src/measures/street-lighting/estimate";
import type { StreetLightingRequest } from "../../../src/measures/street-lighting/schema";
import { exampleAnswers } from "../example-answers";
import { LaidOut } from "./laid-out";
import { Recalculated, toleranceOf, VALUE } from "./recalculate";

const INPUTS = 1;
const CALCULATION = 2;

const lights = (request: StreetLightingRequest, language: (typeof LANGUAGES)[number] = "en") =>
  answerEstimate(estimateStreetLighting(request), request, language);
const { arterial, dimmed, advice } = streetLightingExamples;

describe.each(exampleAnswers("en"))("the workbook of $name", ({ answer }) => {
  test("shows the calculation of the answer before and after a spreadsheet recalculates it", async () => {
    const book = new Recalculated(await answerWorkbook(answer, "en"));
    for (const { symbol, value } of answer.calculation) {
      const row = book.rowOf(CALCULATION, symbol);
      expect(book.shown(CALCULATION)[row]?.[VALUE], symbol).toBe(value);
      const found = book.value(CALCULATION, row, VALUE) as number;
      expect(Math.abs(found - value), symbol).toBeLessThanOrEqual(toleranceOf(symbol, value));
    }
  });

  test("computes every line by a formula and holds every input in one cell, constants where they are used", async () => {
    const book = new Recalculated(await answerWorkbook(answer, "en"));
    for (const { symbol, formula } of answer.calculation) {
      const written = book.formula(CALCULATION, book.rowOf(CALCULATION, symbol), VALUE);
      if (formula !== undefined) expect(written, symbol).toBeDefined();
      else if (written !== undefined) expect(written, symbol).toMatch(/^=(?:Inputs|'Inputs')!\$D\$\d+$/);
      else expect(symbol).toMatch(/^(h_JPY|h_IDR|h_USD|one_t)$/);
    }
  });

  test("names no constant among the inputs, and gives nothing fixed a colour to change it", () => {
    const book = new LaidOut(workbookOf(answer, "en"));
    const symbols = Array.from({ length: book.rows("Inputs") }, (_, row) => book.shown("Inputs", row, 2));
    expect(symbols).not.toContain("h_JPY");
    expect(symbols).not.toContain("one_t");
    const answered = book.inputRows("As answered", 1);
    expect(answered).toEqual([]);
  });
});

describe("every workbook", () => {
  test("is the same bytes for the same answer, whatever the time", async () => {
    const first = await answerWorkbook(lights(arterial.value), "en");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await answerWorkbook(lights(arterial.value), "en")).toEqual(first);
  });

  test.each(LANGUAGES)("names its sheets and columns in %s, and writes no code where there is a word", (language) => {
    const { workbook: texts, pageWords } = catalogues[language];
    const book = new LaidOut(workbookOf(lights(advice.value, language), language, { request: advice.value }));
    expect(book.sheetNames).toEqual([
      texts.summary,
      texts.inputs,
      texts.calculation,
      texts.cashFlow,
      texts.criteria,
      texts.monitoringPlan,
      texts.asAnswered,
      texts.sources,
      texts.request,
    ]);
    expect(book.shown(texts.inputs, 2, 1)).toBe(texts.parameter);
    const summary = Array.from({ length: book.rows(texts.summary) }, (_, row) => book.shown(texts.summary, row, 1));
    expect(summary).toContain(pageWords["verdict.conditional"]);
    expect(summary).toContain(texts.grantBelowMinimum);
    expect(summary).not.toContain("conditional-code");
    const confidences = Array.from({ length: book.rows(texts.inputs) }, (_, row) => book.shown(texts.inputs, row, 7));
    expect(confidences).toContain(pageWords["confidence.unverified"]);
  });

  test("says title, language, edition and the day of the edition in its properties", () => {
    const { properties } = workbookOf({ ...lights(arterial.value), edition: EDITION }, "id");
    expect(properties).toMatchObject({
      title: arterial.value.name,
      created: new Date(`${EDITION_DATE}T00:00:00Z`),
      custom: { Language: "id", Release: EDITION.release, "Reference data": EDITION.referenceData },
    });
  });

  test("holds the request, so that it can be sent again", () => {
    const book = new LaidOut(
      workbookOf(lights(dimmed.value), "en", { request: dimmed.value, sendTo: "https://a.example/v1" }),
    );
    const rows = Array.from({ length: book.rows("Request") }, (_, row) => book.shown("Request", row, 1));
    const body = rows.slice(rows.indexOf("Body (JSON)") + 1).join("\n");
    expect(JSON.parse(body)).toEqual(dimmed.value);
    expect(rows).toContain("https://a.example/v1");
  });

  test("names the group of each input and line", () => {
    const book = new LaidOut(workbookOf(lights(dimmed.value), "en"));
    for (const sheet of ["Inputs", "Calculation"]) {
      const parts = Array.from({ length: book.rows(sheet) }, (_, row) => [
        book.shown(sheet, row, 2),
        book.shown(sheet, row, 0),
      ]);
      expect(Object.fromEntries(parts)).toMatchObject({ n_1: "arterial", P_PJ_2: "alleys", EF: "" });
    }
  });

  test("lays out what is to be monitored, what is fixed and what is expected, and leaves to be filled in what it does not know", () => {
    const book = new LaidOut(workbookOf(lights(dimmed.value), "en"));
    const { workbook: texts } = catalogues.en;
    const rows = Array.from({ length: book.rows(texts.monitoringPlan) }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => book.shown(texts.monitoringPlan, row, column)),
    );
    const tables = [texts.toBeMonitored, texts.fixedExAnte, texts.exAnteEstimate].map((title) =>
      rows.findIndex(([first]) => first === title),
    );
    const symbolsIn = (from: number, to?: number) =>
      rows.slice(from + 2, to).flatMap(([, , symbol]) => (symbol === undefined ? [] : [symbol]));
    const [monitored = 0, fixed = 0, expected = 0] = tables;
    expect(symbolsIn(monitored, fixed)).toEqual(["H_1", "E_PJ_1", "H_2", "E_PJ_2"]);
    expect(symbolsIn(fixed, expected)).toEqual(expect.arrayContaining(["EF", "n_1", "P_BAU_2"]));
    expect(symbolsIn(fixed, expected)).not.toContain("tariff");
    expect(symbolsIn(expected)).toEqual(["RE", "PE", "ER", "C"]);
    expect(rows[monitored + 2]?.slice(6)).toEqual(["", "", "", ""]);
    expect(book.cell(texts.monitoringPlan, expected + 4, 3)?.formula).toMatch(/^'?Calculation'?!\$D\$\d+$/);
  });

  test("names its cells by their symbols, each name once whatever the case", () => {
    const { namedRanges = [] } = workbookOf(lights(advice.value), "en");
    const names = namedRanges.filter(({ scope }) => scope === undefined).map(({ name }) => name);
    expect(names).toContain("G_sub");
    expect(names).toContain("C_");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => /^([A-Za-z]{1,3}\d+|[RrCc])$/.test(name))).toEqual([]);
  });

  test("recalculates a rate of return where the saving changes from year to year", async () => {
    const book = new Recalculated(await answerWorkbook(lights(advice.value), "en"));
    book.type(INPUTS, "g_p", 0.03);
    const changed = lights({
      ...advice.value,
      ...{ investment: { ...advice.value.investment, tariffGrowthPerYear: 0.03 } },
    });
    const irr = book.value(CALCULATION, book.rowOf(CALCULATION, "IRR"), VALUE) as number;
    expect(irr).toBeCloseTo((changed as unknown as { money: { irr: number } }).money.irr, 7);
  });
});
