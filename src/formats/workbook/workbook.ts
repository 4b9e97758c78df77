import type { NamedRange } from "hucre";
import type { Language } from "../../i18n/language";
import { EDITION_DATE } from "../../ledger/edition";
import { type AnswerRow, answerRows } from "../answer-rows";
import { subsidyOf, type WorkbookAnswer } from "./answer";
import { Block } from "./block";
import { startCalculation, writeCalculation } from "./calculation-sheet";
import { startCashFlow, writeCashFlow, yearsOf } from "./cash-flow-sheet";
import { type Judged, startCriteria, writeCriteria } from "./criteria-sheet";
import { type Answers, startInputs, writeAnswers, writeInputs } from "./inputs-sheet";
import { symbolNames } from "./names";
import type { Part, Parts, SheetFormula } from "./part";
import { isMonitorable, planTitle, startPlan, writePlan } from "./plan-sheet";
import { hasReadings, writeReadings } from "./readings-sheet";
import { type Asked, writeRequest } from "./request-sheet";
import { writableText } from "./safe-text";
import { SheetWriter } from "./sheet";
import { writeSources } from "./sources-sheet";
import {
  grantCodes,
  type Placed,
  placeRow,
  type Scope,
  startSummary,
  writeAnswered,
  writeFigures,
} from "./summary-sheet";
import { type Words, wordsIn } from "./words";
import { type LongBook, writeBook } from "./write-book";

/**
 * An answer as a workbook that recalculates: change an input, and figures, criteria and verdict follow, by the formulas of
 * the answer itself. What does not follow is grey and on a sheet that says so.
 */
export function answerWorkbook(
  answer: object,
  language: Language,
  asked: Asked = {},
  parts?: Parts,
): Promise<Uint8Array> {
  return writeBook(workbookOf(answer, language, asked, parts));
}

/** What is written, as data. */
export function workbookOf(answer: WorkbookAnswer, language: Language, asked: Asked = {}, parts?: Parts): LongBook {
  return new Book(answer, wordsIn(language), parts).layOut(asked);
}

/** Sections with a sheet of their own, or too long for a summary. */
const ELSEWHERE: ReadonlySet<string> = new Set(["assumptions", "calculation", "uncertainty", "scenarios", "edition"]);

/** What the sheets of the criteria and of the cash flow show, or what a road to approval is not summed up by. */
const ON_OTHER_SHEETS = /^(criteria|nextSteps|cashFlow)|(^|\.)(decidedBy|readings)(\.|$)/;

/** What takes most of the room of a measure whose calculation is not written out. */
const OF_ONE_MEASURE = /^(subsidy\.(criteria|nextSteps)|money\.cashFlow|uncertainty|scenarios|advice)\./;

/** More names than this nobody looks through; those of a part are left out then. */
const MOST_NAMES = 2000;

class Book {
  readonly #answer: WorkbookAnswer;
  readonly #words: Words;
  readonly #title: string;
  readonly #parts: readonly Part[];
  readonly #blocks: readonly Block[];
  readonly #note: string | undefined;

  constructor(answer: WorkbookAnswer, words: Words, { parts, note }: Parts = { parts: [{ name: "", answer }] }) {
    this.#answer = answer;
    this.#words = words;
    this.#title = answer.name ?? words.texts.title;
    this.#parts = parts;
    this.#blocks = parts.map((part) => new Block(part.answer, subsidyOf(part.answer)?.criteria));
    this.#note = note;
  }

  layOut(asked: Asked): LongBook {
    const { texts, language } = this.#words;
    const [summary, inputs, calculation, readings, cashFlow, criteria, plan, answered, sources, request] =
      this.#sheets();
    const [whole] = this.#blocks;
    const isMetered = whole !== undefined && hasReadings(whole);
    if (isMetered) writeReadings(readings, whole, asked.request, this.#words);
    startInputs(inputs, this.#words);
    writeInputs(inputs, this.#parts, this.#blocks, this.#words);
    const answers = writeAnswers(inputs, this.#parts, this.#blocks, this.#words);
    startCalculation(calculation, this.#words, this.#note);
    for (const [part, block] of this.#pairs()) writeCalculation(calculation, block, part, this.#blocks);
    const hasYears = this.#writeCashFlows(cashFlow);
    const judged = this.#writeCriteria(criteria, answers);
    startSummary(summary, this.#answer, this.#title, this.#words);
    const left = this.#writeSummary(summary, judged);
    writeAnswered(answered, left, this.#words);
    writeSources(sources, this.#answer.assumptions ?? [], this.#words);
    const sheets = [summary, inputs, calculation];
    if (isMetered) sheets.push(readings);
    if (hasYears) sheets.push(cashFlow);
    if (judged.some((each) => each !== undefined)) sheets.push(criteria);
    if (this.#writePlan(plan)) sheets.push(plan);
    sheets.push(answered, sources);
    if (asked.request !== undefined) {
      writeRequest(request, asked, this.#words);
      sheets.push(request);
    }
    const date = new Date(`${EDITION_DATE}T00:00:00Z`);
    const { release = "", referenceData = "" } = this.#answer.edition ?? {};
    return {
      sheets: sheets.map((sheet) => sheet.toSheet()),
      namedRanges: [...sheets.flatMap((sheet) => sheet.names()), ...this.#symbolNames()],
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

  #pairs(): [Part, Block][] {
    return this.#parts.map((part, index) => [part, this.#blocks[index] as Block]);
  }

  /** Whether any calculation goes through years. */
  #writeCashFlows(sheet: SheetWriter): boolean {
    const withYears = this.#pairs().filter(([, block]) => yearsOf(block) > 0);
    if (withYears.length > 0) startCashFlow(sheet, this.#words);
    for (const [part, block] of withYears) writeCashFlow(sheet, block, part.name);
    return withYears.length > 0;
  }

  /** Whether there is anything to be monitored. */
  #writePlan(sheet: SheetWriter): boolean {
    const monitorable = this.#pairs().filter(([part, block]) => isMonitorable(part, block));
    if (monitorable.length > 0) startPlan(sheet, this.#parts, this.#words);
    for (const [part, block] of monitorable) writePlan(sheet, part, block, this.#words);
    return monitorable.length > 0;
  }

  /** Where the verdict of each part stands, if it has one. */
  #writeCriteria(sheet: SheetWriter, answers: readonly Answers[]): (Judged | undefined)[] {
    startCriteria(sheet, this.#words);
    return this.#pairs().map(([part, block], index) => {
      const subsidy = subsidyOf(part.answer);
      return subsidy && writeCriteria(sheet, block, subsidy, answers[index] as Answers, part, this.#words);
    });
  }

  #writeSummary(sheet: SheetWriter, judged: readonly (Judged | undefined)[]): AnswerRow[] {
    const { texts, language } = this.#words;
    const scopes = [...this.#scopes(judged), ...this.#years()];
    const rows = answerRows(this.#answer, language).flatMap((row): Placed[] => {
      const placed = placeRow(row, scopes);
      const { section, name } = placed.within;
      const isLeftOut = this.#note !== undefined && OF_ONE_MEASURE.test(name);
      return ELSEWHERE.has(section) || ON_OTHER_SHEETS.test(name) || isLeftOut ? [] : [placed];
    });
    sheet.heading(texts.figure, texts.value, texts.unit);
    return writeFigures(sheet, rows, this.#words);
  }

  #scopes(judged: readonly (Judged | undefined)[]): Scope[] {
    return this.#pairs().map(([{ answer, section, index: place }, block], index) => {
      const codes = new Map<string, SheetFormula>();
      const verdict = judged[index]?.verdict;
      if (verdict !== undefined) {
        const inner = answer.subsidy === undefined ? "answer" : "subsidy";
        codes.set(`${inner}.verdict`, verdict);
        for (const [field, formula] of grantCodes(block, inner, this.#words)) codes.set(field, formula);
      }
      return { section, index: place, block, codes };
    });
  }

  /** The years of a report over several: one calculation, the symbols of each year by themselves. */
  #years(): Scope[] {
    const [block] = this.#blocks;
    return (this.#answer.vintages ?? []).map(({ groups }, index) => ({
      section: "vintages",
      index,
      block: block as Block,
      codes: new Map(),
      year: { suffix: `_v${index + 1}`, groups },
    }));
  }

  #symbolNames(): NamedRange[] {
    const used = new Set<string>();
    const lines = this.#blocks.reduce((sum, { steps }) => sum + steps.length, 0);
    const named = this.#pairs().filter(([{ prefix = "" }]) => prefix === "" || lines <= MOST_NAMES);
    return named.flatMap(([{ prefix }, block]) => symbolNames(block, used, prefix));
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
      sheet(texts.readingsOfMeters, [34, 14, 14, 14, 20, 20, 40]),
      sheet(texts.cashFlow, [18, 8, 20, 20, 20, 20, 20, 20, 20]),
      sheet(texts.criteria, [18, 34, 14, 16, 16, 12, 16, 18, 34, 34, 50, 40, 16]),
      sheet(planTitle(this.#parts, this.#words), [18, 44, 12, 18, 14, 26, 40, 34, 18, 34]),
      sheet(texts.asAnswered, [60, 40, 14, 44]),
      sheet(texts.sources, [70, 60, 16, 40]),
      sheet(texts.request, [24, 100]),
    ] as const;
  }
}
