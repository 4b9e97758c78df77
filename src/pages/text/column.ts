import type { Language } from "../../i18n/language";
import { readableDigits, rounded, writeNumber } from "../../i18n/number";

/** A row that is the sum of others; a part that is taken away has its sign turned. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Digits beyond those a reader needs; a column that does not add up with them would not with more. */
const FURTHER_DIGITS = 3;

/** A column of numbers rounded alike. */
export interface Column {
  readonly write: (value: number) => string;
  /** Whether every sum holds of the numbers as they are shown; where not, it has to be said that they are rounded. */
  readonly addsUp: boolean;
}

/** Rounds a column to the fewest fraction digits with which its sums hold as shown and no number is shown as nought. */
export function columnOf(sums: readonly Sum[], language: Language): Column {
  const values = sums.flatMap(({ total, parts }) => [total, ...parts]);
  const least = readableDigits(Math.max(0, ...values.map(Math.abs)));
  const choices = Array.from({ length: FURTHER_DIGITS + 1 }, (_, further) => least + further);
  const fit = choices.find((digits) => sums.every((sum) => holds(sum, digits)) && values.every(isSeenWith(digits)));
  const digits = fit ?? least;
  return { write: (value) => writeNumber(value, language, digits, digits), addsUp: fit !== undefined };
}

const isSeenWith = (digits: number) => (value: number) => value === 0 || rounded(value, digits) !== 0;

function holds({ total, parts }: Sum, digits: number): boolean {
  // In units of the last digit, where sums are exact.
  const units = (value: number) => Math.round(rounded(value, digits) * 10 ** digits);
  return units(total) === parts.reduce((sum, part) => sum + units(part), 0);
}
