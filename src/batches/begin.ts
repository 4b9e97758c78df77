import { ProblemError } from "../http/problem";
import type { Language } from "../i18n/language";
import { dialectOf, separatorOf } from "../tables/dialect";
import { LineFeeds } from "../tables/line-ends";
import { type Line, LineSplitter } from "../tables/lines";
import { RecordJoiner } from "../tables/records";
import { CsvRows } from "./csv-rows";
import { type Header, readHeader } from "./header";
import type { BatchMeasure } from "./measures";
import { faultError } from "./rows";
import type { byteSource } from "./stream";

type Source = ReturnType<typeof byteSource>;

/** A CSV batch whose header is read, and what is left to read of it. */
export interface BegunCsv {
  readonly splitter: LineSplitter;
  readonly header: Header;
  readonly reader: CsvRows;
  readonly begun: readonly Line[];
  readonly source: Source;
}

/** Reads up to the header, before anything is answered: a table without one is refused as a whole. */
export async function beginCsv(body: Source, measure: BatchMeasure, language: Language): Promise<BegunCsv> {
  const source = withLineFeeds(body);
  const splitter = new LineSplitter();
  const head = new HeadReader();
  while (true) {
    const chunk = await source.read();
    const lines = chunk === undefined ? splitter.end() : splitter.push(chunk);
    for (const [index, line] of lines.entries()) {
      const record = head.push(line);
      if (record === undefined) continue;
      const dialect = dialectOf(head.separator ?? record, splitter.byteOrderMark);
      const header = readHeader(record, dialect, measure, language);
      const reader = new CsvRows(measure, header, head.lines, language);
      return { splitter, header, reader, begun: lines.slice(index + 1), source };
    }
    if (chunk === undefined) throw new ProblemError("empty-body", "emptyBatch");
  }
}

function withLineFeeds(source: Source): Source {
  const lineFeeds = new LineFeeds();
  return {
    ...source,
    read: async () => {
      const chunk = await source.read();
      return chunk && lineFeeds.in(chunk);
    },
  };
}

/** Takes lines until they make a header, whose names may break the line as cells may. */
class HeadReader {
  separator: string | undefined;
  lines = 0;
  #joiner: RecordJoiner | undefined;

  push(line: Line): string | undefined {
    this.lines++;
    if (typeof line !== "string") throw unreadable(line);
    // What is not UTF-8 may look like it, with a nought behind every letter.
    if (line.includes("\0")) throw unreadable({ fault: "invalid-encoding" });
    if (this.lines === 1) {
      this.separator = separatorOf(line);
      if (this.separator !== undefined) return undefined;
    }
    if (this.#joiner === undefined && line.trim() === "") return undefined;
    this.#joiner ??= new RecordJoiner(dialectOf(this.separator ?? line, false).delimiter);
    const [record] = this.#joiner.push(line);
    return record as string | undefined;
  }
}

function unreadable(line: Exclude<Line, string>): ProblemError {
  return line.fault === "invalid-encoding"
    ? new ProblemError("validation-failed", "tableInvalidEncoding")
    : faultError(line);
}
