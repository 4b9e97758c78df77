import { type CsvDialect, csvNames, csvRecords } from "../formats/csv";
import type { Problem } from "../http/problem";
import { ANNUAL_FIGURES, type AnnualFigures, idsOf, LIFETIME_FIGURES, type LifetimeFigures } from "../ledger/figures";

/** What a row was answered with. */
export interface Figures {
  readonly annual: AnnualFigures;
  readonly lifetime: LifetimeFigures;
}

/** Writes one result per row, in order. */
export interface ResultWriter {
  /** What stands before the first result. */
  readonly head: string;
  answer(index: number, answer: Figures, request: unknown): string;
  problem(index: number, line: number, problem: Problem, request: unknown): string;
}

/** One JSON object per line. */
export const ndjsonResults: ResultWriter = {
  head: "",
  // The answer's own text with two members before its first: copying its members would cost more than writing them.
  answer: (index, answer) => `{"index":${index},"status":200,${JSON.stringify(answer).slice(1)}\n`,
  problem: (index, line, problem) => `${JSON.stringify({ index, line, status: problem.status, problem })}\n`,
};

const ANNUAL = idsOf(ANNUAL_FIGURES);
const LIFETIME = idsOf(LIFETIME_FIGURES);

/** The columns of a result table. */
export const RESULT_COLUMNS: readonly string[] = [
  "index",
  "name",
  "status",
  ...ANNUAL.map((field) => `annual.${field}`),
  ...LIFETIME.map((field) => `lifetime.${field}`),
  "problem",
  "errors",
];

const NO_FIGURES: readonly null[] = Array(ANNUAL.length + LIFETIME.length).fill(null);
const NO_PROBLEM: readonly null[] = [null, null];

/** One record per row, in the dialect the rows came in: what one spreadsheet wrote, it can read. */
export function csvResults(dialect: CsvDialect): ResultWriter {
  const record = (cells: Parameters<typeof csvRecords>[0][number]) => csvRecords([cells], dialect);
  return {
    head: csvNames(RESULT_COLUMNS, dialect),
    answer: (index, { annual, lifetime }, request) =>
      record([
        index,
        nameOf(request),
        200,
        ...ANNUAL.map((field) => annual[field]),
        ...LIFETIME.map((field) => lifetime[field]),
        ...NO_PROBLEM,
      ]),
    problem: (index, line, { status, detail, errors = [] }, request) =>
      record([
        index,
        nameOf(request),
        status,
        ...NO_FIGURES,
        `${detail} (${line})`,
        errors.map((error) => `${error.pointer ?? ""}: ${error.detail}`).join("; "),
      ]),
  };
}

function nameOf(request: unknown): string {
  const { name } = (request ?? {}) as { readonly name?: unknown };
  return typeof name === "string" ? name : "";
}
