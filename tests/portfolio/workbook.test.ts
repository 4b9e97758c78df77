import { describe, expect, test } from "vitest";
import type { WorkbookAnswer } from "../../src/formats/workbook/answer";
import { answerWorkbook, workbookOf } from "../../src/formats/workbook/workbook";
import { portfolioExamples } from "../../src/portfolio/examples";
import { assessPortfolio } from "../../src/portfolio/portfolio";
import { presentPortfolio } from "../../src/portfolio/present";
import type { PortfolioRequest } from "../../src/portfolio/request-schema";
import { workbookParts } from "../../src/portfolio/workbook-parts";
import { differences } from "../formats/workbook/compare-books";
import { LaidOut } from "../formats/workbook/laid-out";
import { Recalculated, SYMBOL, VALUE } from "../formats/workbook/recalculate";

function answerTo(request: PortfolioRequest) {
  return presentPortfolio(assessPortfolio(request), "en");
}

function bookOf(request: PortfolioRequest) {
  const answer = answerTo(request);
  const parts = workbookParts(request, answer, "en");
  return {
    answer,
    laidOut: new LaidOut(workbookOf(answer as WorkbookAnswer, "en", {}, parts)),
    written: () => answerWorkbook(answer, "en", {}, parts),
  };
}

const { budget: _, ...alone } = portfolioExamples.bandung.value;
const EXAMPLES: readonly (readonly [string, PortfolioRequest])[] = [
  ["one for each measure", alone],
  ["one for all", { ...alone, application: "joint" }],
  ["one measure only", { ...alone, application: "joint", measures: alone.measures.slice(0, 1) }],
];

describe.each(EXAMPLES)("the workbook of a portfolio, applications: %s", (_, request) => {
  test("works out every line of the joint application and of the totals", () => {
    const { laidOut } = bookOf(request);
    const rows = Array.from({ length: laidOut.rows("Calculation") }, (_, row) => row);
    const fixed = rows.filter(
      (row) =>
        typeof laidOut.shown("Calculation", row, VALUE) === "number" &&
        laidOut.cell("Calculation", row, VALUE)?.formula === undefined,
    );
    const symbols = new Set(fixed.map((row) => laidOut.shown("Calculation", row, SYMBOL)));
    expect([...symbols].filter((symbol) => !/^(h_(JPY|IDR|USD)|one_t)$/.test(String(symbol)))).toEqual([]);
  });
});

const coolers = (measures: number, groups = 13): PortfolioRequest => ({
  measures: Array.from({ length: measures }, (_, index) => ({
    id: `block-${index + 1}`,
    measure: "air-conditioning" as const,
    input: {
      groups: Array.from({ length: groups }, (_, group) => ({
        quantity: 10 + index + group,
        capacity: { value: 9000, unit: "Btu/h" as const },
        project: { value: 5, metric: "CSPF" as const },
      })),
    },
    investment: { total: { amount: 1_500_000_000 + index, currency: "IDR" as const } },
  })),
});

describe("the workbook of a large portfolio", () => {
  test("works out measures of many groups, and adds them up", async () => {
    const { laidOut, written } = bookOf(coolers(6));
    expect(differences(new Recalculated(await written()), laidOut, laidOut)).toEqual([]);
  });

  test("works out 48 measures of 13 groups", () => {
    const { laidOut } = bookOf(coolers(48));
    const last = Array.from({ length: laidOut.rows("Calculation") }, (_, row) => row).filter(
      (row) => laidOut.shown("Calculation", row, 0) === "block-48",
    );
    expect(last.some((row) => laidOut.cell("Calculation", row, VALUE)?.formula !== undefined)).toBe(true);
  });

  test("adds up what was answered of 120 measures, in grey, and says so", () => {
    const { answer, laidOut } = bookOf(coolers(120, 1));
    expect(laidOut.shown("Calculation", 1, 0)).toMatch(/^More measures than this workbook works out one by one/);
    const shaded = laidOut.inputRows("Inputs", VALUE).map((row) => laidOut.shown("Inputs", row, SYMBOL));
    expect(shaded).toEqual(["x_JPY", "x_USD"]);
    const lines = Array.from({ length: laidOut.rows("Calculation") }, (_, row) => row);
    const rowsOf = (symbol: string) => lines.filter((row) => laidOut.shown("Calculation", row, SYMBOL) === symbol);
    const total = rowsOf("ER_life").at(-1) as number;
    const [first, last] = ["ER_life_1", "ER_life_120"].map((symbol) => `$D$${(rowsOf(symbol)[0] as number) + 1}`);
    expect(laidOut.cell("Calculation", total, VALUE)?.formula).toBe(`SUM(${first}:${last})`);
    expect(laidOut.shown("Calculation", total, VALUE)).toBe(answer.totals.lifetimeReductionTco2);
  });
});
