import { renameCondition } from "./condition";
import { renameSymbols } from "./expression";
import { type Method, methodOf, type Quantity } from "./method";

/** New names of some symbols, each with a label where the old one does not fit. */
type Names<Symbols extends string> = Readonly<
  Partial<Record<Symbols, string | readonly [symbol: string, label: string]>>
>;

type NameOf<Symbol extends string, Given> = Symbol extends keyof Given
  ? Given[Symbol] extends readonly [infer Name extends string, string]
    ? Name
    : Given[Symbol] extends string
      ? Given[Symbol]
      : Symbol
  : Symbol;

interface Renaming<Given> {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly symbols: Given;
}

/**
 * The same formulas about something else. What differs is said, and nothing else can differ.
 *
 * @example
 * const eligible = renamed(total, { id: "money/K_elig", symbols: { K_total: ["K_elig", "eligible cost"] } });
 */
export function renamed<Inputs extends string, Symbols extends string, const Given extends Names<Inputs | Symbols>>(
  sheet: Method<Inputs, Symbols>,
  { id, title = sheet.title, source = sheet.source, symbols }: Renaming<Given>,
): Method<NameOf<Inputs, Given>, NameOf<Symbols, Given>> {
  const names = new Map(Object.entries(symbols as Readonly<Record<string, string | readonly [string, string]>>));
  for (const old of names.keys()) {
    if (sheet.slotOf[old] === undefined) throw new Error(`${id}: ${sheet.id} has no ${old}`);
  }
  const nameOf = (symbol: string) => {
    const name = names.get(symbol) ?? symbol;
    return typeof name === "string" ? name : name[0];
  };
  const quantity = <Line extends Quantity>(line: Line): Line => {
    const name = names.get(line.symbol);
    return { ...line, symbol: nameOf(line.symbol), label: typeof name === "object" ? name[1] : line.label };
  };
  const text = {
    id,
    title,
    source,
    where: sheet.where.map((condition) => renameCondition(condition, nameOf)),
    inputs: sheet.inputs.map(quantity),
    steps: sheet.steps.map((step) => ({ ...quantity(step), formula: renameSymbols(step.formula, nameOf) })),
  };
  return methodOf(text, sheet.compiled);
}

/** What is exchanged for what, whole parts only: `_`, `-` and spaces divide them. */
type Exchange = Readonly<Record<string, string>>;

function exchangedIn(text: string, exchange: Exchange): string {
  return Object.entries(exchange).reduce(
    (changed, [old, now]) => changed.replaceAll(new RegExp(`(?<![A-Za-z0-9])${old}(?![A-Za-z0-9])`, "g"), now),
    text,
  );
}

/**
 * The same sheet about something else, where the names follow a pattern: parts of symbols are exchanged, words of labels
 * and title, and either in the id.
 *
 * @example
 * exchanged(existing, { BAU: "RE" }, { existing: "reference" }); // eta_BAU is eta_RE, "… of the reference units"
 */
export function exchanged(sheet: Method, parts: Exchange, words: Exchange): Method {
  const symbols = [...sheet.inputs, ...sheet.steps].map(
    ({ symbol, label }) => [symbol, [exchangedIn(symbol, parts), exchangedIn(label, words)]] as const,
  );
  return renamed(sheet, {
    id: exchangedIn(exchangedIn(sheet.id, parts), words),
    title: exchangedIn(sheet.title, words),
    symbols: Object.fromEntries(symbols),
  });
}
