import type { Measure } from "../../ledger/measure";

/** The one group of a row, judged by its schema before. */
export type RowGroup = Readonly<Record<string, unknown>>;

/** Why a cell could not be read; each has a text in `pageInventory`. */
export const CELL_FAULTS = [
  "notANumber",
  "ambiguous",
  "notYesNo",
  "unknownWord",
  "formula",
  "cellError",
  "sameInEveryRow",
] as const;
export type CellFaultCode = (typeof CELL_FAULTS)[number];

export interface CellFault {
  /** Name of the column in the API. */
  readonly column: string;
  readonly code: CellFaultCode;
  /** What stands in the cell. */
  readonly cell: string;
}

/** What a row says, by the names of the columns. */
export type RowValues = Readonly<Record<string, string | number | boolean>>;

/** A row that is not computed, with what it says; why is read out of that, in whichever language it is asked. */
export interface LeftOutRow {
  readonly line: number;
  readonly values: RowValues;
  readonly faults: readonly CellFault[];
}

/** All rows that are not computed. */
export interface LeftOut {
  readonly rows: number;
  /** Pieces of equipment in them, as far as they say a number … */
  readonly quantity: number;
  /** … and how many of the rows do not. */
  readonly uncounted: number;
  /** The first of them. */
  readonly listed: readonly LeftOutRow[];
}

/** What else there is to say of a file; each has a text in `pageInventory`. */
export const REMARKS = [
  "hiddenRows",
  "hiddenColumns",
  "totalsRows",
  "maybeTotal",
  "roadIncomplete",
  "costIncomplete",
  "columnsUnused",
  "otherSheets",
] as const;
export type RemarkCode = (typeof REMARKS)[number];

export interface Remark {
  readonly code: RemarkCode;
  readonly count: number;
  /** Names of columns, or nothing. */
  readonly names: readonly string[];
}

/** An inventory taken together: what an estimate is asked of it, and what is to be said beside. */
export interface Inventory {
  readonly measure: Measure;
  /** Rows that are computed. */
  readonly rows: number;
  readonly groups: readonly RowGroup[];
  /** What the file says of the whole project and no form has a field for. */
  readonly options: RowValues;
  readonly leftOut: LeftOut;
  readonly remarks: readonly Remark[];
}

/** The most groups one estimate takes. */
export const MOST_KINDS = 200;

/** Rows listed with their reason; of more, the number is said. */
export const MOST_LISTED = 50;
