import { renameCondition } from "./condition";
import { renameSymbols } from "./expression";
import { valueOfFormula } from "./formula-program";
import { totalOf } from "./functions";
import type { Quantity, Run } from "./method";

/** One line of an answer's calculation. Without a formula it is an input; with one it follows from the lines above. */
export interface CalculationStep {
  /** Unique in the calculation: the symbol of the sheet, suffixed by group where there are several. */
  readonly name: string;
  /** The symbol as the sheet (or the rename) writes it, for its label. */
  readonly symbol: string;
  readonly label: string;
  readonly unit: string;
  readonly formula?: string;
  /** What has to hold for the line to be there; with other inputs it may be missing. */
  readonly where?: string;
  readonly value: number;
}

export interface Placement {
  /** Appended to every symbol that is not shared, e.g. `_2` for the second group. */
  readonly suffix?: string;
  /** Symbols that are the same for all groups and keep their name. */
  readonly shared?: ReadonlySet<string>;
  /** What a symbol of the sheet is called here, before the suffix. */
  readonly rename?: Readonly<Record<string, string>>;
}

/** Lines a total is made of, by their names in the calculation. */
export type Terms = Readonly<Record<string, number>>;

/** One symbol of several runs, each under its name in the calculation. */
export function termsOf(runs: readonly Run[], symbol: string, nameOf: (index: number) => string): Terms {
  return Object.fromEntries(runs.map((run, index) => [nameOf(index), run.value(symbol)]));
}

type Part =
  | { readonly kind: "run"; readonly run: Run; readonly placement: Placement }
  | { readonly kind: "line"; readonly quantity: Quantity; readonly formula?: string; readonly value: number };

const NONE: ReadonlySet<string> = new Set();
const AS_WRITTEN: Readonly<Record<string, string>> = {};

/**
 * The trace of an answer: the very runs that computed it, in order. Nothing is computed here; `steps()` only names
 * what the runs hold, so the trace and the number cannot differ.
 */
export class Calculation {
  readonly #parts: Part[] = [];

  /** Adds a run and returns it, so that a computation can be written in one line. */
  add<R extends Run>(run: R, placement: Placement = {}): R {
    this.#parts.push({ kind: "run", run, placement });
    return run;
  }

  /** Adds a total over groups: `E_RE = sum(E_RE_1, E_RE_2)`. */
  addSum(quantity: Quantity, terms: Terms): number {
    const value = totalOf(Object.values(terms));
    this.#parts.push({ kind: "line", quantity, formula: `sum(${Object.keys(terms).join(", ")})`, value });
    return value;
  }

  /** Adds a number that comes from elsewhere: a line without formula, or the result of another calculation. */
  addGiven(quantity: Quantity, value: number): void {
    this.#parts.push({ kind: "line", quantity, value });
  }

  /** Adds a line over lines of several runs, which no sheet of fixed symbols can hold. */
  addLine(quantity: Quantity, formula: string, terms: Terms): number {
    const value = valueOfFormula(quantity.symbol, formula, terms);
    this.#parts.push({ kind: "line", quantity, formula, value });
    return value;
  }

  /** Adds a line of another calculation, under the name it has here. */
  addStep({ name: symbol, label, unit, formula, value }: CalculationStep): void {
    this.#parts.push({
      kind: "line",
      quantity: { symbol, label, unit },
      ...(formula !== undefined && { formula }),
      value,
    });
  }

  append(other: Calculation): void {
    this.#parts.push(...other.#parts);
  }

  /** All lines; a symbol that an earlier line already gave is not repeated. */
  steps(): CalculationStep[] {
    const steps: CalculationStep[] = [];
    const given = new Set<string>();
    const put = (step: CalculationStep) => {
      if (given.has(step.name)) return;
      given.add(step.name);
      steps.push(step);
    };
    for (const part of this.#parts) {
      if (part.kind === "line") {
        const { symbol, label, unit } = part.quantity;
        const { formula, value } = part;
        put({ name: symbol, symbol, label, unit, ...(formula !== undefined && { formula }), value });
      } else {
        placeRun(part.run, part.placement, put);
      }
    }
    return steps;
  }
}

function placeRun(
  run: Run,
  { suffix = "", shared = NONE, rename = AS_WRITTEN }: Placement,
  put: (step: CalculationStep) => void,
) {
  const symbolOf = (symbol: string) => rename[symbol] ?? symbol;
  const nameOf = (symbol: string) => (shared.has(symbol) ? symbolOf(symbol) : symbolOf(symbol) + suffix);
  const { method, slots } = run;
  const asWritten = suffix === "" && rename === AS_WRITTEN;
  const where = method.where.map((condition) => renameCondition(condition, nameOf)).join(" and ");
  let slot = 0;
  for (const { symbol, label, unit } of method.inputs) {
    put({ name: nameOf(symbol), symbol: symbolOf(symbol), label, unit, value: slots[slot++] as number });
  }
  for (const { symbol, label, unit, formula } of method.steps) {
    put({
      name: nameOf(symbol),
      symbol: symbolOf(symbol),
      label,
      unit,
      formula: asWritten ? formula : renameSymbols(formula, nameOf),
      ...(where !== "" && { where }),
      value: slots[slot++] as number,
    });
  }
}
