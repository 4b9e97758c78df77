import { spawnSync } from "node:child_process";
import { HyperFormula } from "hyperformula";
import { describe, expect, it } from "vitest";
import { cellFormula } from "../../src/formats/workbook/cell-formula";
import { FUNCTION_NAMES, type FunctionName } from "../../src/methods/functions";
import { defineMethod } from "../../src/methods/method";
import { readableFormula } from "../../src/pages/text/readable-formula";
import { roundingDown } from "../formats/workbook/recalculate";
import { evaluator } from "../support/formula-language";

const VALUES = { a: -1000, b: 300, c: 500, d: 400, e: 94.6, f: 54.6, g: 0, n: 12 } as const;
const SYMBOLS = Object.keys(VALUES);

/** By function, formulas over the values above and what they are worth. */
const CASES: Readonly<Record<FunctionName, readonly (readonly [formula: string, value: number])[]>> = {
  min: [
    ["min(b, c, a)", -1000],
    ["min(e)", 94.6],
  ],
  max: [
    ["max(0, a)", 0],
    ["max(b, c, d)", 500],
  ],
  sum: [["sum(a, b, c, d)", 200]],
  floor: [
    ["floor(e - f)", 40],
    ["floor(e)", 94],
    ["floor(-e)", -95],
    ["floor(1808063.9999999998)", 1808064],
  ],
  ceil: [
    ["ceil(e)", 95],
    ["ceil(f - e)", -40],
    ["2 * ceil(-e) ^ 2", 17672],
  ],
  when: [
    ["when(g, a, b)", 300],
    ["when(a, b, c)", 300],
    // c > b, and b > c
    ["when(max(0, c - b), 1, 2)", 1],
    ["when(max(0, b - c), 1, 2)", 2],
    // What is not taken need not have a value.
    ["when(g, 1 / g, b)", 300],
    ["when(b, c, irr(b, c))", 500],
  ],
  irr: [
    ["irr(a, b, c, d)", 0.092_647_044],
    ["1 + irr(a, b, c)", 0.872_841_615],
  ],
  rank: [
    ["rank(1, b, c, d)", 3],
    ["rank(2, b, c, d)", 1],
    ["rank(3, b, b, b, c)", 4],
    ["10 * rank(2, b, b)", 20],
  ],
};
const ALL = Object.values(CASES).flat();

function inMethod(formula: string): number {
  const inputs = Object.fromEntries(SYMBOLS.map((symbol) => [symbol, ["1", symbol] as const]));
  const steps = [["y", "1", formula as string, "y"]] as const;
  return defineMethod({ id: "test", title: "", source: "", inputs, steps }).evaluate(VALUES).value("y");
}

function inSpreadsheet(formula: string): unknown {
  const text = cellFormula(formula, (symbol) => `Sheet1!$A$${SYMBOLS.indexOf(symbol) + 1}`);
  const rows = [...Object.values(VALUES).map((value) => [value]), [`=${roundingDown(text)}`]];
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", useArrayArithmetic: false });
  return engine.getCellValue({ sheet: 0, row: SYMBOLS.length, col: 0 });
}

/** Formulas over the values above, computed by the replay of the repository. */
function inPython(formulas: readonly string[]): number[] {
  const program =
    "import json, replay; [f, v] = json.load(open(0)); print(json.dumps([replay.compute(each, v) for each in f]))";
  const { stdout, stderr, error } = spawnSync("python3", ["-B", "-c", program], {
    cwd: "tools/checks",
    input: JSON.stringify([formulas, VALUES]),
    encoding: "utf8",
  });
  if (error) throw error;
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as number[];
}

describe("every function of the formula language", () => {
  it.each(ALL)("%s is worth %d", (formula, value) => {
    expect(inMethod(formula)).toBeCloseTo(value, 8);
  });

  it.each(ALL)("%s has that value in an unrelated evaluator", (formula) => {
    expect(evaluator.evaluate(formula, { ...VALUES })).toBeCloseTo(inMethod(formula), 12);
  });

  it.each(ALL)("%s has that value in a spreadsheet", (formula) => {
    // The engine stops its search for a rate at an error of 1e-7.
    expect(inSpreadsheet(formula)).toBeCloseTo(inMethod(formula), formula.includes("irr") ? 6 : 9);
  });

  it("has that value in Python", () => {
    const found = inPython(ALL.map(([formula]) => formula));
    for (const [index, [formula]] of ALL.entries()) expect(found[index], formula).toBeCloseTo(inMethod(formula), 12);
  });

  it.each(FUNCTION_NAMES)("%s keeps its name on the page", (name) => {
    const [formula] = CASES[name][0] as readonly [string, number];
    expect(readableFormula(formula)).toContain(`${name}(`);
  });
});

describe("what has no value", () => {
  it.each(["irr(b, c, d)", "when(0 / 0, b, c)"])("%s is not a number", (formula) => {
    expect(inMethod(formula)).toBeNaN();
  });
});
