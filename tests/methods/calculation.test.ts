import { describe, expect, it } from "vitest";
import { Calculation, termsOf } from "../../src/methods/calculation";
import { defineMethod } from "../../src/methods/method";
import { replayFailures } from "../support/replay";

const half = defineMethod({
  id: "test/half",
  title: "Half",
  source: "test",
  inputs: { a: ["1", "a"] },
  steps: [["b", "1", "a / 2", "half of a"]],
});
const of = (symbol: string) => ({ symbol, unit: "1", label: symbol });

describe("a calculation", () => {
  it("computes its totals and its own lines from the lines above them", () => {
    const calculation = new Calculation();
    const runs = [0.1, 0.2, 0.3].map((a, index) => calculation.add(half.evaluate({ a }), { suffix: `_${index + 1}` }));
    const terms = termsOf(runs, "b", (index) => `b_${index + 1}`);
    calculation.addGiven(of("c"), 7);
    expect(calculation.addSum(of("b"), terms)).toBe(0.05 + 0.1 + 0.15);
    expect(calculation.addLine(of("d"), "floor(-b_1 + c * b_2)", { ...terms, c: 7 })).toBe(0);
    const steps = calculation.steps().map(({ name, formula, value }) => ({ symbol: name, formula, value }));
    expect(steps.slice(6).map(({ symbol, formula }) => [symbol, formula])).toEqual([
      ["c", undefined],
      ["b", "sum(b_1, b_2, b_3)"],
      ["d", "floor(-b_1 + c * b_2)"],
    ]);
    expect(replayFailures(steps)).toEqual([]);
  });

  it("refuses a line that reads what it was not given", () => {
    expect(() => new Calculation().addLine(of("d"), "a + e", { a: 1 })).toThrow("d reads e");
  });
});
