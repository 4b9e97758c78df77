import { writeCsv } from "hucre/csv";

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

export type CsvValue = string | number | boolean | null | undefined;

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** What a spreadsheet would take for a formula, with the full-width forms Japanese input methods write. */
const FORMULA_START = /^[=+\-@|\t\r\n\0＝＋－＠]/;

/** A whole file (RFC 4180): CRLF after every record. */
export function csvText(rows: readonly (readonly CsvValue[])[], dialect: CsvDialect = STANDARD_DIALECT): string {
  return (dialect.byteOrderMark ? BYTE_ORDER_MARK : "") + csvRecords(rows, dialect);
}

/** Records of a file, each with its CRLF; none is an empty text. */
export function csvRecords(rows: readonly (readonly CsvValue[])[], dialect: CsvDialect): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => row.map((value) => cellText(value, dialect.decimalMark)));
  return writeCsv(cells, { delimiter: dialect.delimiter, lineSeparator: LINE_END }) + LINE_END;
}

/** A number is written as it is, negative or not; a text that a spreadsheet would run gets an apostrophe before it. */
function cellText(value: CsvValue, decimalMark: CsvDialect["decimalMark"]): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return decimalMark === "." ? String(value) : String(value).replace(".", ",");
  if (typeof value === "boolean") return String(value);
  return FORMULA_START.test(value) ? `'${value}` : value;
}
