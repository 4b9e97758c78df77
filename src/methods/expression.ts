import jsep from "jsep";
import { type Argument, type FunctionName, isFunctionName, misuseOf } from "./functions";

/** The grammar of a formula: numbers, symbols, `+ - * / ^`, parentheses and the functions of the table. Nothing else parses. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "symbol"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly function: FunctionName; readonly of: readonly Expression[] };

export type Operator = "+" | "-" | "*" | "/" | "^";

const OPERATORS: ReadonlySet<string> = new Set<Operator>(["+", "-", "*", "/", "^"]);

jsep.addBinaryOp("^", 11, true);

/** Parses a formula. Throws on anything outside the grammar, so a mistyped sheet fails at start-up. */
export function parseExpression(text: string): Expression {
  return convert(jsep(text), text);
}

function convert(node: jsep.Expression, text: string): Expression {
  switch (node.type) {
    case "Literal": {
      const { value } = node as jsep.Literal;
      if (typeof value === "number") return { kind: "number", value };
      break;
    }
    case "Identifier":
      return { kind: "symbol", name: (node as jsep.Identifier).name };
    case "UnaryExpression": {
      const { operator, argument } = node as jsep.UnaryExpression;
      if (operator === "-") return { kind: "negative", of: convert(argument, text) };
      break;
    }
    case "BinaryExpression": {
      const { operator, left, right } = node as jsep.BinaryExpression;
      // -a^2 is read differently by different evaluators; a published formula must not depend on that.
      const ambiguous = operator === "^" && left.type === "UnaryExpression";
      if (!OPERATORS.has(operator) || ambiguous) break;
      return {
        kind: "binary",
        operator: operator as Operator,
        left: convert(left, text),
        right: convert(right, text),
      };
    }
    case "CallExpression": {
      const { callee, arguments: parameters } = node as jsep.CallExpression;
      const name = callee.type === "Identifier" ? (callee as jsep.Identifier).name : "";
      if (!isFunctionName(name)) break;
      const of = parameters.map((parameter) => convert(parameter, text));
      const misuse = misuseOf(name, of.map(argumentOf));
      if (misuse !== undefined) throw new SyntaxError(`${misuse}: ${text}`);
      return { kind: "call", function: name, of };
    }
  }
  throw new SyntaxError(`Not a formula of this grammar: ${text}`);
}

function argumentOf(expression: Expression): Argument {
  if (expression.kind === "number") return expression.value;
  return expression.kind === "symbol" ? expression.name : undefined;
}

/** The symbols a formula reads, each once, in the order they appear. */
export function symbolsOf(expression: Expression, found: Set<string> = new Set()): Set<string> {
  switch (expression.kind) {
    case "symbol":
      found.add(expression.name);
      break;
    case "negative":
      symbolsOf(expression.of, found);
      break;
    case "binary":
      symbolsOf(expression.left, found);
      symbolsOf(expression.right, found);
      break;
    case "call":
      for (const part of expression.of) symbolsOf(part, found);
      break;
  }
  return found;
}

const SYMBOL_OR_NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_][A-Za-z0-9_]*/g;

/** Rewrites the symbols of a formula's text and leaves numbers, functions and spacing as they are written. */
export function renameSymbols(text: string, rename: (symbol: string) => string): string {
  return text.replace(SYMBOL_OR_NUMBER, (word) => (/^\d/.test(word) || isFunctionName(word) ? word : rename(word)));
}
