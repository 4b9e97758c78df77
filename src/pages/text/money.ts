import { withCurrency } from "../../i18n/currency";
import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { writeNumber } from "../../i18n/number";
import { type Column, columnOf } from "./column";

export interface Money {
  readonly amount: number;
  readonly currency: "IDR" | "JPY" | "USD";
}

const FEWEST_FIGURES = 3;
const MOST_FIGURES = 15;
/** More than a rounded amount has below its word. */
const DIGITS = 12;

/**
 * An amount as it is said aloud: JPY 25.9 million, Rp5,5 miliar, 2,590万円. Three significant figures, and as many more
 * as keep it on its side of the amount it is compared with: JPY 49.999 million beside a minimum of 50 million.
 */
export function spokenMoney({ amount, currency }: Money, language: Language, bound = amount): string {
  // Rounded before the word is chosen: 999,999,999 is a billion, not a thousand millions.
  const rounded = roundedBeside(amount, bound);
  const [factor, word] = wordFor(Math.abs(rounded), language);
  return beside(writeNumber(rounded / factor, language, DIGITS) + word, currency, language);
}

function wordFor(size: number, language: Language): readonly [factor: number, word: string] {
  const [factor, word] = LANGUAGE_FACTS[language].largeNumbers.find(([least]) => size >= least) ?? [1, ""];
  return [factor, word.replace(" ", "\u00A0")];
}

function roundedBeside(amount: number, bound: number): number {
  let figures = FEWEST_FIGURES;
  let rounded = Number(amount.toPrecision(figures));
  while (Math.sign(rounded - bound) !== Math.sign(amount - bound) && amount !== bound && figures < MOST_FIGURES) {
    figures += 1;
    rounded = Number(amount.toPrecision(figures));
  }
  return rounded;
}

/** Amounts below each other with their sum, in one word for all and with digits that add up. */
export function spokenColumn(
  parts: readonly Money[],
  total: Money,
  language: Language,
): Column & { readonly say: (money: Money) => string } {
  const [factor, word] = wordFor(Math.max(...[total, ...parts].map(({ amount }) => Math.abs(amount))), language);
  const shown = { total: total.amount / factor, parts: parts.map(({ amount }) => amount / factor) };
  const column = columnOf([shown], language);
  const say = ({ amount, currency }: Money) => beside(column.write(amount / factor) + word, currency, language);
  return { ...column, say };
}

/** An amount to the last unit. */
export function exactMoney({ amount, currency }: Money, language: Language): string {
  const digits = currency === "USD" ? 2 : 0;
  return beside(writeNumber(amount, language, digits), currency, language);
}

function beside(digits: string, currency: Money["currency"], language: Language): string {
  return withCurrency(digits, LANGUAGE_FACTS[language].currencySigns[currency], language, "\u00A0");
}
