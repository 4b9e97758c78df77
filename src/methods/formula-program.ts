import { type Expression, type Operator, parseExpression } from "./expression";
import { type FormulaFunction, FUNCTIONS, type FunctionName } from "./functions";

/** Numbers a program works on: one register for each symbol, then constants and intermediate results. */
export type Registers = Float64Array | number[];

/** Instructions of four numbers each: what to do, two registers to read (or the first and how many), one to write. */
export type Program = readonly number[];

const MULTIPLY = 0;
const ADD = 1;
const SUBTRACT = 2;
const DIVIDE = 3;
const POWER = 4;
const MIN = 5;
const MAX = 6;
const FLOOR = 7;
const FIRST_CALL = 8;

const OPERATOR_CODES: Readonly<Record<Operator, number>> = {
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
const codeOf = (name: FunctionName) => INSTRUCTIONS[name] ?? FIRST_CALL + CALLED.indexOf(FUNCTIONS[name]);

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
  #size: number;

  constructor(symbols: number, slotOf: (symbol: string) => number) {
    this.#size = symbols;
    this.#slotOf = slotOf;
  }

  /** The instructions that put the value of a formula into the register of its symbol. */
  compile(expression: Expression, target: number): number[] {
    const program: number[] = [];
    this.#placeAt(expression, target, program);
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
      case "call":
        return this.#call(expression.function, expression.of, program);
    }
  }

  /** Appends what computes an expression into a register of its own. */
  #placeAt(expression: Expression, target: number, program: number[]): void {
    const before = program.length;
    const result = this.#place(expression, program);
    if (program.length > before) program[program.length - 1] = target;
    // The formula is a symbol or a number alone; times one is exact.
    else program.push(MULTIPLY, result, this.#constant(1), target);
  }

  #call(name: FunctionName, of: readonly Expression[], program: number[]): number {
    const code = codeOf(name);
    if (code >= FIRST_CALL) {
      const first = this.#size;
      this.#size += of.length;
      for (const [index, part] of of.entries()) this.#placeAt(part, first + index, program);
      return this.#combine(code, first, of.length, program);
    }
    const [first = Number.NaN, ...others] = of.map((part) => this.#place(part, program));
    if (code === FLOOR) return this.#combine(FLOOR, first, first, program);
    return others.reduce((left, right) => this.#combine(code, left, right, program), first);
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

/** The value of one formula over values by their names; `symbol` is what it defines. */
export function valueOfFormula(symbol: string, text: string, values: Readonly<Record<string, number>>): number {
  const names = Object.keys(values);
  const compiler = new FormulaCompiler(names.length + 1, (read) => {
    const slot = names.indexOf(read);
    if (slot < 0) throw new Error(`${symbol} reads ${read}, which is not above it`);
    return slot;
  });
  const program = compiler.compile(parseExpression(text), names.length);
  const registers = [...Object.values(values), ...compiler.registers().slice(names.length)];
  execute(program, registers);
  return registers[names.length] as number;
}

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
