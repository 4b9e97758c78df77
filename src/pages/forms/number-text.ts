import { plainDecimal, readDecimal, swapped } from "../../i18n/decimal";
import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";

/** How the numbers of a query are written: as people type them in a language, or as links carry them. */
export type Notation = Language | "plain";

/** The query parameter that says that numbers are written as in JSON, whatever the language of the page. */
export const NUMBERS_PARAMETER = "numbers";
export const PLAIN_NUMBERS = { [NUMBERS_PARAMETER]: "plain" } as const;

const PLAIN = /^-?\d{1,40}(?:\.\d{1,40})?$/;

/**
 * A number as a person of that language types it, in JSON notation; undefined where it is none. First the language's own
 * reading, then the other one, so that `0.814` is understood in Indonesian, where it can only be a fraction, while
 * `1.250` there is twelve hundred and fifty, as it is written in Bandung.
 *
 * @example
 * readNumberText("1.234,5", "id"); // "1234.5"
 */
export function readNumberText(typed: string, notation: Notation): string | undefined {
  if (notation === "plain") return PLAIN.test(typed) ? typed : undefined;
  const own = LANGUAGE_FACTS[notation].separators;
  return readDecimal(typed, own) ?? readDecimal(typed, swapped(own));
}

/**
 * A number as a field shows it in a language: without grouping, every digit kept, and read back by `readNumberText`
 * to the same number.
 */
export function writeNumberText(value: number, language: Language): string {
  return plainDecimal(value).replace(".", LANGUAGE_FACTS[language].separators.decimal);
}

/** The same with its thousands grouped, as a person reads it in a field. */
export function groupNumberText(decimal: string, language: Language): string {
  const [, sign = "", whole = "", fraction] = /^(-?)(\d*)(?:\.(.*))?$/.exec(decimal) ?? [];
  const { group, decimal: point } = LANGUAGE_FACTS[language].separators;
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const grouped = sign + groups.join(group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
