import type { presentAssumptions, presentWarnings } from "../ledger/explain";
import { nameIn, placeIn, pointerIn } from "./place";
import type { PortfolioMeasure } from "./request-schema";

type Lines = ReturnType<typeof presentAssumptions>;
type Warnings = ReturnType<typeof presentWarnings>;

/**
 * The assumptions of each measure under the fields of the portfolio. Where measures differ in a field of the portfolio, each
 * line names the measure's own.
 */
export function placeAssumptions(asked: readonly PortfolioMeasure[], assumptions: readonly Lines[]): Lines[] {
  const shared = new Map<string, Lines[number] | "differs">();
  const placed = assumptions.map((lines, index) =>
    lines.map((line) => ({ line, place: nameIn(asked[index] as PortfolioMeasure, index, line.name) })),
  );
  for (const { line, place } of placed.flat()) {
    const known = shared.get(place);
    if (known === undefined) shared.set(place, line);
    else if (known !== "differs" && !isSame(known, line)) shared.set(place, "differs");
  }
  return placed.map((lines, index) =>
    lines.map(({ line, place }) => {
      const isOwn = shared.get(place) === "differs" && !place.startsWith("measures.");
      return { ...line, name: isOwn ? `measures.${index}.input.${line.name}` : place };
    }),
  );
}

/** The assumptions of all measures. What one field of the portfolio decides for all is listed once. */
export function collectAssumptions(asked: readonly PortfolioMeasure[], assumptions: readonly Lines[]): Lines {
  const listed = new Set<string>();
  return placeAssumptions(asked, assumptions).flatMap((lines) =>
    lines.filter(({ name, symbol }) => {
      const key = `${name} ${symbol}`;
      return !listed.has(key) && listed.add(key);
    }),
  );
}

function isSame(one: Lines[number], other: Lines[number]): boolean {
  return one.value === other.value && one.source === other.source && one.origin === other.origin;
}

/** The warnings of all measures; one about a field they share is given once. */
export function collectWarnings(asked: readonly PortfolioMeasure[], warnings: readonly Warnings[]): Warnings {
  const given = new Set<string>();
  return warnings.flatMap((list, index) =>
    list.flatMap((warning) => {
      const measure = asked[index] as PortfolioMeasure;
      const pointer =
        warning.pointer === undefined
          ? `#/${placeIn(measure, index, []).join("/")}`
          : pointerIn(measure, index, warning.pointer);
      const key = `${warning.code} ${pointer} ${warning.message}`;
      if (given.has(key)) return [];
      given.add(key);
      return [{ ...warning, pointer }];
    }),
  );
}
