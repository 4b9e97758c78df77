/** What is known of a sheet before it is read. */
export interface SheetScan {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Places of cells shown as per cent, as `row,column` counted from 0. */
  readonly percent: ReadonlySet<string>;
  /** Columns that the sheet lays out; one that is named twice counts twice. */
  readonly laidOut: number;
}

// No attribute of an element holds `<`: so each character is looked at once, however many elements are begun and not ended.
const CELL = /<(?:\w+:)?c\s([^<>]*)>/g;
const REFERENCE = /\br=["']([A-Z]{1,3})(\d{1,7})["']/;
const COLUMNS = /<(?:\w+:)?col\s([^<>]*)>/g;
const FIRST_COLUMN = /\bmin=["'](\d+)["']/;
const LAST_COLUMN = /\bmax=["'](\d+)["']/;
const STYLE = /\bs=["'](\d+)["']/;

/** Where the cells of a sheet end that hold something, and which are per cent; formats alone make no cell. */
export function scanSheet(xml: string, percentStyles: ReadonlySet<number>): SheetScan {
  let lastRow = 0;
  let lastColumn = 0;
  const percent = new Set<string>();
  for (const [, attributes = ""] of xml.matchAll(CELL)) {
    if (attributes.endsWith("/")) continue;
    const [, letters = "", digits = ""] = REFERENCE.exec(attributes) ?? [];
    if (letters === "") continue;
    const [row, column] = [Number(digits), columnNumber(letters)];
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    const style = percentStyles.size > 0 ? STYLE.exec(attributes)?.[1] : undefined;
    if (style !== undefined && percentStyles.has(Number(style))) percent.add(`${row - 1},${column - 1}`);
  }
  return { lastRow, lastColumn, percent, laidOut: columnsLaidOut(xml) };
}

function columnsLaidOut(xml: string): number {
  let count = 0;
  for (const [, attributes = ""] of xml.matchAll(COLUMNS)) {
    const [first, last] = [FIRST_COLUMN, LAST_COLUMN].map((bound) => Number(bound.exec(attributes)?.[1] ?? 1));
    count += Math.max(1, (last as number) - (first as number) + 1);
  }
  return count;
}

/** Built-in number formats of per cent (ECMA-376 part 1, 18.8.30). */
const PERCENT_FORMATS: ReadonlySet<number> = new Set([9, 10]);
const FORMAT = /<(?:\w+:)?numFmt\s([^<>]*)>/g;
const CELL_FORMATS_BEGIN = /<(?:\w+:)?cellXfs\b[^<>]*>/;
const CELL_FORMATS_END = /<\/(?:\w+:)?cellXfs>/;
const CELL_FORMAT = /<(?:\w+:)?xf\b([^<>]*)>/g;
const FORMAT_ID = /\bnumFmtId=["'](\d+)["']/;
const FORMAT_CODE = /\bformatCode=["']([^"']*)["']/;

/** The cell styles of a workbook that show a number as per cent. */
export function percentStylesOf(stylesXml: string): ReadonlySet<number> {
  const formats = new Set(PERCENT_FORMATS);
  for (const [, attributes = ""] of stylesXml.matchAll(FORMAT)) {
    if (FORMAT_CODE.exec(attributes)?.[1]?.includes("%")) formats.add(Number(FORMAT_ID.exec(attributes)?.[1]));
  }
  const styles = [...cellFormatsIn(stylesXml).matchAll(CELL_FORMAT)];
  return new Set(
    styles.flatMap(([, attributes = ""], index) =>
      formats.has(Number(FORMAT_ID.exec(attributes)?.[1])) ? [index] : [],
    ),
  );
}

function cellFormatsIn(stylesXml: string): string {
  const begin = CELL_FORMATS_BEGIN.exec(stylesXml);
  if (begin === null) return "";
  const inside = stylesXml.slice(begin.index + begin[0].length);
  const end = inside.search(CELL_FORMATS_END);
  return end < 0 ? "" : inside.slice(0, end);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
