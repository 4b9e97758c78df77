import { describe, expect, it } from "vitest";
import { Calculation } from "../../src/methods/calculation";
import { defineMethod } from "../../src/methods/method";
import { exchanged, renamed } from "../../src/methods/renamed";

const total = defineMethod({
  id: "test/K_total",
  title: "The total cost in yen",
  source: "test",
  inputs: { K_total_IDR: ["IDR", "total cost in rupiah"], x: ["IDR/JPY", "rate"] },
  steps: [
    ["K_total", "JPY", "max(K_total_IDR, 1e6) / x", "total cost"],
    ["K_half", "JPY", "K_total / 2", "half of it"],
  ],
});

describe("a renamed sheet", () => {
  const eligible = renamed(total, {
    id: "test/K_elig",
    symbols: { K_total_IDR: "K_elig_IDR", K_total: ["K_elig", "eligible cost"] },
  });

  it("computes by the same formulas under the new names", () => {
    const run = eligible.evaluate({ K_elig_IDR: 3e6, x: 100 });
    expect(run.value("K_elig")).toBe(30_000);
    expect(run.value("K_half")).toBe(15_000);
    const calculation = new Calculation();
    calculation.add(run);
    expect(calculation.steps().map(({ name, label, formula }) => [name, label, formula])).toEqual([
      ["K_elig_IDR", "total cost in rupiah", undefined],
      ["x", "rate", undefined],
      ["K_elig", "eligible cost", "max(K_elig_IDR, 1e6) / x"],
      ["K_half", "half of it", "K_elig / 2"],
    ]);
  });

  it("leaves the sheet it is made of as it is", () => {
    expect(total.evaluate({ K_total_IDR: 3e6, x: 100 }).value("K_total")).toBe(30_000);
    expect(total.steps[0]?.label).toBe("total cost");
  });

  it("does not compile with an old name, or with one that was not renamed", () => {
    // @ts-expect-error K_total_IDR is called K_elig_IDR here
    eligible.evaluate({ K_total_IDR: 1, x: 1 });
    // @ts-expect-error so is K_total
    eligible.evaluate({ K_elig_IDR: 1, x: 1 }).value("K_total");
    expect(() =>
      renamed(total, {
        id: "test/none",
        // @ts-expect-error there is no y
        symbols: { y: "z" },
      }),
    ).toThrow("test/K_total has no y");
  });

  it("is refused where two symbols would have one name", () => {
    expect(() => renamed(total, { id: "test/twice", symbols: { x: "K_total" } })).toThrow("K_total is defined twice");
  });
});

describe("a sheet with parts and words exchanged", () => {
  it("has them in its symbols, formulas, labels, title and id, whole parts only", () => {
    const { id, title, inputs, steps } = exchanged(total, { K_total: "G", x: "y" }, { "total cost": "grant" });
    expect([id, title]).toEqual(["test/G", "The grant in yen"]);
    expect(inputs.map(({ symbol, label }) => [symbol, label])).toEqual([
      ["G_IDR", "grant in rupiah"],
      ["y", "rate"],
    ]);
    expect(steps.map(({ symbol, formula }) => [symbol, formula])).toEqual([
      ["G", "max(G_IDR, 1e6) / y"],
      ["K_half", "G / 2"],
    ]);
  });
});
