import type { Language } from "./language";

const formats = new Map<string, Intl.NumberFormat>();

/** Made when a language first writes with so many digits: the first one takes the engine longer than reading a catalogue. */
function formatOf(language: Language, most: number, fewest: number): Intl.NumberFormat {
  const key = `${language} ${most} ${fewest}`;
  const options = { maximumFractionDigits: most, minimumFractionDigits: fewest, signDisplay: "negative" } as const;
  const known = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, known);
  return known;
}

/** A number as a language writes it, with at most so many fraction digits and a true minus; nought has no sign. */
export function writeNumber(value: number, language: Language, most: number, fewest = 0): string {
  return formatOf(language, most, fewest).format(value).replace("-", "−");
}

/** The number that is shown, as it is written: halves go away from nought, 1.005 to 1.01, whatever its bits. */
export function rounded(value: number, digits: number): number {
  return Number(formatOf("en", digits, digits).format(value).replaceAll(",", ""));
}

/** A number that is read beside what it is compared with. */
export interface Observed {
  readonly observed: number;
  readonly bounds: readonly number[];
}

export function beside(observed: number, ...bounds: number[]): Observed {
  return { observed, bounds };
}

const MOST_DIGITS = 12;

/** Fraction digits that show three figures of a small number and none of one above a hundred. */
export function readableDigits(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return Math.min(MOST_DIGITS, Math.max(0, 2 - Math.floor(Math.log10(size))));
}

/** The same, and as many more as keep the number on its side of each bound once it is rounded. */
export function digitsBeside({ observed, bounds }: Observed, least = readableDigits(observed)): number {
  const sides = bounds.filter((bound) => bound !== observed);
  for (let digits = least; digits < MOST_DIGITS; digits += 1) {
    const shown = rounded(observed, digits);
    if (sides.every((bound) => Math.sign(shown - bound) === Math.sign(observed - bound))) return digits;
  }
  return least;
}

export function writeObserved(value: Observed, language: Language): string {
  return writeNumber(value.observed, language, digitsBeside(value));
}
