import { type Expression, parseExpression } from "./expression";
import type { FunctionName } from "./functions";
import { codeOf, execute, FIRST_CALL, FLOOR, MULTIPLY, OPERATOR_CODES } from "./instructions";

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
