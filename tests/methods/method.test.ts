import { describe, expect, it } from "vitest";
import { METHODS } from "../../src/methods";
import { defineMethod } from "../../src/methods/method";

const hours = defineMethod({
  id: "test/hours",
  title: "Hours",
  source: "test",
  inputs: { n: ["1", "number"], h: ["h/d", "hours per day"] },
  steps: [
    ["H", "h/yr", "365 * h", "hours per year"],
    ["T", "h/yr", "n * H", "hours of all"],
  ],
});

describe("a formula sheet", () => {
  it("computes each step from those above it", () => {
    const run = hours.evaluate({ n: 3, h: 12 });
    expect(run.value("H")).toBe(4380);
    expect(run.value("T")).toBe(13_140);
  });

  it("does not compile with a missing or misspelt input", () => {
    // @ts-expect-error h is missing
    hours.evaluate({ n: 1 });
    // @ts-expect-error hh is not an input
    hours.evaluate({ n: 1, h: 2, hh: 3 });
    // @ts-expect-error X is not in the sheet
    hours.evaluate({ n: 1, h: 2 }).value("X");
  });

  const broken = (steps: readonly (readonly [string, string, string, string])[]) => () =>
    defineMethod({ id: "test/broken", title: "Broken", source: "test", inputs: { a: ["1", "a"] }, steps }).compiled();

  it("is refused where a formula reads what is not above it", () => {
    expect(broken([["b", "1", "a + c", "b"]])).toThrow("test/broken: b reads c");
    expect(broken([["b", "1", "b + a", "b"]])).toThrow("b reads b");
  });

  it("is refused where a symbol is defined twice", () => {
    expect(broken([["a", "1", "2", "again"]])).toThrow("a is defined twice");
  });

  it("does not compile where a function gets too few or too many values", () => {
    const inputs = { a: ["1", "a"], b: ["1", "b"] } as const;
    const sheet = { id: "test/misused", title: "Misused", source: "test", inputs };
    const misused = [
      // @ts-expect-error floor takes one value
      () => defineMethod({ ...sheet, steps: [["c", "1", "floor(a) + floor(max(a, b) * 2, b)", "c"]] }),
      // @ts-expect-error when takes three
      () => defineMethod({ ...sheet, steps: [["c", "1", "when(a, max(a, b))", "c"]] }),
      // @ts-expect-error when takes three
      () => defineMethod({ ...sheet, steps: [["c", "1", "when(1, (a + b), 2, 3)", "c"]] }),
    ];
    for (const define of misused) expect(() => define().compiled()).toThrow(/takes \d values?, not \d/);
  });

  it("is refused where a symbol has the name of a function", () => {
    expect(broken([["rank", "1", "a", "rank"]])).toThrow("rank is the name of a function");
  });

  it("is refused where the text is no formula", () => {
    expect(broken([["b", "1", "a +", "b"]])).toThrow();
  });
});

describe("the sheets of the product", () => {
  it.each(METHODS.map((method) => [method.id, method] as const))("%s compiles", (_, { compiled }) => {
    expect(compiled).not.toThrow();
  });

  it("have ids of their own", () => {
    const ids = METHODS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
  });

  it("say for every quantity what it is and in which unit, and for every sheet where it comes from", () => {
    for (const method of METHODS) {
      expect(method.source, method.id).not.toBe("");
      for (const { symbol, unit, label } of [...method.inputs, ...method.steps]) {
        expect(unit, `${method.id} ${symbol}`).not.toBe("");
        expect(label, `${method.id} ${symbol}`).toMatch(/\S{2,}|[A-Z]/);
      }
    }
  });

  it("use symbols any expression evaluator can read", () => {
    for (const method of METHODS) {
      for (const { symbol } of [...method.inputs, ...method.steps]) expect(symbol).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
    }
  });
});
