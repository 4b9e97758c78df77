import { parseCsv } from "hucre/csv";
import type { CsvDialect } from "../formats/csv";

const DELIMITERS = [",", ";", "\t"] as const satisfies readonly CsvDialect["delimiter"][];

/** A first line that names the delimiter, as Excel writes and reads it. */
const SEPARATOR = /^sep=([,;\t])\r?$/i;

export function separatorOf(line: string): string | undefined {
  return SEPARATOR.exec(line)?.[1];
}

/** How a table is written whose header this is; with semicolons, as spreadsheets in Indonesia write them, come decimal commas. */
export function dialectOf(header: string, byteOrderMark: boolean): CsvDialect {
  const delimiter = delimiterOf([header]);
  return { delimiter, decimalMark: delimiter === ";" ? "," : ".", byteOrderMark };
}

/** The delimiter that parts the most lines, and of two that part as many, the one used more. */
export function delimiterOf(lines: readonly string[]): CsvDialect["delimiter"] {
  const unquoted = lines.map((line) => line.replace(/"[^"]*"/g, ""));
  const counts = DELIMITERS.map((delimiter) => {
    const counted = unquoted.map((line) => line.split(delimiter).length - 1);
    return { delimiter, lines: counted.filter((count) => count > 0).length, used: sum(counted) };
  });
  return counts.reduce((best, each) =>
    each.lines > best.lines || (each.lines === best.lines && each.used > best.used) ? each : best,
  ).delimiter;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Cells of one record. */
export function cellsOf(record: string, delimiter: CsvDialect["delimiter"]): string[] {
  const line = record.endsWith("\r") ? record.slice(0, -1) : record;
  if (!line.includes('"')) return line.split(delimiter);
  const [cells = []] = parseCsv(line, { delimiter, skipBom: false });
  return cells.map(String);
}
