import { type Expression, type Operator, parseExpression, ROUNDING_TOLERANCE } from "../../methods/expression";

const RANK: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 };
const NEGATIVE_RANK = 3;
const ATOM_RANK = 5;

/**
 * A formula of a sheet as a spreadsheet computes it, with each symbol's cell in its place. Rounding down to whole tonnes
 * becomes `INT(x+0.000000001)`, with the tolerance of the methods.
 *
 * @example cellFormula("max(0, floor(ER))", (symbol) => (symbol === "ER" ? "C7" : "")) // "MAX(0,INT(C7+0.000000001))"
 */
export function cellFormula(formula: string, cellOf: (symbol: string) => string): string {
  return write(parseExpression(formula), cellOf);
}

function write(expression: Expression, cellOf: (symbol: string) => string): string {
  switch (expression.kind) {
    case "number":
      return numberText(expression.value);
    case "symbol":
      return cellOf(expression.name);
    case "negative":
      return `-${inside(expression.of, ATOM_RANK, cellOf)}`;
    case "binary": {
      const { operator, left, right } = expression;
      const rank = RANK[operator];
      // A spreadsheet reads 2^3^2 from the left and -2^2 as (-2)^2, so a power keeps its parts in parentheses.
      const leftRank = operator === "^" ? ATOM_RANK : rank;
      return `${inside(left, leftRank, cellOf)}${operator}${inside(right, rank + 1, cellOf)}`;
    }
    case "call": {
      const parts = expression.of.map((part) => write(part, cellOf));
      if (expression.function === "floor") return `INT(${parts[0]}+${numberText(ROUNDING_TOLERANCE)})`;
      return `${expression.function.toUpperCase()}(${parts.join(",")})`;
    }
  }
}

function inside(expression: Expression, leastRank: number, cellOf: (symbol: string) => string): string {
  const text = write(expression, cellOf);
  const rank = rankOf(expression);
  // A sign after an operator, as in 2*-3, is legal and reads like a slip.
  const hidesSign = expression.kind === "negative" && leastRank > RANK["+"];
  return rank < leastRank || hidesSign ? `(${text})` : text;
}

function rankOf(expression: Expression): number {
  if (expression.kind === "binary") return RANK[expression.operator];
  return expression.kind === "negative" ? NEGATIVE_RANK : ATOM_RANK;
}

/** Not every spreadsheet engine reads an exponent in a formula. */
function numberText(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(DECIMALS).replace(/\.?0+$/, "") : text;
}

const DECIMALS = 20;
