import type { Cell, CellStyle, WriteSheet } from "hucre";

/** What stands in a cell: a value, or a formula with the value it had when it was written. */
export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly style?: StyleName;
}

const FILL = (rgb: string) => ({ type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb } });

/** Named after what a cell is, not how it looks. */
const STYLES = {
  title: { font: { bold: true, size: 14 } },
  heading: { font: { bold: true }, fill: FILL("FFE7ECEF"), alignment: { wrapText: true, vertical: "top" } },
  /** A number the reader may change; everything that follows from it recalculates. */
  input: { fill: FILL("FFFFF6D6"), numFmt: "General" },
  result: { numFmt: "General" },
  text: { alignment: { wrapText: true, vertical: "top" } },
} as const satisfies Record<string, CellStyle>;
export type StyleName = keyof typeof STYLES;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A sheet while it is written, row by row. */
export class SheetWriter {
  readonly name: string;
  readonly #widths: readonly number[];
  readonly #rows: SheetCell[][] = [];
  #frozenRows = 0;

  /** Widths of the columns, in characters. */
  constructor(name: string, widths: readonly number[]) {
    this.name = name;
    this.#widths = widths;
  }

  /** Number of the next row, as the spreadsheet shows it. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  add(...cells: readonly (SheetCell | string)[]): void {
    this.#rows.push(cells.map((cell) => (typeof cell === "string" ? { value: cell, style: "text" } : cell)));
  }

  heading(...texts: readonly string[]): void {
    this.#rows.push(texts.map((value) => ({ value, style: "heading" })));
    if (this.#frozenRows === 0) this.#frozenRows = this.#rows.length;
  }

  /** Where a cell stands, seen from any sheet. */
  addressOf(column: number, row: number): string {
    return `'${this.name}'!$${LETTERS[column]}$${row}`;
  }

  toSheet(): WriteSheet {
    const cells = new Map<string, Partial<Cell>>();
    for (const [row, line] of this.#rows.entries()) {
      for (const [column, { value, formula, style }] of line.entries()) {
        cells.set(`${row},${column}`, {
          ...(style !== undefined && { style: STYLES[style] }),
          ...(formula === undefined ? { value } : { formula, formulaResult: value }),
        });
      }
    }
    return {
      name: this.name,
      rows: this.#rows.map((line) => line.map(({ value, formula }) => (formula === undefined ? value : null))),
      cells,
      columns: this.#widths.map((width) => ({ width })),
      freezePane: { rows: this.#frozenRows },
      pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    };
  }
}
