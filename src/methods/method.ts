import type { Condition } from "./condition";
import { parseExpression, symbolsOf } from "./expression";
import { FormulaCompiler } from "./formula-program";
import { isFunctionName } from "./functions";
import { execute, type Program, type Registers } from "./instructions";
import type { CheckedSteps } from "./misuse";

/** One quantity of a sheet: its symbol, unit and English label; a step also has the formula that computes it. */
export interface Quantity {
  readonly symbol: string;
  readonly unit: string;
  readonly label: string;
}

export interface Step extends Quantity {
  readonly formula: string;
}

/** `[symbol, unit, formula, label]`, one line of a sheet as a validator reads it. */
export type StepLine = readonly [symbol: string, unit: string, formula: string, label: string];
export type InputLine = readonly [unit: string, label: string];

export interface Sheet<Inputs extends string, Steps extends readonly StepLine[]> {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Where its steps have a value at all; everywhere if absent. */
  readonly where?: readonly Condition[];
  readonly inputs: Readonly<Record<Inputs, InputLine>>;
  readonly steps: Steps;
}

/**
 * A sheet with numbers put in. The numbers stand in slots: inputs first, then steps, in the order of the sheet. What
 * follows them are constants and intermediate results.
 */
export interface Run<Symbols extends string = string> {
  readonly method: Method;
  readonly slots: Registers;
  value(symbol: Symbols): number;
}

/** The formulas of a sheet as one program, and the registers it starts from. */
interface Compiled {
  readonly program: Program;
  readonly blank: readonly number[];
}

export interface MethodText {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly where: readonly Condition[];
  readonly inputs: readonly Quantity[];
  readonly steps: readonly Step[];
}

export interface Method<Inputs extends string = string, Symbols extends string = string> extends MethodText {
  /** Once, on its first use: a start need not wait for sheets nobody has asked for, which took a sixth of it. */
  compiled(): Compiled;
  /** Position of each symbol in the slots of a run. */
  readonly slotOf: Readonly<Record<string, number>>;
  evaluate(inputs: Readonly<Record<Inputs, number>>): Run<Inputs | Symbols>;
}

/**
 * Defines a calculation method as a sheet of formulas; nothing else computes the numbers.
 * The text is parsed once, on its first use. A formula that reads a symbol not above it is refused then; the tests compile
 * every sheet.
 *
 * @example
 * const hours = defineMethod({ id: "demo", title: "…", source: "…", inputs: { h: ["h/d", "hours per day"] },
 *   steps: [["H", "h/yr", "365 * h", "hours per year"]] });
 * hours.evaluate({ h: 12 }).value("H"); // 4380
 */
export function defineMethod<const Inputs extends string, const Steps extends readonly StepLine[]>(
  sheet: Sheet<Inputs, Steps> & { readonly steps: CheckedSteps<Steps> },
): Method<Inputs, Steps[number][0]> {
  const { id, title, source, where = [] } = sheet;
  const inputs = Object.entries<InputLine>(sheet.inputs).map(([symbol, [unit, label]]) => ({ symbol, unit, label }));
  const steps = sheet.steps.map(([symbol, unit, formula, label]) => ({ symbol, unit, label, formula }));
  let compiled: Compiled | undefined;
  return methodOf({ id, title, source, where, inputs, steps }, () => (compiled ??= compile(id, inputs, steps)));
}

function compile(id: string, inputs: readonly Quantity[], steps: readonly Step[]): Compiled {
  const above = new Map(inputs.map(({ symbol }, slot) => [symbol, slot]));
  const compiler = new FormulaCompiler(inputs.length + steps.length, (symbol) => above.get(symbol) as number);
  const program: number[] = [];
  for (const { symbol, formula } of steps) {
    const expression = parseExpression(formula);
    for (const read of symbolsOf(expression)) {
      if (!above.has(read)) throw new Error(`${id}: ${symbol} reads ${read}, which is not above it`);
    }
    if (above.has(symbol)) throw new Error(`${id}: ${symbol} is defined twice`);
    program.push(...compiler.compile(expression, above.size));
    above.set(symbol, above.size);
  }
  // A copy of an array of doubles costs a tenth of a new Float64Array, which a batch would feel on every line.
  return { program, blank: compiler.registers() };
}

/** What a symbol of a sheet is. */
export function quantityOf({ id, inputs, steps }: MethodText, symbol: string): Quantity {
  const found = [...inputs, ...steps].find((quantity) => quantity.symbol === symbol);
  if (found === undefined) throw new Error(`${id} has no ${symbol}`);
  return { symbol, unit: found.unit, label: found.label };
}

/** A sheet whose formulas are compiled; the n-th symbol stands in the n-th slot. */
export function methodOf<Inputs extends string, Symbols extends string>(
  text: MethodText,
  compiled: () => Compiled,
): Method<Inputs, Symbols> {
  const names = text.inputs.map(({ symbol }) => symbol);
  const slotOf: Record<string, number> = Object.create(null);
  for (const [slot, { symbol }] of [...text.inputs, ...text.steps].entries()) {
    if (isFunctionName(symbol)) throw new Error(`${text.id}: ${symbol} is the name of a function`);
    if (slotOf[symbol] !== undefined) throw new Error(`${text.id}: ${symbol} is defined twice`);
    slotOf[symbol] = slot;
  }
  const method: Method<Inputs, Symbols> = {
    ...text,
    compiled,
    slotOf,
    evaluate(values) {
      const { program, blank } = compiled();
      const slots = blank.slice();
      readInputs(values, names, slots);
      execute(program, slots);
      return new SheetRun(method, slots);
    },
  };
  return method;
}

/**
 * Puts the inputs into their slots. Reading members in the order they have costs a third of reading them by name, and
 * that is the order of the sheet wherever a caller writes it so.
 */
function readInputs(values: Readonly<Record<string, number>>, names: readonly string[], slots: Registers): void {
  let slot = 0;
  for (const name in values) {
    if (name !== names[slot]) break;
    slots[slot++] = values[name] as number;
  }
  for (; slot < names.length; slot++) slots[slot] = values[names[slot] as string] as number;
}

class SheetRun implements Run {
  readonly method: Method;
  readonly slots: Registers;

  constructor(method: Method, slots: Registers) {
    this.method = method;
    this.slots = slots;
  }

  value(symbol: string): number {
    return this.slots[this.method.slotOf[symbol] as number] as number;
  }
}
