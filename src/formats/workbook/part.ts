import type { WorkbookAnswer } from "./answer";
import type { Block } from "./block";

/** One calculation of a workbook; a workbook may hold several, as that of a portfolio holds those of its measures. */
export interface Part {
  /** What the column of parts says; empty where there is nothing to tell apart. */
  readonly name: string;
  readonly answer: WorkbookAnswer;
  /** Section of the whole answer its figures stand in, and its place in the list there; absent where it is the whole answer. */
  readonly section?: string;
  readonly index?: number;
  /** Before the symbols of its calculation, in the names of their cells. */
  readonly prefix?: string;
  /** What lines without a formula start from, by their symbols. */
  readonly starts?: Readonly<Record<string, Start>>;
  /** Whether a criterion without numbers of its own is met as well as by the part that meets it least. */
  readonly judgedByOthers?: boolean;
}

/** Figures of other parts that a line starts from. */
export interface Start {
  /** The first, or the least or the most of them. */
  readonly take: "first" | "least" | "most";
  readonly from: readonly { readonly part: number; readonly formula: string }[];
}

/** What a workbook is made of. */
export interface Parts {
  readonly parts: readonly Part[];
  /** Said above the calculation, where something is left out. */
  readonly note?: string;
}

/** Formula of a cell on a sheet. */
export type SheetFormula = (sheet: string) => string;

const FUNCTIONS = { least: "MIN", most: "MAX" } as const;

/** What a line starts from, as a formula; undefined where that is not its very value. */
export function startOf(
  { starts = {} }: Part,
  symbol: string,
  value: number,
  blocks: readonly Block[],
): SheetFormula | undefined {
  const start = Object.hasOwn(starts, symbol) ? starts[symbol] : undefined;
  if (start === undefined) return undefined;
  const { take, from } = start;
  const values = from.map(({ part, formula }) => (blocks[part] as Block).valueOf(formula));
  if (values.includes(undefined)) return undefined;
  const numbers = values as number[];
  const found = take === "first" ? numbers[0] : take === "least" ? Math.min(...numbers) : Math.max(...numbers);
  if (found === undefined || Math.abs(found - value) > 1e-9 * Math.max(1, Math.abs(value))) return undefined;
  return (sheet) => {
    const cells = from.map(({ part, formula }) => (blocks[part] as Block).write(formula, sheet));
    return take === "first" ? (cells[0] as string) : `${FUNCTIONS[take]}(${cells.join(",")})`;
  };
}
