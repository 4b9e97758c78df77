import type { Language } from "../i18n/language";
import { LANGUAGE_FACTS } from "../i18n/languages";

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: "," | ";" | "\t";
  /** `,` where a spreadsheet in Indonesian wrote or will read the file. */
  readonly decimalMark: "." | ",";
  /** Spreadsheets take a file without the mark for one in the code page of the machine. */
  readonly byteOrderMark: boolean;
}

/** RFC 4180 with the mark Excel needs to read UTF-8. */
export const STANDARD_DIALECT: CsvDialect = { delimiter: ",", decimalMark: ".", byteOrderMark: true };

/** The form in which a spreadsheet set to a language reads a file by a double click; programs are given the standard one. */
export function dialectIn(language: Language): CsvDialect {
  const { decimal } = LANGUAGE_FACTS[language].separators;
  return decimal === "," ? { delimiter: ";", decimalMark: ",", byteOrderMark: true } : STANDARD_DIALECT;
}

export type CsvValue = string | number | boolean | null | undefined;

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** What a spreadsheet would take for a formula, with the full-width forms Japanese input methods write. */
const FORMULA_START = /^[=+\-@|\t\r\n\0＝＋－＠]/;
/** A spreadsheet that separates cells by another mark, or does not heed a quote, begins a cell inside a text. */
const FORMULA_INSIDE = /(?=[=+\-@|＝＋－＠])(?<=[;,\t\r\n]"*)/g;

/** A name of a closed set needs no quotes; what somebody wrote gets them, whatever it is. */
const BARE = /^[\w.#]*$/;

/** A whole file (RFC 4180): its names, then its rows, CRLF after each. */
export function csvText(
  names: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  dialect: CsvDialect = STANDARD_DIALECT,
): string {
  return csvNames(names, dialect) + csvRecords(rows, dialect);
}

/** The first record of a file, with the mark the dialect asks for. */
export function csvNames(names: readonly string[], { delimiter, byteOrderMark }: CsvDialect): string {
  const cells = names.map((name) => (BARE.test(name) ? name : quoted(name)));
  return (byteOrderMark ? BYTE_ORDER_MARK : "") + cells.join(delimiter) + LINE_END;
}

/** Records of a file, each with its CRLF; none is an empty text. */
export function csvRecords(rows: readonly (readonly CsvValue[])[], { delimiter, decimalMark }: CsvDialect): string {
  return rows.map((row) => row.map((value) => cellText(value, decimalMark)).join(delimiter) + LINE_END).join("");
}

function cellText(value: CsvValue, decimalMark: CsvDialect["decimalMark"]): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "number") return decimalMark === "." ? String(value) : String(value).replace(".", ",");
  return typeof value === "boolean" ? String(value) : quoted(value);
}

/** A text no spreadsheet runs, wherever it cuts it: an apostrophe stands before what would begin a formula. */
function quoted(text: string): string {
  const harmless = text.replace(FORMULA_INSIDE, "'").replace(FORMULA_START, "'$&");
  return `"${harmless.replaceAll('"', '""')}"`;
}
