import { answerEstimate } from "../estimates/answer-estimate";
import { REQUEST_SCHEMAS } from "../estimates/request-schemas";
import { workParts } from "../estimates/work";
import { acceptedBody, validateBody } from "../http/validate";
import type { Language } from "../i18n/language";
import { byMeasure, type Measure } from "../ledger/measure";
import { estimateOf } from "../measures/all";
import type { Estimate } from "../measures/estimate";
import type { Allowance } from "./allowance";
import { type Column, columnsOf, copied, emptyRequest } from "./columns";
import { INVENTORY_WORDS } from "./words/all-words";
import { WordBook } from "./words/word-book";

/** The whole answer to a request, and the estimate it tells. */
interface WholeAnswer {
  readonly answer: ReturnType<typeof answerEstimate>;
  readonly estimate: Estimate;
}

/** One measure as a batch sees it. */
export interface BatchMeasure {
  readonly columns: readonly Column[];
  /** The words people use for columns and values. */
  readonly words: WordBook;
  /** A request for a row of a table to fill. */
  emptyRequest(): unknown;
  /** The figures of one request. Throws ProblemError or InputError for what is wrong with it, without a language in brief. */
  estimate(request: unknown, language: Language | undefined): Estimate;
  /** The whole answer to one request, as its own operation would give it, taken from what the batch may still ask for. */
  answer(request: unknown, language: Language, allowance: Allowance): WholeAnswer;
}

function batchMeasure(measure: Measure): BatchMeasure {
  const schema = REQUEST_SCHEMAS[measure];
  const read = (request: unknown, language: Language | undefined) =>
    language === undefined ? acceptedBody(schema, request) : validateBody(schema, request, language);
  let columns: readonly Column[] | undefined;
  let words: WordBook | undefined;
  let skeleton: unknown;
  return {
    // A start must not wait for what only a table asks for.
    get columns() {
      columns ??= columnsOf(schema);
      return columns;
    },
    get words() {
      const names = this.columns.map(({ name }) => name);
      words ??= new WordBook(INVENTORY_WORDS[measure], names);
      return words;
    },
    emptyRequest() {
      skeleton ??= emptyRequest(schema);
      return copied(skeleton);
    },
    estimate: (request, language) => estimateOf(measure, read(request, language)),
    answer(request, language, allowance) {
      const valid = read(request, allowance.explains ? language : undefined);
      allowance.takeWhole(workParts(valid));
      const estimate = estimateOf(measure, valid);
      return { estimate, answer: answerEstimate(estimate, valid, language) };
    },
  };
}

/** The measures that can be asked in a batch: all of them. */
export const BATCH_MEASURES = byMeasure(batchMeasure);
