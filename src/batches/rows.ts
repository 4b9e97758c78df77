import { jsonFaults } from "../http/json-fault";
import { ProblemError } from "../http/problem";
import type { ProblemIssue } from "../http/problem-issue";
import type { Language } from "../i18n/language";
import { LINE_LIMIT_BYTES, type Line } from "../tables/lines";
import type { Allowance } from "./allowance";

/** One request of a batch, or why it could not be read. */
export interface Row {
  /** Where it begins in what was sent, counted from 1. */
  readonly line: number;
  readonly request?: unknown;
  readonly error?: ProblemError;
}

/** Turns lines into rows. Blank ones give none. */
export interface RowReader {
  push(line: Line): readonly Row[];
  /** What the end of the stream completes. */
  end(): readonly Row[];
  /** What is wrong with a request, in words of what was sent for it. */
  explain(issue: ProblemIssue, request: unknown): ProblemIssue;
}

const BLANK = /^\s*$/;
const NONE: readonly Row[] = [];

/** One JSON request per line. */
export class NdjsonRows implements RowReader {
  #line = 0;
  readonly #language: Language;
  readonly #allowance: Allowance;

  constructor(language: Language, allowance: Allowance) {
    this.#language = language;
    this.#allowance = allowance;
  }

  push(line: Line): readonly Row[] {
    this.#line++;
    if (typeof line !== "string") return [{ line: this.#line, error: faultError(line) }];
    if (BLANK.test(line)) return NONE;
    try {
      return [{ line: this.#line, request: JSON.parse(line) }];
    } catch {
      const errors = this.#allowance.explains ? jsonFaults(line, this.#language, this.#line) : [];
      return [{ line: this.#line, error: new ProblemError("malformed-json", "lineMalformedJson", { errors }) }];
    }
  }

  end(): readonly Row[] {
    return NONE;
  }

  explain(issue: ProblemIssue): ProblemIssue {
    return issue;
  }
}

/** The problem of a line nobody could read. */
export function faultError({ fault }: Exclude<Line, string>): ProblemError {
  return fault === "too-long"
    ? new ProblemError("body-too-large", "lineTooLong", { parameters: { limitBytes: LINE_LIMIT_BYTES } })
    : new ProblemError("malformed-json", "lineInvalidEncoding");
}
