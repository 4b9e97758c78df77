import { HyperFormula } from "hyperformula";
import type { Method } from "../../../src/methods/method";

/** The sheet in a spreadsheet engine, row for row: inputs above, formulas below, values in column A. */
export function spreadsheetOf({
  inputs,
  steps,
  slotOf,
}: Method): (values: Readonly<Record<string, number>>) => number[] {
  const formulas = steps.map(({ formula }) => [`=${inCells(formula, slotOf)}`]);
  const engine = HyperFormula.buildFromArray([...inputs.map(() => [0]), ...formulas], {
    licenseKey: "gpl-v3",
    smartRounding: false,
  });
  const first = { sheet: 0, row: 0, col: 0 };
  const results = {
    start: { sheet: 0, row: inputs.length, col: 0 },
    end: { sheet: 0, row: inputs.length + steps.length - 1, col: 0 },
  };
  return (values) => {
    engine.setCellContents(
      first,
      inputs.map(({ symbol }) => [values[symbol] as number]),
    );
    return engine.getRangeValues(results).map(([value]) => value as number);
  };
}

/** A formula with the cell of each symbol in its place. */
export function inCells(formula: string, slotOf: Method["slotOf"]): string {
  return formula.replace(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*/g, (word) => {
    const slot = slotOf[word];
    return slot === undefined ? word : `A${slot + 1}`;
  });
}
