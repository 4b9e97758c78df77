import type { WrittenCell } from "../../../src/formats/workbook/sheet-data";
import type { LongBook } from "../../../src/formats/workbook/write-book";

/** Cells of a workbook as they are to be written: what a reader sees before anything recalculates. */
export class LaidOut {
  readonly #sheets: ReadonlyMap<string, ReadonlyMap<string, WrittenCell>>;

  constructor({ sheets }: LongBook) {
    this.#sheets = new Map(
      sheets.map(({ name, lines }) => {
        const cells = [...lines].flatMap((line, row) =>
          line.map((cell, column) => [`${row},${column}`, cell] as const),
        );
        return [name, new Map(cells)];
      }),
    );
  }

  get sheetNames(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  cell(sheet: string, row: number, column: number): WrittenCell | undefined {
    return this.#sheets.get(sheet)?.get(`${row},${column}`);
  }

  shown(sheet: string, row: number, column: number): unknown {
    const cell = this.cell(sheet, row, column);
    return cell?.formula === undefined ? cell?.value : cell.formulaResult;
  }

  /** Number of rows of a sheet. */
  rows(sheet: string): number {
    const rows = [...(this.#sheets.get(sheet)?.keys() ?? [])].map((key) => Number(key.split(",")[0]));
    return Math.max(-1, ...rows) + 1;
  }

  /** Rows whose cell in a column is one the reader may change. */
  inputRows(sheet: string, column: number): number[] {
    return Array.from({ length: this.rows(sheet) }, (_, row) => row).filter((row) => {
      const fill = this.cell(sheet, row, column)?.style?.fill;
      return fill !== undefined && "fgColor" in fill && fill.fgColor?.rgb === INPUT_FILL;
    });
  }
}

const INPUT_FILL = "FFFFF6D6";
