import type { CellStyle, DataValidation, NamedRange, RowDef } from "hucre";
import { cellText } from "./safe-text";
import type { WrittenCell } from "./sheet-data";
import type { LongSheet } from "./write-book";

/** What stands in a cell: a value, or a formula with the value it had when it was written. */
export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** Without the equals sign; asked for when every cell has its place. */
  readonly formula?: (() => string) | undefined;
  readonly style?: StyleName | undefined;
  /** How a number is shown. */
  readonly format?: string | undefined;
  readonly link?: string | undefined;
  /** What may be entered. */
  readonly choices?: readonly (string | number)[] | undefined;
}

/** An address, to be followed where it is one of the web. */
export function addressCell(url: string): SheetCell | string {
  return /^https?:/.test(url) ? { value: url, style: "link", link: url } : url;
}

const FILL = (rgb: string) => ({ type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb } });
const WRAPPED = { wrapText: true, vertical: "top" } as const;
const TOP = { vertical: "top" } as const;

/** A font without a name is another one to some readers. */
const FONT = { name: "Calibri", size: 11 } as const;

/** Named after what a cell is, not how it looks. */
const STYLES = {
  title: { font: { ...FONT, bold: true, size: 14 } },
  /** Runs on over the empty cells beside it. */
  part: { font: { ...FONT, bold: true }, alignment: TOP },
  heading: { font: { ...FONT, bold: true }, fill: FILL("FFE7ECEF"), alignment: WRAPPED },
  /** What the reader may change; everything that follows from it recalculates. */
  input: { fill: FILL("FFFFF6D6"), alignment: TOP },
  result: { alignment: TOP },
  text: { alignment: WRAPPED },
  /** As it was answered: follows from nothing here. */
  fixed: { font: { ...FONT, color: { rgb: "FF6B7680" } }, alignment: WRAPPED },
  link: { font: { ...FONT, color: { rgb: "FF0B5CAD" }, underline: true }, alignment: WRAPPED },
} as const satisfies Record<string, CellStyle>;
export type StyleName = keyof typeof STYLES;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LINE_POINTS = 15;
const HIGHEST_POINTS = 400;
/** A character of these scripts is as wide as two of the others. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Where a value stands. */
export class Place {
  readonly sheet: string;
  readonly #column: string;
  readonly #row: number;

  constructor(sheet: string, column: number, row: number) {
    this.sheet = sheet;
    this.#column = LETTERS[column] as string;
    this.#row = row;
  }

  /** As a formula on a sheet names it. */
  from(sheet: string): string {
    const cell = `$${this.#column}$${this.#row}`;
    return sheet === this.sheet ? cell : `${quoted(this.sheet)}!${cell}`;
  }

  /** As the book names it. */
  get absolute(): string {
    return this.from("");
  }
}

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;

/** A sheet while it is written, row by row. */
export class SheetWriter {
  readonly name: string;
  readonly #widths: readonly number[];
  readonly #rows: (readonly SheetCell[])[] = [];
  readonly #footer: string;
  #headingRow = 0;
  /** Rows that are one sentence. */
  readonly #notes = new Set<number>();
  #filtered = false;

  /** Widths of the columns, in characters. */
  constructor(name: string, widths: readonly number[], footer = "") {
    this.name = name;
    this.#widths = widths;
    this.#footer = footer;
  }

  /** Number of the next row, as the spreadsheet shows it. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  /** Adds a row and returns its number. */
  add(...cells: readonly (SheetCell | string)[]): number {
    return this.#rows.push(cells.map((cell) => (typeof cell === "string" ? { value: cell, style: "text" } : cell)));
  }

  title(text: string): void {
    this.add({ value: text, style: "title" });
  }

  /** A sentence, over all columns. */
  note(text: string): void {
    this.#notes.add(this.add(text));
  }

  heading(...texts: readonly string[]): void {
    const row = this.add(...texts.map((value) => ({ value, style: "heading" as const })));
    if (this.#headingRow === 0) this.#headingRow = row;
  }

  /** The first heading filters the rows below it. */
  filter(): void {
    this.#filtered = true;
  }

  placeOf(column: number, row = this.nextRow): Place {
    return new Place(this.name, column, row);
  }

  /** The heading is repeated on every printed page. */
  names(): NamedRange[] {
    if (this.#headingRow === 0) return [];
    const rows = `$${this.#headingRow}:$${this.#headingRow}`;
    return [{ name: "_xlnm.Print_Titles", range: `${quoted(this.name)}!${rows}`, scope: this.name }];
  }

  toSheet(): LongSheet {
    const rows = this.#rows;
    const looks = new Set<CellStyle>();
    const links = new Map<string, WrittenCell>();
    const validations: DataValidation[] = [];
    const heights = new Map<number, RowDef>();
    for (const [row, line] of this.#rows.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell.style !== undefined) looks.add(styleOf(cell.style, cell.format));
        if (cell.link !== undefined) links.set(`${row},${column}`, { value: "", hyperlink: { target: cell.link } });
        if (cell.choices !== undefined) validations.push(choiceOf(cell.choices, `${LETTERS[column]}${row + 1}`));
      }
      const lines = Math.max(1, ...line.map((cell, column) => linesOf(cell, this.#widths[column] ?? 10)));
      if (lines > 1) heights.set(row, { height: Math.min(HIGHEST_POINTS, lines * LINE_POINTS) });
    }
    const whole = this.#widths.reduce((sum, width) => sum + width, 0);
    for (const row of this.#notes) {
      const lines = linesOf(rows[row - 1]?.[0] as SheetCell, whole);
      heights.delete(row - 1);
      if (lines > 1) heights.set(row - 1, { height: lines * LINE_POINTS });
    }
    const last = LETTERS[this.#widths.length - 1];
    return {
      name: this.name,
      cells: rows.reduce((sum, line) => sum + line.length, 0),
      styles: looks,
      links,
      lines: {
        *[Symbol.iterator]() {
          for (const line of rows) yield line.map(toCell);
        },
      },
      columns: this.#widths.map((width) => ({ width })),
      rowDefs: heights,
      merges: [...this.#notes].map((row) => ({
        startRow: row - 1,
        startCol: 0,
        endRow: row - 1,
        endCol: this.#widths.length - 1,
      })),
      freezePane: { rows: this.#headingRow },
      ...(validations.length > 0 && { dataValidations: validations }),
      ...(this.#filtered && { autoFilter: { range: `A${this.#headingRow}:${last}${this.#rows.length}` } }),
      pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      headerFooter: { oddFooter: `&L${escaped(this.#footer)}&R&A · &P / &N` },
    };
  }
}

/** `&` begins a code in a footer. */
const escaped = (text: string) => cellText(text).replaceAll("&", "&&").slice(0, 150);

/** Styles are the same objects for the same look, so that a file holds each once. */
const styles = new Map<string, CellStyle>();

function styleOf(name: StyleName, format: string | undefined): CellStyle {
  const key = `${name} ${format ?? ""}`;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const style: CellStyle = { ...STYLES[name], ...(format !== undefined && { numFmt: format }) };
  styles.set(key, style);
  return style;
}

function toCell({ value, formula, style, format }: SheetCell): WrittenCell {
  const safe = typeof value === "string" ? cellText(value) : value;
  return {
    ...(style !== undefined && { style: styleOf(style, format) }),
    ...(formula === undefined ? { value: safe } : { formula: formula(), formulaResult: safe }),
  };
}

function choiceOf(choices: readonly (string | number)[], range: string): DataValidation {
  return { type: "list", values: choices.map(String), range, allowBlank: false, showErrorMessage: true };
}

function linesOf({ value, style, formula }: SheetCell, width: number): number {
  if (
    typeof value !== "string" ||
    formula !== undefined ||
    style === "title" ||
    style === "part" ||
    style === undefined
  ) {
    return 1;
  }
  return value.split("\n").reduce((lines, part) => {
    const wide = part.match(WIDE)?.length ?? 0;
    return lines + Math.max(1, Math.ceil(((part.length + wide) * 1.05) / width));
  }, 0);
}
