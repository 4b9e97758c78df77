import { METHODS } from "../../src/methods";
import { FUNCTIONS } from "../../src/methods/functions";

/** What stands above is written by hand, what follows by `npm run glossary`. */
export const MARK = "<!-- What follows is written by `npm run glossary`. -->\n";

/**
 * One quantity that the sheets name after the equipment they are about, as the field itself does: the meaning that covers
 * all its labels. Any other symbol has one label.
 */
export const NAMED_BY_EQUIPMENT: Readonly<Record<string, string>> = {
  H: "hours in operation: hours of use, burning hours",
  n: "number of pieces of equipment: air conditioners, luminaires",
  eta_PJ: "efficiency of the project equipment: cooling per electricity, light per electricity",
  eta_RE: "efficiency of the reference equipment: cooling per electricity, light per electricity",
  SOF_RE: "outage fraction of the existing luminaires, which are the reference",
  T: "years counted: lifetime, statutory useful life",
};

interface Entry {
  readonly symbol: string;
  readonly labels: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** Every symbol of every sheet, in the order of the alphabet. */
export function entries(): Entry[] {
  const found = new Map<string, { symbol: string; labels: Set<string>; units: Set<string>; topics: Set<string> }>();
  for (const { id, inputs, steps } of METHODS) {
    for (const { symbol, label, unit } of [...inputs, ...steps]) {
      const entry = found.get(symbol) ?? { symbol, labels: new Set(), units: new Set(), topics: new Set() };
      entry.labels.add(label);
      entry.units.add(unit);
      entry.topics.add(id.split("/")[0] as string);
      found.set(symbol, entry);
    }
  }
  return [...found.values()].sort((one, other) => order(one.symbol, other.symbol));
}

function order(one: string, other: string): number {
  const [low, high] = [one.toLowerCase(), other.toLowerCase()];
  if (low !== high) return low < high ? -1 : 1;
  return one < other ? -1 : 1;
}

function row({ symbol, labels, units, topics }: Entry): string {
  const meaning = NAMED_BY_EQUIPMENT[symbol] ?? [...labels].join("; ");
  const unit = [...units].map((each) => (each === "1" ? "–" : each)).join(" or ");
  return `| \`${symbol}\` | ${meaning} | ${unit} | ${[...topics].sort().join(", ")} |`;
}

/** The part of docs/glossary.md that follows from the sheets. */
export function generatedText(): string {
  return `
## Symbols

As the sheets of \`src/methods\` write them, with the topics that use them. A monitoring report counts over its period what an
estimate counts over a year.

| symbol | meaning | unit | topics |
|---|---|---|---|
${entries().map(row).join("\n")}

## Functions

Beside numbers, symbols, \`+ - * / ^\` and parentheses a formula may hold:

${Object.values(FUNCTIONS)
  .map(({ meaning }) => `- ${meaning}`)
  .join("\n")}
`;
}
