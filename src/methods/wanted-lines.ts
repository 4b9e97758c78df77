import type { CalculationStep } from "./calculation";
import { parseExpression, symbolsOf } from "./expression";
import { FormulaCompiler } from "./formula-program";
import { execute, type Program } from "./instructions";

/** Recomputes some lines of a calculation, in place. */
export type Recompute = (slots: Float64Array) => void;

interface Line {
  readonly slot: number;
  readonly program: Program;
}

/**
 * The lines of a calculation that wanted results rest on, and nothing else: what a sample changes and nobody reads is
 * not computed again. The formula text is the one of the answer.
 */
export class WantedLines {
  readonly slotOf: ReadonlyMap<string, number>;
  /** The values of the calculation, then what its formulas need besides; copy before changing. */
  readonly values: Float64Array;
  /** Lines in the order of the calculation. */
  readonly #lines: Line[] = [];
  /** By slot, the positions in `#lines` of the lines that read it. */
  readonly #readers: (number[] | undefined)[] = [];

  /** Wanted symbols the calculation does not hold are passed over. */
  constructor(steps: readonly CalculationStep[], wanted: readonly string[]) {
    const slotOf = new Map(steps.map(({ name }, slot) => [name, slot]));
    this.slotOf = slotOf;
    const compiler = new FormulaCompiler(steps.length, (read) => slotOf.get(read) as number);
    const needed = new Set(wanted.flatMap((symbol) => slotOf.get(symbol) ?? []));
    const readsOf: ReadonlySet<string>[] = [];
    for (let slot = steps.length - 1; slot >= 0; slot--) {
      const formula = steps[slot]?.formula;
      if (formula === undefined || !needed.has(slot)) continue;
      const expression = parseExpression(formula);
      const reads = symbolsOf(expression);
      for (const read of reads) needed.add(slotOf.get(read) as number);
      this.#lines.push({ slot, program: compiler.compile(expression, slot) });
      readsOf.push(reads);
    }
    this.values = Float64Array.from(compiler.registers());
    for (const [slot, { value }] of steps.entries()) this.values[slot] = value;
    this.#lines.reverse();
    readsOf.reverse();
    for (const [position, reads] of readsOf.entries()) {
      for (const read of reads) this.#addReader(slotOf.get(read) as number, position);
    }
  }

  #addReader(slot: number, position: number): void {
    const readers = this.#readers[slot];
    if (readers === undefined) this.#readers[slot] = [position];
    else readers.push(position);
  }

  /** Whether a wanted result rests on the slot. */
  reads(slot: number): boolean {
    return this.#readers[slot] !== undefined;
  }

  /** Recomputes only what follows from the slots given. */
  after(slots: readonly number[]): Recompute {
    const found = new Set<number>();
    const open = [...slots];
    for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
      for (const position of this.#readers[slot] ?? []) {
        if (found.has(position)) continue;
        found.add(position);
        open.push((this.#lines[position] as Line).slot);
      }
    }
    const program = [...found]
      .sort((one, other) => one - other)
      .flatMap((position) => (this.#lines[position] as Line).program);
    return (values) => execute(program, values);
  }
}
