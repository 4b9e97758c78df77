import type { AnswerAssumption, AnswerStep, WorkbookAnswer } from "./answer";
import { cellFormula } from "./cell-formula";
import type { SheetCell } from "./sheet";

/** A number of the inputs sheet. */
export interface InputLine {
  readonly symbol: string;
  readonly label: string;
  readonly unit: string;
  readonly assumption: AnswerAssumption | undefined;
  readonly cell: SheetCell;
}

/** A line of the calculation sheet. */
export interface CalculationLine {
  readonly step: AnswerStep;
  readonly cell: SheetCell;
}

/** Every number of the answer in one cell, and every other place a reference to it. */
export interface Layout {
  readonly inputs: readonly InputLine[];
  readonly calculation: readonly CalculationLine[];
  /** The cell of a symbol, seen from any sheet; undefined where the calculation has no such symbol. */
  cellOf(symbol: string): string | undefined;
}

/** Where the two sheets put the value of their n-th line. */
export interface Places {
  input(index: number): string;
  calculation(index: number): string;
}

/**
 * Lays out inputs and calculation. An input lives once: the calculation refers to its cell on the inputs sheet. An
 * assumption that the calculation works out (a dimming factor of a schedule) refers the other way.
 */
export function layOut({ assumptions = [], calculation = [] }: WorkbookAnswer, places: Places): Layout {
  const steps = new Map(calculation.map((step, index) => [step.symbol, { step, index }]));
  const inputIndex = new Map<string, number>();
  const inputs: InputLine[] = [];
  const put = (line: InputLine) => {
    if (line.cell.formula === undefined && !inputIndex.has(line.symbol)) inputIndex.set(line.symbol, inputs.length);
    inputs.push(line);
  };

  for (const assumption of assumptions) {
    const { symbol, label, unit, value } = assumption;
    const found = steps.get(symbol);
    const before = inputIndex.get(symbol);
    const reference =
      found?.step.formula !== undefined && found.step.value === value
        ? places.calculation(found.index)
        : before !== undefined && inputs[before]?.cell.value === value
          ? places.input(before)
          : undefined;
    put({ symbol, label, unit, assumption, cell: cellWith(value, reference) });
  }
  for (const { symbol, label, unit, formula, value } of calculation) {
    const before = inputIndex.get(symbol);
    if (formula !== undefined || (before !== undefined && inputs[before]?.cell.value === value)) continue;
    inputIndex.delete(symbol);
    put({ symbol, label, unit, assumption: undefined, cell: { value, style: "input" } });
  }

  const cellOf = (symbol: string) => {
    const found = steps.get(symbol);
    return found === undefined ? undefined : places.calculation(found.index);
  };
  const lines = calculation.map((step): CalculationLine => {
    const { symbol, value, formula } = step;
    const text =
      formula === undefined
        ? places.input(inputIndex.get(symbol) as number)
        : cellFormula(formula, (read) => cellOf(read) as string);
    return { step, cell: { value, formula: text, style: "result" } };
  });
  return { inputs, calculation: lines, cellOf };
}

function cellWith(value: number, reference: string | undefined): SheetCell {
  return reference === undefined ? { value, style: "input" } : { value, formula: reference, style: "result" };
}
