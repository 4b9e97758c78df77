import type { CellValue, Sheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { evidentMark } from "./csv-table";
import { percentStylesOf, type SheetScan, scanSheet } from "./sheet-scan";
import { type Cell, isBlank, MOST_COLUMNS, type Table, type TableFault, type TableRow } from "./table";
import { type WorkbookParts, workbookParts } from "./workbook-parts";
import { type SheetPart, sheetsOf } from "./workbook-sheets";

/** Cells of the rectangle a sheet spans, empty ones included: the reader makes room for all of them. */
const MOST_CELLS = 2_000_000;
/** A sheet has 16,384 columns, each laid out once. The reader makes an object of each time. */
const MOST_LAID_OUT = 16_384;
/** Where no cell says its place, as some programs write them. */
const UNPLACED = { lastRow: 10_000, lastColumn: MOST_COLUMNS };
/** Sheets looked through for a table. */
const MOST_SHEETS = 10;

/**
 * The first table of a workbook that `isWanted` takes, in the order of its sheets, else the first there is. Hidden sheets
 * are not looked at.
 */
export async function workbookTable(
  bytes: Uint8Array,
  isWanted: (table: Table) => boolean,
): Promise<Table | TableFault> {
  const parts = await workbookParts(bytes);
  if (typeof parts === "string") return parts;
  try {
    return await firstTable(parts, isWanted);
  } catch {
    // The reader throws errors of many kinds for what is no workbook inside.
    return "notWorkbook";
  }
}

async function firstTable({ archive, texts }: WorkbookParts, isWanted: (table: Table) => boolean) {
  const [styles = ""] = [...texts].flatMap(([name, text]) => (/styles\.xml$/i.test(name) ? [text] : []));
  const percentStyles = percentStylesOf(styles);
  const found: (Table | TableFault)[] = [];
  let wanted: Table | undefined;
  const furtherSheets: string[] = [];
  for (const part of sheetsOf(texts)
    .filter(({ hidden }) => !hidden)
    .slice(0, MOST_SHEETS)) {
    const table = await tableOf(archive, part, scanSheet(part.xml, percentStyles));
    if (typeof table !== "string" && isWanted(table)) {
      if (wanted !== undefined) furtherSheets.push(table.sheet ?? "");
      wanted ??= table;
    }
    // Beside a wanted table no other is needed, and each takes room.
    if (wanted === undefined) found.push(table);
  }
  if (wanted !== undefined) return { ...wanted, furtherSheets };
  return found.find((each) => typeof each !== "string") ?? found.find((each) => each !== "empty") ?? "empty";
}

async function tableOf(archive: Uint8Array, { index }: SheetPart, scan: SheetScan): Promise<Table | TableFault> {
  const { lastRow, lastColumn } = scan.lastRow === 0 ? UNPLACED : scan;
  if (scan.laidOut > MOST_LAID_OUT) return "notWorkbook";
  if (lastColumn > MOST_COLUMNS) return "tooManyColumns";
  if (lastRow * lastColumn > MOST_CELLS) return "tooManyCells";
  const range = `A1:${letters(lastColumn)}${lastRow}`;
  const { sheets } = await readXlsx(archive, { sheets: (_info, place) => place === index, range });
  const [sheet] = sheets;
  return sheet === undefined ? "empty" : tableIn(sheet, scan.percent);
}

function tableIn(sheet: Sheet, percent: ReadonlySet<string>): Table | TableFault {
  const rows: TableRow[] = [];
  let hiddenRows = 0;
  for (const [row, values] of sheet.rows.entries()) {
    const cells = values.map((value, column) => cellOf(value, sheet, `${row},${column}`, percent));
    if (cells.every(isBlank)) continue;
    rows.push({ line: row + 1, cells });
    if (sheet.rowDefs?.get(row)?.hidden) hiddenRows++;
  }
  if (rows.length === 0) return "empty";
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const hiddenColumns = (sheet.columns ?? []).slice(0, width).filter(({ hidden }) => hidden).length;
  return {
    rows,
    decimalMark: "either",
    evident: evidentMark(rows),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      firstLine: startRow + 1,
      lastLine: endRow + 1,
      firstColumn: startCol,
      lastColumn: endCol,
    })),
    hidden: { rows: hiddenRows, columns: hiddenColumns },
    sheet: sheet.name,
  };
}

function cellOf(value: CellValue, { cells }: Sheet, place: string, percent: ReadonlySet<string>): Cell {
  const details = cells?.get(place);
  const isError = details?.type === "error";
  // A program that writes formulas without computing them leaves no value behind.
  if (value === null || value === undefined || (isError && value === "")) {
    return details?.formula === undefined ? "" : { unread: "formula", text: `=${details.formula}`.slice(0, 60) };
  }
  if (isError) return { unread: "error", text: String(value) };
  if (value instanceof Date) return dateText(value);
  return typeof value === "number" && percent.has(place) ? { fraction: value } : value;
}

/** A date is a number of days without a place on earth; its reader gives it as midnight UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const [day = "", time = ""] = date.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}`;
}

function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : "") + String.fromCharCode(65 + rest);
}
