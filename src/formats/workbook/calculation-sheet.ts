import { type Block, isConstant, isOfReading } from "./block";
import { unitOf } from "./inputs-sheet";
import { numberFormat } from "./number-format";
import { type Part, startOf } from "./part";
import { partOf } from "./part-of";
import type { SheetCell, SheetWriter } from "./sheet";
import type { Words } from "./words";

const VALUE_COLUMN = 3;

export function startCalculation(sheet: SheetWriter, { texts }: Words, note = texts.calculationNote): void {
  sheet.title(texts.calculation);
  sheet.note(note);
  sheet.heading(texts.part, texts.parameter, texts.symbol, texts.value, texts.unit, texts.formula, texts.where);
}

/**
 * The lines of a calculation. Inputs have been given their cells; a line that starts from one refers to it, and one that
 * starts from another part to the figures there.
 */
export function writeCalculation(sheet: SheetWriter, block: Block, part: Part, blocks: readonly Block[]): void {
  for (const step of block.steps) {
    const { symbol, label, unit, value, formula, where = "" } = step;
    if (isOfReading(symbol)) continue;
    const place = sheet.placeOf(VALUE_COLUMN);
    const input = block.has(symbol) ? block.place(symbol) : undefined;
    const start = formula === undefined && input === undefined ? startOf(part, symbol, value, blocks) : undefined;
    const isFixed = isConstant(symbol) || (formula === undefined && input === undefined && start === undefined);
    const cell: SheetCell = isFixed
      ? { value, style: "fixed", format: numberFormat(unit, symbol, value) }
      : {
          value,
          style: "result",
          format: numberFormat(unit, symbol, value),
          formula: () => input?.from(sheet.name) ?? start?.(sheet.name) ?? block.writeStep(step, sheet.name),
        };
    block.put(symbol, place);
    sheet.add(partOf(block, symbol, part.name), label, symbol, cell, unitOf(unit), formula ?? "", where);
  }
}
