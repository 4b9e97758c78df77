import { describe, expect, test } from "vitest";
import { airConditioningExamples } from "../../../src/estimates/air-conditioning/examples";
import { answerEstimate } from "../../../src/estimates/answer-estimate";
import { greenBuildingExamples } from "../../../src/estimates/green-building/examples";
import { REQUEST_SCHEMAS, type RequestByMeasure } from "../../../src/estimates/request-schemas";
import { streetLightingExamples } from "../../../src/estimates/street-lighting/examples";
import { answerWorkbook, workbookOf } from "../../../src/formats/workbook/workbook";
import { InputError } from "../../../src/ledger/input-error";
import type { Measure } from "../../../src/ledger/measure";
import { estimateOf } from "../../../src/measures/all";
import { changesOf, type ShadedInput } from "./changed-request";
import { LaidOut } from "./laid-out";
import { Recalculated, toleranceOf } from "./recalculate";

type Answer = ReturnType<typeof answerEstimate>;

const EXAMPLES = Object.entries({
  "street-lighting": streetLightingExamples,
  "air-conditioning": airConditioningExamples,
  "green-building": greenBuildingExamples,
}).flatMap(([measure, examples]) =>
  Object.entries(examples).map(([name, { value }]) => {
    // What is sampled or searched for is no part of what recalculates.
    const { uncertainty: _, scenarios: __, advice: ___, ...request } = value as Record<string, unknown>;
    return { measure: measure as Measure, name, request };
  }),
);

function answerTo(measure: Measure, request: unknown): Answer {
  const parsed = REQUEST_SCHEMAS[measure].parse(request) as RequestByMeasure[Measure];
  return answerEstimate(estimateOf(measure, parsed as never), parsed, "en");
}

const [FIELD, SYMBOL, VALUE] = [10, 2, 3];

/** Columns that follow from the inputs, by sheet, and the columns a row is known by. */
const LIVE: Readonly<Record<string, { readonly key: readonly number[]; readonly columns: readonly number[] }>> = {
  Summary: { key: [0, 2], columns: [1] },
  Calculation: { key: [2], columns: [3] },
  "Cash flow": { key: [1], columns: [2, 3, 4, 5, 6, 7, 8] },
  Criteria: { key: [1], columns: [2, 3, 4, 6] },
};

/** Rows of a sheet by what they are known by; where several are known by the same, in order. */
function rowsOf(book: LaidOut, sheet: string, key: readonly number[]): Map<string, number> {
  const rows = new Map<string, number>();
  let part = "";
  for (let row = 0; row < book.rows(sheet); row++) {
    if (sheet === "Summary" && book.shown(sheet, row, 1) === undefined) part = String(book.shown(sheet, row, 0));
    const name = [part, ...key.map((column) => book.shown(sheet, row, column))].join("|");
    rows.set(rows.has(name) ? `${name}|${row}` : name, row);
  }
  return rows;
}

/** What a recalculated book shows against what the answer to the changed request shows; every difference. */
function differences(book: Recalculated, original: LaidOut, expected: LaidOut, entered = ""): string[] {
  return Object.entries(LIVE).flatMap(([sheet, { key, columns }]) => {
    const index = book.sheetNames.indexOf(sheet);
    if (index < 0) return [];
    const wanted = rowsOf(expected, sheet, key);
    return [...rowsOf(original, sheet, key)].flatMap(([name, row]) =>
      columns.flatMap((column) => {
        if (original.cell(sheet, row, column)?.formula === undefined || name.includes("|Opened on|")) return [];
        const found = book.value(index, row, column);
        const other = wanted.get(name);
        // An input that was a default may have a line of another name once it is stated.
        if (other === undefined && sheet === "Calculation" && name === `|${entered}`) return [];
        const value = other === undefined ? "" : expected.shown(sheet, other, column);
        const same =
          typeof value === "number" && typeof found === "number"
            ? Math.abs(found - value) <= toleranceOf(name.replaceAll("|", ""), value)
            : (found ?? "") === (value ?? "");
        return same ? [] : [`${sheet} ${name} [${column}]: ${JSON.stringify(found)} is not ${JSON.stringify(value)}`];
      }),
    );
  });
}

function shadedInputs(book: LaidOut): (ShadedInput & { readonly row: number })[] {
  return book.inputRows("Inputs", VALUE).map((row) => ({
    row,
    symbol: String(book.shown("Inputs", row, SYMBOL)),
    field: String(book.shown("Inputs", row, FIELD)),
    value: book.shown("Inputs", row, VALUE) as number | string,
  }));
}

/** `npm run check:workbooks` changes every input; a run of the suite every fifth, each example beginning with another one. */
const STEP = process.env.WORKBOOK_INPUTS === "all" ? 1 : 5;

/** Shares of which the request asks that they add up: one alone cannot be changed. */
const ADD_UP = /^f_(ac|li|hw|ot)$/;

describe.each(EXAMPLES.map((example, index) => ({ ...example, index })))(
  "the workbook of $measure, $name",
  (example) => {
    const { measure, request, index } = example;

    test("gives the answer to the changed request, whichever shaded input is changed", async () => {
      const answer = answerTo(measure, request);
      const original = new LaidOut(workbookOf(answer, "en"));
      const book = new Recalculated(await answerWorkbook(answer, "en"));
      const inputsSheet = book.sheetNames.indexOf("Inputs");
      const inputs = shadedInputs(original);
      expect(inputs.length).toBeGreaterThan(6);
      expect(differences(book, original, original)).toEqual([]);
      const wrong: string[] = [];
      for (const input of inputs.filter((_, place) => (place + index) % STEP === 0)) {
        for (const { request: changed, entered } of changesOf(request, answer.assumptions, inputs, input)) {
          const what = `${input.symbol} ${input.field} = ${entered}`;
          let expected: LaidOut;
          try {
            expected = new LaidOut(workbookOf(answerTo(measure, changed), "en"));
          } catch (error) {
            if (!(error instanceof InputError && ADD_UP.test(input.symbol))) wrong.push(`${what}: ${error}`);
            continue;
          }
          book.enter(inputsSheet, input.row, VALUE, entered);
          wrong.push(
            ...differences(book, original, expected, input.symbol).map((difference) => `${what}: ${difference}`),
          );
          book.enter(inputsSheet, input.row, VALUE, input.value);
        }
      }
      expect(wrong).toEqual([]);
    });

    test("shades nothing that no figure and no criterion follows from", async () => {
      const answer = answerTo(measure, request);
      const book = new Recalculated(await answerWorkbook(answer, "en"));
      const inputsSheet = book.sheetNames.indexOf("Inputs");
      const idle = shadedInputs(new LaidOut(workbookOf(answer, "en"))).filter(
        ({ row }) => !book.feeds(inputsSheet, row, VALUE, ["Summary", "Criteria"]),
      );
      expect(idle).toEqual([]);
    });

    test("counts the same at a discount rate of nought", async () => {
      const answer = answerTo(measure, request);
      const original = new LaidOut(workbookOf(answer, "en"));
      const rate = shadedInputs(original).find(({ symbol }) => symbol === "i_d");
      if (rate === undefined) return;
      const book = new Recalculated(await answerWorkbook(answer, "en"));
      book.enter(book.sheetNames.indexOf("Inputs"), rate.row, VALUE, 0);
      const expected = new LaidOut(workbookOf(answerTo(measure, { ...request, discountRate: 0 }), "en"));
      expect(differences(book, original, expected)).toEqual([]);
    });
  },
);
