import type { DecimalMark } from "./table-number";

/** A cell as it was read: a text, or the value a workbook holds. */
export type Cell = string | number | boolean | Percent | Unread;

/** A number shown as per cent: 0.05 shows as 5 %. */
export interface Percent {
  readonly fraction: number;
}

/** A cell whose value the file does not say. */
export interface Unread {
  readonly unread: "formula" | "error";
  readonly text: string;
}

export interface TableRow {
  /** As the spreadsheet or the file counts it, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Cells that are one to the eye; the value stands in the first. Places are those of `rows`, of the last as well. */
export interface Merge {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A table of a file, without its blank rows. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Of numbers that are texts, by the way the table is written … */
  readonly decimalMark: DecimalMark;
  /** … and by those of its numbers that leave no doubt. */
  readonly evident: DecimalMark;
  readonly merges: readonly Merge[];
  /** Rows and columns the spreadsheet hides; they are read like the others. */
  readonly hidden: { readonly rows: number; readonly columns: number };
  /** Name of the sheet, in a workbook. */
  readonly sheet?: string;
  /** Names of the sheets behind it that hold a wanted table as well, and are not read. */
  readonly furtherSheets?: readonly string[];
}

/** Why a file could not be read. */
export type TableFault =
  | "empty"
  | "notText"
  | "notWorkbook"
  | "oldOrLocked"
  | "unpacksTooLarge"
  | "tooManyCells"
  | "tooManyColumns";

/** More columns than any inventory has: each heading is looked up in three languages. */
export const MOST_COLUMNS = 200;

export function isUnread(cell: Cell): cell is Unread {
  return typeof cell === "object" && "unread" in cell;
}

/** A cell as people see it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell !== "object") return String(cell).trim();
  return "unread" in cell ? cell.text : `${Number(`${cell.fraction}e2`)} %`;
}

export function isBlank(cell: Cell | undefined): boolean {
  return textOf(cell) === "" && (cell === undefined || !(typeof cell === "object"));
}
