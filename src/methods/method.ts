import { compileExpression, type Evaluator, type Slots } from "./compile-expression";
import { type Expression, parseExpression, symbolsOf } from "./expression";

/** One quantity of a sheet: its symbol, unit and English label; a step also has the formula that computes it. */
export interface Quantity {
  readonly symbol: string;
  readonly unit: string;
  readonly label: string;
}

export interface Step extends Quantity {
  readonly formula: string;
  readonly expression: Expression;
}

/** `[symbol, unit, formula, label]`, one line of a sheet as a validator reads it. */
export type StepLine = readonly [symbol: string, unit: string, formula: string, label: string];
export type InputLine = readonly [unit: string, label: string];

export interface Sheet<Inputs extends string, Steps extends readonly StepLine[]> {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly inputs: Readonly<Record<Inputs, InputLine>>;
  readonly steps: Steps;
}

/** A sheet with numbers put in. The numbers stand in slots: inputs first, then steps, in the order of the sheet. */
export interface Run<Symbols extends string = string> {
  readonly method: Method;
  readonly slots: Slots;
  value(symbol: Symbols): number;
}

export interface Method<Inputs extends string = string, Symbols extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly inputs: readonly Quantity[];
  readonly steps: readonly Step[];
  /** Position of each symbol in the slots of a run. */
  readonly slotOf: Readonly<Record<string, number>>;
  evaluate(inputs: Readonly<Record<Inputs, number>>): Run<Inputs | Symbols>;
}

/**
 * Defines a calculation method as a sheet of formulas; nothing else computes the numbers.
 * The text is parsed once, here. A formula that reads a symbol not above it is refused.
 *
 * @example
 * const hours = defineMethod({ id: "demo", title: "…", source: "…", inputs: { h: ["h/d", "hours per day"] },
 *   steps: [["H", "h/yr", "365 * h", "hours per year"]] });
 * hours.evaluate({ h: 12 }).value("H"); // 4380
 */
export function defineMethod<const Inputs extends string, const Steps extends readonly StepLine[]>(
  sheet: Sheet<Inputs, Steps>,
): Method<Inputs, Steps[number][0]> {
  const inputs = Object.entries<InputLine>(sheet.inputs).map(([symbol, [unit, label]]) => ({ symbol, unit, label }));
  const slotOf: Record<string, number> = Object.create(null);
  for (const [slot, { symbol }] of inputs.entries()) slotOf[symbol] = slot;

  const steps: Step[] = [];
  const evaluators: Evaluator[] = [];
  for (const [symbol, unit, formula, label] of sheet.steps) {
    const expression = parseExpression(formula);
    for (const read of symbolsOf(expression)) {
      if (slotOf[read] === undefined) throw new Error(`${sheet.id}: ${symbol} reads ${read}, which is not above it`);
    }
    if (slotOf[symbol] !== undefined) throw new Error(`${sheet.id}: ${symbol} is defined twice`);
    evaluators.push(compileExpression(expression, (read) => slotOf[read] as number));
    slotOf[symbol] = inputs.length + steps.length;
    steps.push({ symbol, unit, label, formula, expression });
  }

  const names = inputs.map(({ symbol }) => symbol as Inputs);
  // A copy of an array of doubles costs a tenth of a new Float64Array, which a batch would feel on every line.
  const blank: readonly number[] = Array.from({ length: inputs.length + steps.length }, () => Number.NaN);
  const method: Method<Inputs, Steps[number][0]> = {
    id: sheet.id,
    title: sheet.title,
    source: sheet.source,
    inputs,
    steps,
    slotOf,
    evaluate(values) {
      const slots = blank.slice();
      for (let slot = 0; slot < names.length; slot++) slots[slot] = values[names[slot] as Inputs];
      for (let step = 0; step < evaluators.length; step++) {
        slots[names.length + step] = (evaluators[step] as Evaluator)(slots);
      }
      return new SheetRun(method, slots);
    },
  };
  return method;
}

class SheetRun implements Run {
  readonly method: Method;
  readonly slots: Slots;

  constructor(method: Method, slots: Slots) {
    this.method = method;
    this.slots = slots;
  }

  value(symbol: string): number {
    return this.slots[this.method.slotOf[symbol] as number] as number;
  }
}
