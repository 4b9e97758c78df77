import fc from "fast-check";
import { all, create, type FactoryFunctionMap } from "mathjs";
import { describe, expect, it } from "vitest";
import { parseExpression, renameSymbols, symbolsOf } from "../../src/methods/expression";
import { FormulaCompiler } from "../../src/methods/formula-program";
import { execute } from "../../src/methods/instructions";

const mathjs = create(all as FactoryFunctionMap, {});

function evaluate(text: string, values: Readonly<Record<string, number>> = {}): number {
  const names = Object.keys(values);
  const compiler = new FormulaCompiler(names.length + 1, (symbol) => names.indexOf(symbol));
  const program = compiler.compile(parseExpression(text), names.length);
  const registers = compiler.registers();
  for (const [slot, value] of Object.values(values).entries()) registers[slot] = value;
  execute(program, registers);
  return registers[names.length] as number;
}

describe("a formula", () => {
  it.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["8 / 4 / 2", 1],
    ["2 - 3 - 4", -5],
    ["2 ^ 3 ^ 2", 512],
    ["2 * 3 ^ 2", 18],
    ["-3 + 5", 2],
    ["1e6 / 2.5E-1", 4e6],
    ["min(3, 1, 2)", 1],
    ["max(0, -4)", 0],
    ["sum(1, 2, 3)", 6],
    ["floor(2.7)", 2],
    ["floor(-0.5)", -1],
  ])("reads %s as the mathematics does", (text, value) => {
    expect(evaluate(text)).toBe(value);
  });

  it("agrees with mathjs on any nesting of its operators", () => {
    const leaf = fc.oneof(fc.integer({ min: 1, max: 99 }).map(String), fc.constantFrom("a", "b_1"));
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree")).map(([x, op, y]) => `${x} ${op} ${y}`),
        fc
          .tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree"))
          .map(([x, op, y]) => `(${x} ${op} ${y})`),
        fc.tuple(fc.constantFrom("min", "max", "sum"), tie("tree"), tie("tree")).map(([f, x, y]) => `${f}(${x}, ${y})`),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => {
        const values = { a: 3.25, b_1: -0.5 };
        const expected = mathjs.evaluate(text, { ...values }) as number;
        const found = evaluate(text, values);
        if (Number.isFinite(expected)) expect(found).toBeCloseTo(expected, 9);
        else expect(Number.isFinite(found)).toBe(false);
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });

  it.each([
    "",
    "a.b",
    "a[0]",
    "f(1)",
    "a = 1",
    "a && b",
    "'x'",
    "1; 2",
    "min()",
    "floor(1, 2)",
    "ceil()",
    "when(1, 2)",
    "when(1, 2)",
    "irr(1)",
    "irr(a, -1)",
    "rank(1)",
    "rank(a, 1, 2)",
    "rank(3, 1, 2)",
    "rank(1.5, 1, 2)",
    "toString(1)",
    "this",
    "a ? 1 : 2",
    "-a ^ 2",
    "a % 2",
    "!a",
  ])("refuses %j, which is not of its grammar", (text) => {
    expect(() => parseExpression(text)).toThrow();
  });

  it("names the symbols it reads once each, in order", () => {
    expect([...symbolsOf(parseExpression("n * P * (1 - n) + max(P, Q_1)"))]).toEqual(["n", "P", "Q_1"]);
  });

  it("is renamed without touching numbers or functions", () => {
    expect(renameSymbols("max(e1, 1e6 * e) / min(2, E_RE)", (symbol) => `${symbol}_2`)).toBe(
      "max(e1_2, 1e6 * e_2) / min(2, E_RE_2)",
    );
  });
});
