import { ProblemError } from "../http/problem";
import type { Language } from "../i18n/language";
import { CsvRows } from "./csv-rows";
import { dialectOf, type Header, readHeader } from "./header";
import { type Line, LineSplitter } from "./lines";
import type { BatchMeasure } from "./measures";
import { faultError } from "./rows";
import type { byteSource } from "./stream";

/** A CSV batch whose header is read, and the lines that came with it. */
export interface BegunCsv {
  readonly splitter: LineSplitter;
  readonly header: Header;
  readonly reader: CsvRows;
  readonly begun: readonly Line[];
}

/** A first line that names the delimiter, as Excel writes and reads it. */
const SEPARATOR = /^sep=([,;\t])\r?$/i;

/** Reads up to the header, before anything is answered: a table without one is refused as a whole. */
export async function beginCsv(
  source: ReturnType<typeof byteSource>,
  measure: BatchMeasure,
  language: Language,
): Promise<BegunCsv> {
  const splitter = new LineSplitter();
  let headerLines = 0;
  let separator: string | undefined;
  while (true) {
    const chunk = await source.read();
    const lines = chunk === undefined ? splitter.end() : splitter.push(chunk);
    for (const [index, line] of lines.entries()) {
      headerLines++;
      if (typeof line !== "string") throw faultError(line);
      const stated = headerLines === 1 ? SEPARATOR.exec(line)?.[1] : undefined;
      separator ??= stated;
      if (stated !== undefined || line.trim() === "") continue;
      const dialect = dialectOf(separator ?? line, splitter.byteOrderMark);
      const header = readHeader(line, dialect, measure.columns, language);
      return { splitter, header, reader: new CsvRows(measure, header, headerLines), begun: lines.slice(index + 1) };
    }
    if (chunk === undefined) throw new ProblemError("empty-body", "emptyBatch");
  }
}
