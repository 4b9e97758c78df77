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
import { changesOf } from "./changed-request";
import { differences, shadedInputs } from "./compare-books";
import { LaidOut } from "./laid-out";
import { Recalculated, VALUE } from "./recalculate";

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
