import { read, utils } from "@e965/xlsx";
import { HyperFormula, type RawCellContent } from "hyperformula";

/** INT of this engine cuts towards zero; that of Excel and LibreOffice rounds down, as FLOOR.MATH does everywhere. */
export const roundingDown = (formula: string) => formula.replaceAll(/\bINT\(/g, "FLOOR.MATH(");

/** A spreadsheet finds a rate of return by search and stops near it. */
const SEARCHED = /^IRR/;

/** How far two programs may differ in a line of the calculation: a relative 1e-9; where one searches, 1e-7. */
export function toleranceOf(symbol: string, expected: number): number {
  return (SEARCHED.test(symbol) ? 1e-7 : 1e-9) * Math.max(1, Math.abs(expected));
}

/** Columns of the inputs and the calculation. */
export const SYMBOL = 2;
export const VALUE = 3;

/** A written workbook, read back by another library and recalculated by a spreadsheet engine. */
export class Recalculated {
  readonly sheetNames: readonly string[];
  readonly #engine: HyperFormula;
  readonly #cached: readonly (readonly unknown[])[][];

  constructor(bytes: Uint8Array) {
    const book = read(bytes, { cellFormula: true, cellStyles: false });
    this.sheetNames = book.SheetNames;
    this.#cached = book.SheetNames.map((name) =>
      utils.sheet_to_json(book.Sheets[name] as never, { header: 1, blankrows: true }),
    );
    const sheets = Object.fromEntries(
      book.SheetNames.map((name) => {
        const sheet = book.Sheets[name] as Record<string, { f?: string; v?: unknown }>;
        const { e: end } = utils.decode_range((sheet as Record<string, unknown>)["!ref"] as string);
        const rows = Array.from({ length: end.r + 1 }, (_, r) =>
          Array.from({ length: end.c + 1 }, (_, c): RawCellContent => {
            const cell = sheet[utils.encode_cell({ r, c })];
            if (cell === undefined) return null;
            if (cell.f !== undefined) return `=${roundingDown(cell.f)}`;
            // The engine would take a text with an equals sign for a formula; a spreadsheet file marks it as text.
            return typeof cell.v === "string" ? `'${cell.v}` : (cell.v as RawCellContent);
          }),
        );
        return [name, rows];
      }),
    );
    this.#engine = HyperFormula.buildFromSheets(sheets, {
      licenseKey: "gpl-v3",
      useArrayArithmetic: false,
      maxRows: 1_000_000,
    });
  }

  /** Rows of a sheet as the file shows them before anything recalculates. */
  shown(sheet: number): readonly (readonly unknown[])[] {
    return this.#cached[sheet] ?? [];
  }

  value(sheet: number, row: number, column: number): unknown {
    return this.#engine.getCellValue({ sheet, row, col: column });
  }

  formula(sheet: number, row: number, column: number): string | undefined {
    return this.#engine.getCellFormula({ sheet, row, col: column });
  }

  /** Types a number into the first cell of the inputs sheet whose symbol this is. */
  type(inputsSheet: number, symbol: string, value: number): void {
    const row = this.rowOf(inputsSheet, symbol);
    if (this.formula(inputsSheet, row, VALUE) !== undefined) throw new Error(`${symbol} is no input`);
    this.enter(inputsSheet, row, VALUE, value);
  }

  enter(sheet: number, row: number, column: number, value: number | string): void {
    this.#engine.setCellContents({ sheet, row, col: column }, value);
  }

  /** Whether something on one of the sheets follows from a cell. */
  feeds(sheet: number, row: number, column: number, targets: readonly string[]): boolean {
    const wanted = new Set(targets.map((name) => this.#engine.getSheetId(name)));
    const seen = new Set<string>();
    const open: Parameters<HyperFormula["getCellDependents"]>[0][] = [{ sheet, row, col: column }];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      for (const dependent of this.#engine.getCellDependents(cell)) {
        if (!("start" in dependent) && wanted.has(dependent.sheet)) return true;
        const key = JSON.stringify(dependent);
        if (!seen.has(key)) open.push(dependent);
        seen.add(key);
      }
    }
    return false;
  }

  /** The last, for the totals of a workbook of several calculations come after all of them. */
  rowOf(sheet: number, symbol: string): number {
    const row = this.shown(sheet).findLastIndex((cells) => cells[SYMBOL] === symbol);
    if (row < 0) throw new Error(`No ${symbol} on the sheet ${this.sheetNames[sheet]}`);
    return row;
  }
}
