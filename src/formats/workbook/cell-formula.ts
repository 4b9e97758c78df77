import { type Expression, type Operator, parseExpression } from "../../methods/expression";
import { type FormulaFunction, FUNCTIONS } from "../../methods/functions";

const RANK: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 };
const NEGATIVE_RANK = 3;
const ATOM_RANK = 5;

/**
 * A formula of a sheet as a spreadsheet computes it, with each symbol's cell in its place and each function as the
 * spreadsheet spells it.
 *
 * @example cellFormula("max(0, RE - PE)", (symbol) => (symbol === "RE" ? "C7" : "C8")) // "MAX(0,C7-C8)"
 */
export function cellFormula(
  formula: string,
  cellOf: (symbol: string) => string,
  cellsOf: CellsOf = () => undefined,
): string {
  return write(parseExpression(formula), cellOf, cellsOf);
}

/** The cells of a whole list of symbols, where they stand somewhere one below the other. */
type CellsOf = (symbols: readonly string[]) => readonly string[] | undefined;

function write(expression: Expression, cellOf: (symbol: string) => string, cellsOf: CellsOf): string {
  switch (expression.kind) {
    case "number":
      return numberText(expression.value);
    case "symbol":
      return cellOf(expression.name);
    case "negative":
      return `-${inside(expression.of, ATOM_RANK, cellOf, cellsOf)}`;
    case "binary": {
      const { operator, left, right } = expression;
      const rank = RANK[operator];
      // A spreadsheet reads 2^3^2 from the left and -2^2 as (-2)^2, so a power keeps its parts in parentheses.
      const leftRank = operator === "^" ? ATOM_RANK : rank;
      return `${inside(left, leftRank, cellOf, cellsOf)}${operator}${inside(right, rank + 1, cellOf, cellsOf)}`;
    }
    case "call": {
      const { cell }: FormulaFunction = FUNCTIONS[expression.function];
      const symbols = expression.of.map((part) => (part.kind === "symbol" ? part.name : ""));
      return cell(...(cellsOf(symbols) ?? expression.of.map((part) => write(part, cellOf, cellsOf))));
    }
  }
}

function inside(
  expression: Expression,
  leastRank: number,
  cellOf: (symbol: string) => string,
  cellsOf: CellsOf,
): string {
  const text = write(expression, cellOf, cellsOf);
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
