import { type Expression, type FunctionName, floorWhole, type Operator } from "./expression";

/** The values of the symbols of a sheet, each in its slot. */
export type Slots = Float64Array | number[];

/** Evaluates a formula on the values of its symbols, held in slots. */
export type Evaluator = (slots: Slots) => number;

const SLOT = 0;
const NUMBER = 1;
const NEGATE = 2;
const FLOOR = 3;
const ADD = 4;
const SUBTRACT = 5;
const MULTIPLY = 6;
const DIVIDE = 7;
const POWER = 8;
const MIN = 9;
const MAX = 10;

const OPERATOR_CODES: Readonly<Record<Operator, number>> = {
  "+": ADD,
  "-": SUBTRACT,
  "*": MULTIPLY,
  "/": DIVIDE,
  "^": POWER,
};
const FUNCTION_CODES: Readonly<Record<FunctionName, number>> = {
  floor: FLOOR,
  min: MIN,
  max: MAX,
  sum: ADD,
};

/** One step of a formula in postfix order. The operand is a slot or a number where the code takes one. */
interface Instruction {
  readonly code: number;
  readonly operand: number;
}

/**
 * Turns a parsed formula into a function over slots; Workers forbid generating code from text. The formula is run in
 * postfix order on a stack of doubles: a tree of closures would box every intermediate result, and a batch computes a
 * hundred of them for every line.
 */
export function compileExpression(expression: Expression, slotOf: (symbol: string) => number): Evaluator {
  const instructions = postfixOf(expression, slotOf);
  const codes = instructions.map(({ code }) => code);
  const operands = instructions.map(({ operand }) => operand);
  // Doubles from the start, so that the array never changes its representation.
  const stack = instructions.map(() => Number.NaN);
  return (slots) => run(codes, operands, stack, slots);
}

function postfixOf(expression: Expression, slotOf: (symbol: string) => number): Instruction[] {
  const inner = (part: Expression) => postfixOf(part, slotOf);
  switch (expression.kind) {
    case "number":
      return [{ code: NUMBER, operand: expression.value }];
    case "symbol":
      return [{ code: SLOT, operand: slotOf(expression.name) }];
    case "negative":
      return [...inner(expression.of), { code: NEGATE, operand: 0 }];
    case "binary":
      return [
        ...inner(expression.left),
        ...inner(expression.right),
        { code: OPERATOR_CODES[expression.operator], operand: 0 },
      ];
    case "call":
      return callOf(FUNCTION_CODES[expression.function], expression.of.map(inner));
  }
}

/** `max(a, b, c)` is max of max of a and b and c; of one value it is that value. */
function callOf(code: number, [first = [], ...others]: readonly Instruction[][]): Instruction[] {
  const step = { code, operand: 0 };
  return code === FLOOR ? [...first, step] : [...first, ...others.flatMap((each) => [...each, step])];
}

function run(codes: readonly number[], operands: readonly number[], stack: number[], slots: Slots): number {
  let top = -1;
  for (let index = 0; index < codes.length; index++) {
    switch (codes[index]) {
      case SLOT:
        stack[++top] = slots[operands[index] as number] as number;
        break;
      case NUMBER:
        stack[++top] = operands[index] as number;
        break;
      case NEGATE:
        stack[top] = -(stack[top] as number);
        break;
      case FLOOR:
        stack[top] = floorWhole(stack[top] as number);
        break;
      default: {
        const right = stack[top--] as number;
        stack[top] = combine(codes[index] as number, stack[top] as number, right);
      }
    }
  }
  return stack[0] as number;
}

function combine(code: number, left: number, right: number): number {
  switch (code) {
    case ADD:
      return left + right;
    case SUBTRACT:
      return left - right;
    case MULTIPLY:
      return left * right;
    case DIVIDE:
      return left / right;
    case POWER:
      return left ** right;
    case MIN:
      return Math.min(left, right);
    default:
      return Math.max(left, right);
  }
}
