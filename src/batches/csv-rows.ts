import { pointerOf, valueAt } from "../http/json-pointer";
import { ProblemError } from "../http/problem";
import { codeOf, type ProblemIssue } from "../http/problem-issue";
import { cut } from "../i18n/cut";
import type { Language } from "../i18n/language";
import { type MessageKey, translate } from "../i18n/message";
import { cellsOf } from "../tables/dialect";
import type { Line } from "../tables/lines";
import { quoteStaysOpen, RecordJoiner } from "../tables/records";
import { decimalMarkOf, readingsOf, readTableNumber } from "../tables/table-number";
import type { Column } from "./columns";
import type { Header } from "./header";
import type { BatchMeasure } from "./measures";
import { requestOf } from "./row-request";
import { faultError, type Row, type RowReader } from "./rows";

/** One request per record, by the header's columns. */
export class CsvRows implements RowReader {
  readonly #measure: BatchMeasure;
  readonly #header: Header;
  readonly #joiner: RecordJoiner;
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #language: Language;
  #line: number;

  /** `headerLines` is how many lines came before the first record. */
  constructor(measure: BatchMeasure, header: Header, headerLines: number, language: Language) {
    this.#measure = measure;
    this.#header = header;
    this.#joiner = new RecordJoiner(header.dialect.delimiter);
    this.#columns = new Map(measure.columns.map((column) => [pointerOf(column.path), column]));
    this.#language = language;
    this.#line = headerLines + 1;
  }

  push(line: Line): readonly Row[] {
    return this.#joiner.push(line).flatMap((record) => this.#read(record));
  }

  end(): readonly Row[] {
    return this.#joiner.end().flatMap((record) => this.#read(record));
  }

  explain(issue: ProblemIssue, request: unknown): ProblemIssue {
    const { pointer } = issue;
    if (pointer === undefined) return issue;
    const column = this.#columns.get(pointer);
    // A table has no groups.
    if (column === undefined) return { ...issue, pointer: pointer.replace(/^#\/groups\/0(?=\/|$)/, "#") };
    return { ...issue, pointer: pointerOf([column.name]), ...this.#cellFault(column, request) };
  }

  /** What the API says of types of JSON helps no one with a table. */
  #cellFault(column: Column, request: unknown): Pick<ProblemIssue, "code" | "detail" | "hint"> | undefined {
    const cell = valueAt(request, column.path);
    if (typeof cell !== "string" || column.type === "text") return undefined;
    const fault = (key: "cellNotYesNo" | "cellNotANumber" | "cellAmbiguous", parameters = {}) => {
      const say = (text: MessageKey<"batches">) =>
        translate(this.#language, "batches", text, { cell: cut(cell), ...parameters });
      return { code: codeOf(key), detail: say(key), hint: say(`${key}Hint`) };
    };
    if (column.type === "boolean") return fault("cellNotYesNo");
    if (readTableNumber(cell, decimalMarkOf(this.#header.dialect)) !== "ambiguous") return fault("cellNotANumber");
    const [one, other] = readingsOf(cell);
    return fault("cellAmbiguous", { one, other });
  }

  #read(record: Line): Row[] {
    const line = this.#line;
    this.#line += typeof record === "string" ? record.split("\n").length : 1;
    if (typeof record !== "string") return [{ line, error: faultError(record) }];
    const { dialect, columns, nameless } = this.#header;
    if (quoteStaysOpen(record, dialect.delimiter, false)) {
      return [{ line, error: new ProblemError("validation-failed", "quoteOpen") }];
    }
    const cells = cellsOf(record, dialect.delimiter);
    const isFilled = (index: number) => (cells[index] ?? "").trim() !== "";
    // Spreadsheets leave rows of bare delimiters behind what was deleted.
    if (!cells.some((_, index) => isFilled(index))) return [];
    if (cells.some((_, index) => index >= columns.length && isFilled(index))) {
      const parameters = { cells: cells.length, columns: columns.length };
      return [{ line, error: new ProblemError("validation-failed", "tooManyCells", { parameters }) }];
    }
    const below = nameless.find(isFilled);
    if (below !== undefined) {
      const parameters = { column: below + 1, cell: cut(cells[below] as string) };
      return [{ line, error: new ProblemError("validation-failed", "cellBelowNoName", { parameters }) }];
    }
    return [{ line, request: requestOf(cells, columns, this.#measure, decimalMarkOf(dialect)) }];
  }
}
