import { type Block, isConstant } from "./block";
import { partOf, unitOf } from "./inputs-sheet";
import { numberFormat } from "./number-format";
import type { SheetCell, SheetWriter } from "./sheet";
import type { Words } from "./words";

const VALUE_COLUMN = 3;

export function startCalculation(sheet: SheetWriter, { texts }: Words): void {
  sheet.title(texts.calculation);
  sheet.add(texts.calculationNote);
  sheet.heading(texts.part, texts.parameter, texts.symbol, texts.value, texts.unit, texts.formula, texts.where);
}

/** The lines of a calculation. Inputs have been given their cells; a line that starts from one refers to it. */
export function writeCalculation(sheet: SheetWriter, block: Block, part: string): void {
  for (const step of block.steps) {
    const { symbol, label, unit, formula = "", where = "" } = step;
    const place = sheet.placeOf(VALUE_COLUMN);
    const input = block.has(symbol) ? block.place(symbol) : undefined;
    const format = numberFormat(unit, symbol, step.value);
    const cell: SheetCell = isConstant(symbol)
      ? { value: step.value, style: "fixed" }
      : {
          value: step.value,
          style: "result",
          format,
          formula: () => (input === undefined ? block.writeStep(step, sheet.name) : input.from(sheet.name)),
        };
    block.put(symbol, place);
    sheet.add(partOf(block, symbol, part), label, symbol, cell, unitOf(unit), formula, where);
  }
}
