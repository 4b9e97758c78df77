import type { Language } from "../../i18n/language";
import { EDITION_DATE } from "../../ledger/edition";
import { type AnswerRow, answerRows } from "../answer-rows";
import { subsidyOf, type WorkbookAnswer } from "./answer";
import { Block } from "./block";
import { startCalculation, writeCalculation } from "./calculation-sheet";
import { startCashFlow, writeCashFlow, yearsOf } from "./cash-flow-sheet";
import { startCriteria, writeCriteria } from "./criteria-sheet";
import { startInputs, writeAnswers, writeInputs } from "./inputs-sheet";
import { symbolNames } from "./names";
import { type Asked, writeRequest } from "./request-sheet";
import { writableText } from "./safe-text";
import { SheetWriter } from "./sheet";
import { writeSources } from "./sources-sheet";
import { type Codes, grantCodes, startSummary, writeAnswered, writeFigures } from "./summary-sheet";
import { type Words, wordsIn } from "./words";
import { type LongBook, writeBook } from "./write-book";

/**
 * An answer as a workbook that recalculates: change an input, and figures, criteria and verdict follow, by the formulas of
 * the answer itself. What does not follow is grey and on a sheet that says so.
 */
export function answerWorkbook(answer: object, language: Language, asked: Asked = {}): Promise<Uint8Array> {
  return writeBook(workbookOf(answer, language, asked));
}

/** What is written, as data. */
export function workbookOf(answer: object, language: Language, asked: Asked = {}): LongBook {
  return new Book(answer as WorkbookAnswer, wordsIn(language)).layOut(asked);
}

/** Sections with a sheet of their own, or too long for a summary. */
const ELSEWHERE: ReadonlySet<string> = new Set(["assumptions", "calculation", "uncertainty", "scenarios", "edition"]);

/** What the sheets of the criteria and of the cash flow show, or what a road to approval is not summed up by. */
const ON_OTHER_SHEETS = /^(criteria|nextSteps|cashFlow)|(^|\.)(decidedBy|readings)(\.|$)/;

class Book {
  readonly #answer: WorkbookAnswer;
  readonly #words: Words;
  readonly #title: string;

  constructor(answer: WorkbookAnswer, words: Words) {
    this.#answer = answer;
    this.#words = words;
    this.#title = answer.name ?? words.texts.title;
  }

  layOut(asked: Asked): LongBook {
    const { texts, language } = this.#words;
    const subsidy = subsidyOf(this.#answer);
    const block = new Block(this.#answer, subsidy?.criteria);
    const [summary, inputs, calculation, cashFlow, criteria, answered, sources, request] = this.#sheets();
    const hasYears = yearsOf(block) > 0;

    startInputs(inputs, this.#words);
    writeInputs(inputs, block, "", this.#words, hasYears);
    const answers = writeAnswers(inputs, block, subsidy?.criteria ?? [], "", this.#words);
    startCalculation(calculation, this.#words);
    writeCalculation(calculation, block, "");
    if (hasYears) {
      startCashFlow(cashFlow, this.#words);
      writeCashFlow(cashFlow, block, "");
    }
    const codes = new Map<string, (sheet: string) => string>();
    if (subsidy !== undefined) {
      startCriteria(criteria, this.#words);
      const judged = writeCriteria(criteria, block, subsidy, answers, "", this.#words);
      const section = this.#answer.subsidy === undefined ? "answer" : "subsidy";
      codes.set(`${section}.verdict`, judged.verdict);
      for (const [field, formula] of grantCodes(block, section, this.#words)) codes.set(field, formula);
    }
    startSummary(summary, this.#answer, this.#title, this.#words);
    const left = this.#writeSummary(summary, block, codes);
    writeAnswered(answered, left, this.#words);
    writeSources(sources, this.#answer.assumptions ?? [], this.#words);
    const sheets = [summary, inputs, calculation];
    if (hasYears) sheets.push(cashFlow);
    if (subsidy !== undefined) sheets.push(criteria);
    sheets.push(answered, sources);
    if (asked.request !== undefined) {
      writeRequest(request, asked, this.#words);
      sheets.push(request);
    }
    const date = new Date(`${EDITION_DATE}T00:00:00Z`);
    const { release = "", referenceData = "" } = this.#answer.edition ?? {};
    return {
      sheets: sheets.map((sheet) => sheet.toSheet()),
      namedRanges: [...sheets.flatMap((sheet) => sheet.names()), ...symbolNames(block, new Set())],
      properties: {
        title: writableText(this.#title),
        subject: texts.title,
        creator: "jcm-planner",
        created: date,
        modified: date,
        custom: { Language: language, Release: release, "Reference data": referenceData },
      },
    };
  }

  #writeSummary(sheet: SheetWriter, block: Block, codes: Codes): AnswerRow[] {
    const { texts, language } = this.#words;
    const rows = answerRows(this.#answer, language).filter(
      ({ section, name }) => !ELSEWHERE.has(section) && !ON_OTHER_SHEETS.test(name),
    );
    sheet.heading(texts.figure, texts.value, texts.unit);
    return writeFigures(sheet, block, rows, codes, this.#words);
  }

  #sheets() {
    const { texts } = this.#words;
    const { release = "" } = this.#answer.edition ?? {};
    const footer = `${this.#title} · jcm-planner ${release} (${EDITION_DATE})`;
    const sheet = (name: string, widths: readonly number[]) => new SheetWriter(name, widths, footer);
    return [
      sheet(texts.summary, [60, 26, 16]),
      sheet(texts.inputs, [18, 44, 16, 18, 14, 40, 50, 16, 16, 40, 34]),
      sheet(texts.calculation, [18, 44, 16, 20, 14, 70, 24]),
      sheet(texts.cashFlow, [18, 8, 20, 20, 20, 20, 20, 20, 20]),
      sheet(texts.criteria, [18, 34, 14, 16, 16, 12, 16, 18, 34, 34, 50, 40, 16]),
      sheet(texts.asAnswered, [60, 40, 14, 44]),
      sheet(texts.sources, [70, 60, 16, 40]),
      sheet(texts.request, [24, 100]),
    ] as const;
  }
}
