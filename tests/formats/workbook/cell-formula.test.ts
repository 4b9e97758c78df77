import { HyperFormula } from "hyperformula";
import { describe, expect, test } from "vitest";
import { cellFormula } from "../../../src/formats/workbook/cell-formula";
import { METHODS } from "../../../src/methods";
import { defineMethod } from "../../../src/methods/method";

const VALUES = [3.25, 0.4, 7];
const SYMBOLS = ["a", "b", "c"];

function inSpreadsheet(formula: string): unknown {
  const text = cellFormula(formula, (symbol) => `${"ABC"[SYMBOLS.indexOf(symbol)]}1`);
  const engine = HyperFormula.buildFromArray([[...VALUES, `=${text}`]], { licenseKey: "gpl-v3" });
  return engine.getCellValue({ sheet: 0, row: 0, col: 3 });
}

function inMethod(formula: string): number {
  const inputs = { a: ["1", "a"], b: ["1", "b"], c: ["1", "c"] } as const;
  const method = defineMethod({ id: "test", title: "", source: "", inputs, steps: [["y", "1", formula, "y"]] });
  const [a, b, c] = VALUES as [number, number, number];
  return method.evaluate({ a, b, c }).value("y");
}

describe("a formula in cells", () => {
  test.each([
    "a - (b - c)",
    "a - b - c",
    "a / (b / c)",
    "a / b / c",
    "a / (b * c)",
    "a * (b + c) ^ 2",
    "a ^ b ^ c",
    "(a ^ b) ^ c",
    "-a + b",
    "b - -a",
    "a * -b",
    "-(a + b) * c",
    "(1 - (1 + b) ^ (-c)) / b",
    "max(0, floor(a))",
    "floor(94.6 - 54.6)",
    "min(a, b, c)",
    "sum(a, b, c) * 1e6 / 1e-3",
    "2 ^ (-a)",
  ])("%s has the value the method gives it", (formula) => {
    expect(inSpreadsheet(formula)).toBeCloseTo(inMethod(formula), 9);
  });

  test("can be written for every step of every method", () => {
    for (const { steps } of METHODS) {
      for (const { formula } of steps) expect(cellFormula(formula, () => "A1")).toMatch(/^[-A-Z0-9+*/^(),.]+$/);
    }
  });
});
