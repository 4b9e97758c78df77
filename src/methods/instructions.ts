import type { Operator } from "./expression";
import { type FormulaFunction, FUNCTIONS, type FunctionName } from "./functions";

/** Numbers a program works on: one register for each symbol, then constants and intermediate results. */
export type Registers = Float64Array | number[];

/** Instructions of four numbers each: what to do, two registers to read (or the first and how many), one to write. */
export type Program = readonly number[];

export const MULTIPLY = 0;
const ADD = 1;
const SUBTRACT = 2;
const DIVIDE = 3;
const POWER = 4;
const MIN = 5;
const MAX = 6;
export const FLOOR = 7;
export const FIRST_CALL = 8;

export const OPERATOR_CODES: Readonly<Record<Operator, number>> = {
  "*": MULTIPLY,
  "+": ADD,
  "-": SUBTRACT,
  "/": DIVIDE,
  "^": POWER,
};

/**
 * A call through the table boxes its result, which an estimate would feel in the functions it is full of: they are
 * instructions of their own, and a longer list goes two by two.
 */
const INSTRUCTIONS: Readonly<Partial<Record<FunctionName, number>>> = { sum: ADD, min: MIN, max: MAX, floor: FLOOR };
const CALLED: readonly FormulaFunction[] = Object.values(FUNCTIONS);
export const codeOf = (name: FunctionName) => INSTRUCTIONS[name] ?? FIRST_CALL + CALLED.indexOf(FUNCTIONS[name]);

/** Runs a program in place. */
export function execute(program: Program, registers: Registers): void {
  for (let at = 0; at < program.length; at += 4) {
    const code = program[at] as number;
    const left = program[at + 1] as number;
    const right = program[at + 2] as number;
    registers[program[at + 3] as number] =
      code < FIRST_CALL
        ? combine(code, registers[left] as number, registers[right] as number)
        : call(code, registers.slice(left, left + right));
  }
}

function call(code: number, values: Registers): number {
  return (CALLED[code - FIRST_CALL] as FormulaFunction).value(...values);
}

function combine(code: number, left: number, right: number): number {
  switch (code) {
    case MULTIPLY:
      return left * right;
    case ADD:
      return left + right;
    case SUBTRACT:
      return left - right;
    case DIVIDE:
      return left / right;
    case POWER:
      return left ** right;
    case MIN:
      return FUNCTIONS.min.value(left, right);
    case MAX:
      return FUNCTIONS.max.value(left, right);
    default:
      return FUNCTIONS.floor.value(left);
  }
}
