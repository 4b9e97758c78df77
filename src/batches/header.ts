import { parseCsv } from "hucre/csv";
import type { CsvDialect } from "../formats/csv";
import { nearestName } from "../http/nearest-name";
import { invalidInput } from "../http/problem";
import type { ProblemIssue } from "../http/problem-issue";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { type Column, findColumn } from "./columns";

/** What the first line of a CSV batch says: how the file is written and which field each cell holds. */
export interface Header {
  readonly dialect: CsvDialect;
  /** Undefined where the column is a note of the sender's own. */
  readonly columns: readonly (Column | undefined)[];
}

const DELIMITERS = [",", ";", "\t"] as const satisfies readonly CsvDialect["delimiter"][];
/** A column whose name begins so is not read. */
const NOTE = "#";

/** The delimiter the header uses most; with semicolons, as spreadsheets in Indonesia write them, come decimal commas. */
export function dialectOf(line: string, byteOrderMark: boolean): CsvDialect {
  const count = (delimiter: string) => line.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((most, each) => (count(each) > count(most) ? each : most));
  return { delimiter, decimalMark: delimiter === ";" ? "," : ".", byteOrderMark };
}

/** Cells of one record. */
export function cellsOf(record: string, delimiter: CsvDialect["delimiter"]): string[] {
  const line = record.endsWith("\r") ? record.slice(0, -1) : record;
  if (!line.includes('"')) return line.split(delimiter);
  const [cells = []] = parseCsv(line, { delimiter, skipBom: false });
  return cells.map(String);
}

/** Reads a header. Throws 422 with every name that is not a field, comes twice or is required and not there. */
export function readHeader(line: string, dialect: CsvDialect, known: readonly Column[], language: Language): Header {
  const names = cellsOf(line, dialect.delimiter).map((name) => name.trim());
  const errors: ProblemIssue[] = [];
  const taken = new Set<Column>();
  const columns = names.map((name) => {
    if (name === "" || name.startsWith(NOTE)) return undefined;
    const column = findColumn(known, name);
    if (column === undefined) errors.push(unknownColumn(name, known, language));
    else if (taken.has(column))
      errors.push({ pointer: `#/${name}`, detail: translate(language, "batches", "columnTwice") });
    else taken.add(column);
    return column;
  });
  for (const column of known) {
    if (column.required && !taken.has(column)) errors.push(missingColumn(column.name, language));
  }
  if (errors.length === 0) return { dialect, columns };
  throw invalidInput(errors);
}

function unknownColumn(name: string, known: readonly Column[], language: Language): ProblemIssue {
  const names = known.map((column) => column.name);
  const nearest = nearestName(name, names);
  return {
    pointer: `#/${name}`,
    detail: translate(language, "batches", "columnUnknown"),
    hint:
      nearest === undefined
        ? translate(language, "batches", "columnUnknownHint")
        : translate(language, "batches", "columnMisspeltHint", { nearest }),
  };
}

function missingColumn(name: string, language: Language): ProblemIssue {
  return {
    pointer: `#/${name}`,
    detail: translate(language, "schemaIssues", "required"),
    hint: translate(language, "schemaIssues", "requiredHint", { name }),
  };
}
