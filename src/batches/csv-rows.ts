import { pointerOf } from "../http/json-pointer";
import { ProblemError } from "../http/problem";
import { readCell } from "./cell";
import { fill } from "./columns";
import { cellsOf, type Header } from "./header";
import type { Line } from "./lines";
import type { BatchMeasure } from "./measures";
import { quoteStaysOpen, RecordJoiner } from "./records";
import { faultError, type Row, type RowReader } from "./rows";

/** One request per record, by the header's columns. Empty cells are absent fields. */
export class CsvRows implements RowReader {
  readonly #measure: BatchMeasure;
  readonly #header: Header;
  readonly #joiner: RecordJoiner;
  readonly #names: ReadonlyMap<string, string>;
  #line: number;

  /** `headerLines` is how many lines came before the first record. */
  constructor(measure: BatchMeasure, header: Header, headerLines: number) {
    this.#measure = measure;
    this.#header = header;
    this.#joiner = new RecordJoiner(header.dialect.delimiter);
    this.#names = new Map(measure.columns.map(({ name, path }) => [pointerOf(path), `#/${name}`]));
    this.#line = headerLines + 1;
  }

  push(line: Line): readonly Row[] {
    return this.#joiner.push(line).flatMap((record) => this.#read(record));
  }

  end(): readonly Row[] {
    return this.#joiner.end().flatMap((record) => this.#read(record));
  }

  placeOf(pointer: string): string {
    return this.#names.get(pointer) ?? pointer;
  }

  #read(record: Line): Row[] {
    const line = this.#line;
    this.#line += typeof record === "string" ? record.split("\n").length : 1;
    if (typeof record !== "string") return [{ line, error: faultError(record) }];
    const { dialect, columns } = this.#header;
    if (quoteStaysOpen(record, dialect.delimiter, false)) {
      return [{ line, error: new ProblemError("validation-failed", "quoteOpen") }];
    }
    const cells = cellsOf(record, dialect.delimiter);
    // Spreadsheets leave rows of bare delimiters behind what was deleted.
    if (cells.every((cell) => cell.trim() === "")) return [];
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      const parameters = { cells: cells.length, columns: columns.length };
      return [{ line, error: new ProblemError("validation-failed", "tooManyCells", { parameters }) }];
    }
    return [{ line, request: this.#requestOf(cells) }];
  }

  #requestOf(cells: readonly string[]): unknown {
    const { dialect, columns } = this.#header;
    const request = this.#measure.emptyRequest();
    for (const [index, column] of columns.entries()) {
      if (column === undefined) continue;
      const value = readCell(cells[index] ?? "", column.type, dialect.decimalMark);
      if (value !== undefined) fill(request, column, value);
    }
    return request;
  }
}
