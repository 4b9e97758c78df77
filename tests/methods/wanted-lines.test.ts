import { describe, expect, it } from "vitest";
import type { CalculationStep } from "../../src/methods/calculation";
import { parseExpression } from "../../src/methods/expression";
import { FormulaCompiler } from "../../src/methods/formula-program";
import { execute } from "../../src/methods/instructions";
import { WantedLines } from "../../src/methods/wanted-lines";
import { BUILDING, COOLING, LIGHTS, subjectOf } from "../uncertainty/subjects";

const SUBJECTS = {
  lights: subjectOf("street-lighting", LIGHTS),
  cooling: subjectOf("air-conditioning", COOLING),
  building: subjectOf("green-building", BUILDING),
};
const WANTED = ["ER", "C", "G_sub", "K_city"];

/** Every line recomputed in order, wanted or not, after one input was multiplied. */
function recomputeAll(steps: readonly CalculationStep[], moved: number, factor: number): number[] {
  const slotOf = new Map(steps.map(({ name }, slot) => [name, slot]));
  const compiler = new FormulaCompiler(steps.length, (symbol) => slotOf.get(symbol) as number);
  const program = steps.flatMap(({ formula }, slot) =>
    formula === undefined ? [] : compiler.compile(parseExpression(formula), slot),
  );
  const registers = compiler.registers();
  for (const [slot, { value }] of steps.entries()) registers[slot] = slot === moved ? value * factor : value;
  execute(program, registers);
  return registers;
}

describe.each(Object.entries(SUBJECTS))("lines of %s that wanted results rest on", (_, { steps }) => {
  it("moving any input gives the wanted results the whole program gives", () => {
    const lines = new WantedLines(steps, WANTED);
    for (const [slot, { formula }] of steps.entries()) {
      if (formula !== undefined) continue;
      const whole = recomputeAll(steps, slot, 0.93);
      const pruned = lines.values.slice();
      pruned[slot] = (pruned[slot] as number) * 0.93;
      lines.after([slot])(pruned);
      for (const symbol of WANTED) {
        const wanted = lines.slotOf.get(symbol) as number;
        expect(pruned[wanted], `${symbol} after ${steps[slot]?.name}`).toBe(whole[wanted]);
      }
    }
  });

  it("what no wanted result rests on is not read", () => {
    const lines = new WantedLines(steps, WANTED);
    expect(steps.filter((_step, slot) => lines.reads(slot)).length).toBeLessThan(steps.length);
    expect(lines.reads(lines.slotOf.get("T") as number)).toBe(true);
    expect(new WantedLines(steps, ["ER"]).reads(lines.slotOf.get("T") as number)).toBe(false);
  });
});

it("symbols the calculation does not hold are passed over", () => {
  expect(new WantedLines(SUBJECTS.lights.steps, ["nothing"]).reads(0)).toBe(false);
});
