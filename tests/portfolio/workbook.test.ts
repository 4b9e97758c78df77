import { describe, expect, test } from "vitest";
import type { WorkbookAnswer } from "../../src/formats/workbook/answer";
import { answerWorkbook, workbookOf } from "../../src/formats/workbook/workbook";
import { portfolioExamples } from "../../src/portfolio/examples";
import { assessPortfolio } from "../../src/portfolio/portfolio";
import { presentPortfolio } from "../../src/portfolio/present";
import { type PortfolioRequest, portfolioRequestSchema } from "../../src/portfolio/request-schema";
import { workbookParts } from "../../src/portfolio/workbook-parts";
import { type Change, changesOf } from "../formats/workbook/changed-request";
import { differences, type PlacedInput, shadedInputs } from "../formats/workbook/compare-books";
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

type Fields = Record<string, unknown>;

/** The changes of an input, as the portfolio states it: those of a measure within the request of the measure. */
function changesIn(
  request: PortfolioRequest,
  assumptions: Parameters<typeof changesOf>[1],
  all: readonly PlacedInput[],
  input: PlacedInput,
): Change[] {
  const id = input.part.split(":")[0];
  const index = request.measures.findIndex((measure) => measure.id === id);
  const measure = request.measures[index];
  if (measure === undefined) return changesOf(request, assumptions, all, input);
  const withinMeasure = (field: string) => field.replace(/^measures\.\d+\.(input\.)?/, "");
  const inputs = all
    .filter(({ part }) => part.split(":")[0] === id)
    .map((each) => ({ ...each, field: withinMeasure(each.field) }));
  const lines = assumptions.map((line) => ({ ...line, name: withinMeasure(line.name) }));
  const own = { ...measure.input, ...(measure.investment !== undefined && { investment: measure.investment }) };
  return changesOf(own, lines, inputs, { ...input, field: withinMeasure(input.field) }).map((change) => {
    const { investment, ...changed } = change.request as Fields;
    const asked =
      measure.investment === undefined
        ? { ...measure, input: change.request }
        : { ...measure, input: changed, investment };
    return { ...change, request: { ...request, measures: request.measures.with(index, asked as never) } as Fields };
  });
}

/** `npm run check:workbooks` changes every input. */
const ALL = process.env.WORKBOOK_INPUTS === "all";
const STEP = ALL ? 1 : 12;
/** Shares of which the request asks that they add up: one alone cannot be changed. */
const ADD_UP = /^f_(ac|li|hw|ot)$/;

const { bandung } = portfolioExamples;
/** What is planned or advised is no part of what recalculates. */
const { budget: _, ...alone } = bandung.value;
const withAnswers: PortfolioRequest = {
  ...alone,
  application: "joint",
  exchangeRate: undefined,
  subsidy: { similarProjectCount: 2, project: { noEarlyStart: true } },
  measures: alone.measures.map((measure, index) =>
    index === 0
      ? {
          ...measure,
          input: {
            ...measure.input,
            exchangeRate: { idrPerJpy: 100 },
            subsidy: { ratioCap: 0.3, rules: { paybackYearsMinimum: 4 }, project: { lightNotWorse: true } },
          },
        }
      : { ...measure, investment: { total: { amount: index * 654_321.5, currency: index === 1 ? "USD" : "JPY" } } },
  ) as PortfolioRequest["measures"],
};
const EXAMPLES: readonly (readonly [string, PortfolioRequest])[] = [
  ["one for each measure", alone],
  ["one for all", { ...alone, application: "joint" }],
  ["one measure only", { ...alone, application: "joint", measures: alone.measures.slice(0, 1) }],
  ["rules, rates and currencies of their own", withAnswers],
];

describe.each(EXAMPLES)("the workbook of a portfolio, applications: %s", (_, request) => {
  test(
    "gives the answer to the changed request, whichever shaded input is changed",
    async () => {
      const { answer, laidOut, written } = bookOf(request);
      const book = new Recalculated(await written());
      const inputsSheet = book.sheetNames.indexOf("Inputs");
      expect(differences(book, laidOut, laidOut)).toEqual([]);
      const inputs = shadedInputs(laidOut);
      const wrong: string[] = [];
      for (const input of inputs.filter((_, place) => place % STEP === 0)) {
        for (const { request: changed, entered } of changesIn(request, answer.assumptions, inputs, input)) {
          const what = `${input.part} ${input.symbol} ${input.field} = ${entered}`;
          const parsed = portfolioRequestSchema.safeParse(changed);
          if (!parsed.success) {
            wrong.push(`${what}: ${parsed.error.message}`);
            continue;
          }
          let expected: LaidOut;
          try {
            expected = bookOf(parsed.data).laidOut;
          } catch (error) {
            if (!ADD_UP.test(input.symbol)) wrong.push(`${what}: ${error}`);
            continue;
          }
          book.enter(inputsSheet, input.row, VALUE, entered);
          wrong.push(
            ...differences(book, laidOut, expected, input.symbol).map((difference) => `${what}: ${difference}`),
          );
          book.enter(inputsSheet, input.row, VALUE, input.value);
        }
      }
      expect(wrong).toEqual([]);
    },
    ALL ? 600_000 : undefined,
  );

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

  test("shades nothing that no figure and no criterion follows from", async () => {
    const { laidOut, written } = bookOf(request);
    const book = new Recalculated(await written());
    const idle = shadedInputs(laidOut).filter(
      ({ row }) => !book.feeds(book.sheetNames.indexOf("Inputs"), row, VALUE, ["Summary", "Criteria"]),
    );
    expect(idle).toEqual([]);
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
