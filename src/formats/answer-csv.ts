import type { Language } from "../i18n/language";
import { ANSWER_COLUMNS, answerRows } from "./answer-rows";
import { type CsvDialect, csvText, STANDARD_DIALECT } from "./csv";

/** Any answer as one tidy CSV table: a row per number or text, the same columns for every kind of answer. */
export function answerCsv(answer: object, language: Language, dialect: CsvDialect = STANDARD_DIALECT): string {
  const rows = answerRows(answer, language).map((row) => ANSWER_COLUMNS.map((column) => row[column]));
  return csvText(ANSWER_COLUMNS, rows, dialect);
}
