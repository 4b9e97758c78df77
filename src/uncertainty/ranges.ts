import type { Quantities } from "../ledger/quantity";
import type { Range } from "../ledger/range-kind";
import type { Sourced } from "../ledger/sourced";
import { ALL_MEASURES } from "../measures/all";
import { SUPPLY } from "../measures/electricity/inputs";
import { MONEY } from "../money/inputs";
import { choiceOf } from "../reference/choice";

/** What the width of a range rests on where the caller gives none: how the value itself is known. */
export type Basis = "request" | "primary" | "secondary" | "derived" | "unverified";

/** Relative half-widths, 0.1 = ±10 %. No source states them: they are this service's judgement and marked as such. */
export const HALF_WIDTHS: Readonly<Record<Basis, Sourced>> = {
  request: choiceOf("half-width-request"),
  primary: choiceOf("half-width-primary"),
  secondary: choiceOf("half-width-secondary"),
  derived: choiceOf("half-width-derived"),
  unverified: choiceOf("half-width-unverified"),
};

/** Every table of quantities: what is uncertain says so where it is declared. */
const TABLES: readonly Quantities[] = [
  ...Object.values(ALL_MEASURES).flatMap(({ quantities }) => quantities),
  SUPPLY,
  MONEY,
];

/** The symbols that carry a range. What is counted, prescribed or converted is exact and therefore absent. */
export const UNCERTAIN_SYMBOLS: Readonly<Record<string, Range>> = Object.fromEntries(
  TABLES.flatMap((table) => Object.values(table)).flatMap(({ symbol, range }) =>
    range === undefined ? [] : (range.symbols ?? [symbol]).map((each) => [each, range]),
  ),
);
