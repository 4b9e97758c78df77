import type { Language } from "../../i18n/language";

const memo = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const known = memo.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  memo.set(key, known);
  return known;
}

/** Fraction digits that show three figures of a small number and none of a large one. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size))));
}

/** A result as it is read: whole above a hundred, three significant figures below. */
export function figure(value: number, language: Language): string {
  return formatOf(language, digitsOf(value)).format(value);
}

/** An input or a step as it is checked: six significant figures, no rounding to the eye. */
export function exact(value: number, language: Language): string {
  const size = Math.abs(value);
  const digits = size === 0 ? 0 : Math.min(10, Math.max(0, 5 - Math.floor(Math.log10(size))));
  return formatOf(language, digits).format(value);
}

/** A fraction in per cent, without the sign. */
export function percent(fraction: number, language: Language): string {
  const value = fraction * 100;
  return formatOf(language, Math.abs(value) >= 10 ? 0 : 1).format(value);
}
