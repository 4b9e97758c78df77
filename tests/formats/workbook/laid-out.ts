import type { WrittenCell } from "../../../src/formats/workbook/sheet-data";
import type { LongBook } from "../../../src/formats/workbook/write-book";

/** Cells of a workbook as they are to be written: what a reader sees before anything recalculates. */
export class LaidOut {
  readonly #sheets: ReadonlyMap<string, readonly (readonly WrittenCell[])[]>;

  constructor({ sheets }: LongBook) {
    this.#sheets = new Map(sheets.map(({ name, lines }) => [name, [...lines]]));
  }

  get sheetNames(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  cell(sheet: string, row: number, column: number): WrittenCell | undefined {
    return this.#sheets.get(sheet)?.[row]?.[column];
  }

  shown(sheet: string, row: number, column: number): unknown {
    const cell = this.cell(sheet, row, column);
    return cell?.formula === undefined ? cell?.value : cell.formulaResult;
  }

  /** Number of rows of a sheet. */
  rows(sheet: string): number {
    return this.#sheets.get(sheet)?.length ?? 0;
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
