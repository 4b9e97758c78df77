import { type Expression, type FunctionName, floorWhole, type Operator } from "./expression";

/** Numbers a program works on: one register for each symbol, then constants and intermediate results. */
export type Registers = Float64Array | number[];

/** Instructions of four numbers each: what to do, two registers to read, one to write. */
export type Program = readonly number[];

const MULTIPLY = 0;
const ADD = 1;
const SUBTRACT = 2;
const DIVIDE = 3;
const POWER = 4;
const MIN = 5;
const MAX = 6;
const FLOOR = 7;

const OPERATOR_CODES: Readonly<Record<Operator, number>> = {
  "*": MULTIPLY,
  "+": ADD,
  "-": SUBTRACT,
  "/": DIVIDE,
  "^": POWER,
};
const FUNCTION_CODES: Readonly<Record<FunctionName, number>> = { floor: FLOOR, min: MIN, max: MAX, sum: ADD };

/**
 * Turns parsed formulas into one program over registers; Workers forbid generating code from text. A tree of closures
 * would box every intermediate result, and a batch computes a hundred of them for every line.
 *
 * @example
 * const compiler = new FormulaCompiler(2, (symbol) => ["a", "b"].indexOf(symbol));
 * const program = compiler.compile(parseExpression("2 * a"), 1);
 * const registers = compiler.registers();
 * registers[0] = 21;
 * execute(program, registers);
 * registers[1]; // 42
 */
export class FormulaCompiler {
  readonly #slotOf: (symbol: string) => number;
  readonly #constants = new Map<number, number>();
  readonly #symbols: number;
  #size: number;

  constructor(symbols: number, slotOf: (symbol: string) => number) {
    this.#symbols = symbols;
    this.#size = symbols;
    this.#slotOf = slotOf;
  }

  /** The instructions that put the value of a formula into the register of its symbol. */
  compile(expression: Expression, target: number): number[] {
    const program: number[] = [];
    const result = this.#place(expression, program);
    if (result < this.#symbols || program.length === 0) {
      // The formula is a symbol or a number alone; times one is exact.
      program.push(MULTIPLY, result, this.#constant(1), target);
    } else {
      program[program.length - 1] = target;
    }
    return program;
  }

  /** Registers with the constants in their places and everything else still not a number. */
  registers(): number[] {
    const registers = Array.from({ length: this.#size }, () => Number.NaN);
    for (const [value, register] of this.#constants) registers[register] = value;
    return registers;
  }

  /** Appends what computes an expression and returns the register that then holds it. */
  #place(expression: Expression, program: number[]): number {
    switch (expression.kind) {
      case "number":
        return this.#constant(expression.value);
      case "symbol":
        return this.#slotOf(expression.name);
      case "negative":
        return this.#combine(MULTIPLY, this.#place(expression.of, program), this.#constant(-1), program);
      case "binary": {
        const left = this.#place(expression.left, program);
        const right = this.#place(expression.right, program);
        return this.#combine(OPERATOR_CODES[expression.operator], left, right, program);
      }
      case "call": {
        const code = FUNCTION_CODES[expression.function];
        const [first = Number.NaN, ...others] = expression.of.map((part) => this.#place(part, program));
        if (code === FLOOR) return this.#combine(FLOOR, first, first, program);
        // `max(a, b, c)` is max of max of a and b and c; of one value it is that value.
        return others.reduce((left, right) => this.#combine(code, left, right, program), first);
      }
    }
  }

  #combine(code: number, left: number, right: number, program: number[]): number {
    const target = this.#size++;
    program.push(code, left, right, target);
    return target;
  }

  #constant(value: number): number {
    let register = this.#constants.get(value);
    if (register === undefined) {
      register = this.#size++;
      this.#constants.set(value, register);
    }
    return register;
  }
}

/** Runs a program in place. */
export function execute(program: Program, registers: Registers): void {
  for (let at = 0; at < program.length; at += 4) {
    const left = registers[program[at + 1] as number] as number;
    const right = registers[program[at + 2] as number] as number;
    registers[program[at + 3] as number] = combine(program[at] as number, left, right);
  }
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
      return Math.min(left, right);
    case MAX:
      return Math.max(left, right);
    default:
      return floorWhole(left);
  }
}
