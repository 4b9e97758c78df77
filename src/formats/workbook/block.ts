import { parseCondition } from "../../methods/condition";
import { parseExpression, symbolsOf } from "../../methods/expression";
import { valueOfFormula } from "../../methods/formula-program";
import type { AnswerAssumption, AnswerStep, WorkbookAnswer } from "./answer";
import { cellFormula } from "./cell-formula";
import type { Place } from "./sheet";

/** One calculation with its inputs: each symbol in one cell, and every other place a reference to it. */
export class Block {
  readonly answer: WorkbookAnswer;
  readonly steps: readonly AnswerStep[];
  readonly #steps: ReadonlyMap<string, AnswerStep>;
  readonly #values = new Map<string, number>();
  readonly #places = new Map<string, Place>();
  /** Cells of the cash flow, by the symbol a rate of return begins with. */
  readonly #flows = new Map<string, readonly Place[]>();
  readonly #conditions = new Map<string, readonly Need[]>();
  readonly #parsed = new Map<string, Need>();
  /** Symbols that a formula, a condition or a criterion reads. */
  readonly #read = new Set<string>();
  /** What each formula reads; the sheets ask for the same ones again. */
  readonly #symbolsIn = new Map<string, readonly string[]>();

  constructor(answer: WorkbookAnswer, criteria: WorkbookAnswer["criteria"]) {
    this.answer = answer;
    this.steps = answer.calculation ?? [];
    this.#steps = new Map(this.steps.map((step) => [step.symbol, step]));
    for (const { symbol, value } of [...(answer.assumptions ?? []), ...this.steps]) this.#values.set(symbol, value);
    for (const step of this.steps) this.#learn(step);
    for (const { comparison } of criteria ?? []) {
      for (const symbol of [comparison?.observed, comparison?.required, comparison?.openFrom]) {
        if (symbol !== undefined) this.#read.add(symbol);
      }
    }
  }

  /** A line needs what the lines it reads need. */
  #learn({ symbol, formula, where }: AnswerStep): void {
    if (formula === undefined) return;
    const own = where === undefined ? [] : where.split(" and ").map((condition) => this.#parse(condition));
    for (const condition of own) this.#read.add(condition.symbol);
    const conditions = new Set(own);
    for (const read of this.#symbolsOf(formula)) {
      this.#read.add(read);
      for (const condition of this.#conditions.get(read) ?? []) {
        if (condition.symbol !== read) conditions.add(condition);
      }
    }
    this.#conditions.set(symbol, [...conditions]);
  }

  /** The same condition is the same object, however many lines it stands beside. */
  #parse(text: string): Need {
    const known = this.#parsed.get(text) ?? parseCondition(text);
    this.#parsed.set(text, known);
    return known;
  }

  #symbolsOf(formula: string): readonly string[] {
    const symbols = this.#symbolsIn.get(formula) ?? [...symbolsOf(parseExpression(formula))];
    this.#symbolsIn.set(formula, symbols);
    return symbols;
  }

  isRead(symbol: string): boolean {
    return this.#read.has(symbol);
  }

  /** Every symbol that some of them follow from, and themselves. */
  readBy(symbols: readonly string[]): ReadonlySet<string> {
    const read = new Set<string>();
    const open = [...symbols];
    for (let symbol = open.pop(); symbol !== undefined; symbol = open.pop()) {
      if (read.has(symbol)) continue;
      read.add(symbol);
      const { formula } = this.#steps.get(symbol) ?? {};
      if (formula !== undefined) open.push(...this.#symbolsOf(formula));
    }
    return read;
  }

  step(symbol: string): AnswerStep | undefined {
    return this.#steps.get(symbol);
  }

  value(symbol: string): number | undefined {
    return this.#values.get(symbol);
  }

  /** Where the value of a symbol stands. The first place counts, so that a line of the calculation goes before its input. */
  put(symbol: string, place: Place): void {
    this.#places.set(symbol, place);
  }

  has(symbol: string): boolean {
    return this.#places.has(symbol);
  }

  place(symbol: string): Place {
    const place = this.#places.get(symbol);
    if (place === undefined) throw new Error(`${symbol} has no cell`);
    return place;
  }

  putFlows(first: string, cells: readonly Place[]): void {
    this.#flows.set(first, cells);
  }

  /** The cell of a symbol as a formula on a sheet names it. */
  cell(symbol: string, sheet: string): string {
    return this.place(symbol).from(sheet);
  }

  /** A formula of the formula language in cells; empty where one of its lines would not be there. */
  write(formula: string, sheet: string, where: readonly Need[] = this.needsOf(formula)): string {
    const text = cellFormula(
      formula,
      (symbol) => this.cell(symbol, sheet),
      (symbols) => this.#flows.get(symbols[0] ?? "")?.map((place) => place.from(sheet)),
    );
    return this.#guarded(text, where, sheet);
  }

  /** The formula of a line of the calculation. */
  writeStep({ symbol, formula = symbol }: AnswerStep, sheet: string): string {
    const conditions = this.#conditions.get(symbol) ?? [];
    const itself = conditions.find((condition) => condition.symbol === symbol);
    const others = conditions.filter((condition) => condition !== itself);
    if (itself === undefined) return this.write(formula, sheet, others);
    const { relation = "", bound = 0 } = itself;
    const text = this.write(formula, sheet, []);
    return this.#guarded(`IFERROR(IF(${text}${relation}${plain(bound)},${text},""),"")`, others, sheet);
  }

  /** Its value by the lines of the answer; undefined where one is missing or there is none. */
  valueOf(formula: string): number | undefined {
    const values = this.#symbolsOf(formula).map((name) => [name, this.#values.get(name)] as const);
    if (values.some(([name, value]) => value === undefined || !this.has(name))) return undefined;
    return valueOfFormula("", formula, Object.fromEntries(values) as Record<string, number>);
  }

  /** What has to hold for a formula to have a value. */
  needsOf(formula: string): Need[] {
    const needs = new Set<Need>();
    for (const symbol of this.#symbolsOf(formula)) {
      const conditions = this.#conditions.get(symbol) ?? [];
      for (const condition of conditions) if (condition.symbol !== symbol) needs.add(condition);
      // A line that looks at its own value is empty where it has none.
      if (conditions.some((condition) => condition.symbol === symbol)) needs.add({ symbol });
    }
    return [...needs];
  }

  #guarded(text: string, where: readonly Need[], sheet: string): string {
    if (where.length === 0) return text;
    const conditions = where.map(({ symbol, relation, bound }) => {
      const cell = this.cell(symbol, sheet);
      if (relation === undefined || bound === undefined) return `ISNUMBER(${cell})`;
      // An empty text is greater than any number.
      const itself = this.#conditions.has(symbol) && (this.#conditions.get(symbol) ?? []).length > 0;
      return `${itself ? `ISNUMBER(${cell}),` : ""}${cell}${relation}${plain(bound)}`;
    });
    const all = conditions.join(",");
    return `IF(${all.includes(",") ? `AND(${all})` : all},${text},"")`;
  }
}

/** What has to hold for a line to be there: that another has a value, or how it compares to a number. */
export interface Need {
  readonly symbol: string;
  readonly relation?: string;
  readonly bound?: number;
}

/** Not every spreadsheet engine reads an exponent in a formula. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : text;
}

/** A number of the inputs sheet. */
export interface Input {
  readonly symbol: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly assumption: AnswerAssumption | undefined;
  /** `input` may be changed, `computed` follows from the calculation, `fixed` is part of no request, `unread` feeds nothing. */
  readonly kind: "input" | "computed" | "fixed" | "unread" | "same";
}

/** Units a rounding or a comparison is written in. */
const CONSTANT = /^(h_(JPY|IDR|USD)|one_t)$/;
/** Facts and conversions no request states as such: it states what they belong to. */
const FACT = /^(TD|k_Btu|k_PK|k_RT|k_fixed|k_charge|f_HPS|GWP_old|GWP_new|eta_MEPS|d|h_win|t_pk_s\d+)(_v?\d+)*$/;

/** What was read off a meter, and what follows from a reading alone. */
const OF_READING = /^(E_read|d_read|P_mean)_/;

/** Whether a line is one of a reading; they have a sheet of their own, for a year of daily readings would bury all others. */
export function isOfReading(symbol: string): boolean {
  return OF_READING.test(symbol);
}

export function isConstant(symbol: string): boolean {
  return CONSTANT.test(symbol);
}

/** The inputs of a calculation: assumptions first, then what else it starts from and finds nowhere else. */
export function inputsOf(block: Block, hasYears: boolean, found: Readonly<Record<string, unknown>> = {}): Input[] {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  for (const assumption of block.answer.assumptions ?? []) {
    const { symbol, label, unit, value } = assumption;
    if (isOfReading(symbol)) continue;
    const step = block.step(symbol);
    const kind = seen.has(symbol)
      ? "same"
      : step?.formula !== undefined
        ? "computed"
        : !block.isRead(symbol)
          ? "unread"
          : FACT.test(symbol) || symbol === (hasYears ? "T" : "dOM")
            ? "fixed"
            : "input";
    seen.add(symbol);
    inputs.push({ symbol, label, unit, value, assumption, kind });
  }
  for (const { symbol, label, unit, value, formula } of block.steps) {
    if (
      formula !== undefined ||
      seen.has(symbol) ||
      isConstant(symbol) ||
      isOfReading(symbol) ||
      Object.hasOwn(found, symbol)
    )
      continue;
    const kind = !block.isRead(symbol) ? "unread" : FACT.test(symbol) ? "fixed" : "input";
    inputs.push({ symbol, label, unit, value, assumption: undefined, kind });
  }
  return inputs;
}
