import type { Language } from "../../i18n/language";
import { readableDigits, writeNumber } from "../../i18n/number";

/** A result as it is read: whole above a hundred, three significant figures below. */
export function figure(value: number, language: Language): string {
  return writeNumber(value, language, readableDigits(value));
}

/** An input or a step as it is checked: six significant figures, no rounding to the eye. */
export function exact(value: number, language: Language): string {
  const size = Math.abs(value);
  const digits = size === 0 ? 0 : Math.min(10, Math.max(0, 5 - Math.floor(Math.log10(size))));
  return writeNumber(value, language, digits);
}

/** A fraction in per cent, without the sign. */
export function percent(fraction: number, language: Language): string {
  const value = fraction * 100;
  return writeNumber(value, language, Math.abs(value) >= 10 ? 0 : 1);
}
