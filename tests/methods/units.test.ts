import { all, create, type FactoryFunctionMap, type Unit } from "mathjs";
import { describe, expect, it } from "vitest";
import { METHODS } from "../../src/methods";
import { type Expression, parseExpression } from "../../src/methods/expression";
import { type FormulaFunction, FUNCTIONS } from "../../src/methods/functions";

const mathjs = create(all as FactoryFunctionMap, {});
for (const base of ["tCO2", "kWp", "USRt", "IDR", "JPY", "USD", "lumen"]) mathjs.createUnit(base);

/** Units as the sheets write them, to what the unit library knows. */
const ALIASES: Readonly<Record<string, string>> = {
  yr: "year",
  d: "day",
  t: "tonne",
  lm: "lumen",
  lux: "lumen/m^2",
  m2: "m^2",
};

/** Exponents of base dimensions; `any` for a bare nought, which fits every dimension. */
type Dimension = readonly number[] | "any";

/** Discounting counts periods: in these sheets a year is a pure number, as in every text on finance. */
const COUNTS_YEARS =
  /^money\/(annuity|first-year|later-year|net-present-value|benefit-cost-ratio|discounted-payback|internal-rate|life-cycle)/;

function dimensionOf(unit: string, yearsAreNumbers = false): Dimension {
  if (yearsAreNumbers) return dimensionOf(unit.replace(/\/yr$/, "").replace(/^yr$/, "1"));
  if (unit === "1" || unit === "%") return NONE;
  const text = unit.replace(/[A-Za-z]+\d?/g, (token) => `(${ALIASES[token] ?? token})`);
  const parsed = mathjs.evaluate(text) as Unit | number;
  return typeof parsed === "number" ? NONE : [...(parsed as unknown as { dimensions: number[] }).dimensions];
}

const NONE: Dimension = [...(mathjs.unit("m") as unknown as { dimensions: number[] }).dimensions].map(() => 0);

const same = (a: Dimension, b: Dimension) =>
  a === "any" || b === "any" || a.every((exponent, index) => Math.abs(exponent - (b[index] ?? 0)) < 1e-9);
const exponents = (dimension: Dimension) => (dimension === "any" ? (NONE as readonly number[]) : dimension);

function infer(expression: Expression, of: (symbol: string) => Dimension): Dimension {
  switch (expression.kind) {
    case "number":
      return expression.value === 0 ? "any" : NONE;
    case "symbol":
      return of(expression.name);
    case "negative":
      return infer(expression.of, of);
    case "call": {
      const { alikeFrom, unit }: FormulaFunction = FUNCTIONS[expression.function];
      const parts = expression.of.map((part) => infer(part, of));
      const alike = parts.slice(alikeFrom).reduce(agree);
      return unit === "alike" ? alike : NONE;
    }
    case "binary": {
      const left = infer(expression.left, of);
      const right = infer(expression.right, of);
      if (expression.operator === "+" || expression.operator === "-") return agree(left, right);
      if (expression.operator === "*")
        return exponents(left).map((each, index) => each + (exponents(right)[index] ?? 0));
      if (expression.operator === "/")
        return exponents(left).map((each, index) => each - (exponents(right)[index] ?? 0));
      if (!same(left, NONE) || !same(right, NONE)) throw new Error("a power of something that has a unit");
      return NONE;
    }
  }
}

function agree(left: Dimension, right: Dimension): Dimension {
  if (!same(left, right)) throw new Error(`adds or compares ${left} with ${right}`);
  return left === "any" ? right : left;
}

describe("units", () => {
  it.each(METHODS.map((method) => [method.id, method] as const))(
    "of %s agree by dimension in every formula",
    (_, method) => {
      const dimensions = new Map<string, Dimension>();
      const yearsAreNumbers = COUNTS_YEARS.test(method.id);
      for (const { symbol, unit } of method.inputs) dimensions.set(symbol, dimensionOf(unit, yearsAreNumbers));
      for (const { symbol, unit, formula } of method.steps) {
        const declared = dimensionOf(unit, yearsAreNumbers);
        const found = infer(parseExpression(formula), (name) => dimensions.get(name) ?? "any");
        expect(same(found, declared), `${symbol} [${unit}]`).toBe(true);
        dimensions.set(symbol, declared);
      }
    },
  );

  it("would be caught where they do not", () => {
    expect(() => agree(dimensionOf("MWh/yr"), dimensionOf("tCO2/yr"))).toThrow();
    expect(same(dimensionOf("kWh/yr"), dimensionOf("W"))).toBe(true);
    expect(same(dimensionOf("W/(BTU/h)"), NONE)).toBe(true);
    expect(same(dimensionOf("tCO2/MWh"), dimensionOf("tCO2/GJ"))).toBe(true);
    expect(same(dimensionOf("JPY/tCO2"), dimensionOf("IDR/tCO2"))).toBe(false);
  });
});
