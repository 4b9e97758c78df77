import { plainForms, shiftDecimal } from "../../i18n/decimal";
import { LANGUAGES } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { type Notation, readNumberText } from "./number-text";

type Currency = keyof (typeof LANGUAGE_FACTS)["en"]["currencySigns"];

/** An amount of money as somebody typed it. */
export interface TypedAmount {
  /** In JSON notation. */
  readonly decimal: string;
  /** Where a sign or a code stands beside it. */
  readonly currency?: Currency;
}

const facts = LANGUAGES.map((language) => LANGUAGE_FACTS[language]);

/** Words for powers of ten in all languages, of which none means two things; a page of any language understands them. */
const LARGE_NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    facts.flatMap(({ largeNumbers }) => largeNumbers.map(([factor, word]) => [word.trim(), Math.log10(factor)])),
  ),
  thousand: 3,
  ribu: 3,
  rb: 3,
  千: 3,
  jt: 6,
  milyar: 9,
  bn: 9,
  trilyun: 12,
};

/** What stands before or after an amount for each currency. */
const CURRENCIES: readonly (readonly [sign: string, currency: Currency])[] = [
  ...facts.flatMap(({ currencySigns, currencyNames }) => [
    ...(Object.entries(currencySigns) as [Currency, string][]),
    ...(Object.entries(currencyNames) as [Currency, string][]),
  ]),
  ["IDR", "Rp."] as const,
  ["JPY", "¥"] as const,
  ["JPY", "￥"] as const,
  ["USD", "US$"] as const,
  ["USD", "$"] as const,
]
  .map(([currency, sign]) => [sign.toLowerCase(), currency] as const)
  .sort(([one], [other]) => other.length - one.length);

const WORDS = Object.keys(LARGE_NUMBERS).sort((one, other) => other.length - one.length);
const PART = new RegExp(`(.*?)\\s*(${WORDS.join("|")}|$)`, "uy");
const MOST_PARTS = 4;

/**
 * An amount as people write it, with its words for large numbers and its currency; undefined where it is none.
 *
 * @example
 * readAmountText("Rp 12,65 miliar", "id"); // { decimal: "12650000000", currency: "IDR" }
 */
export function readAmountText(typed: string, notation: Notation): TypedAmount | undefined {
  if (notation === "plain") return asAmount(readNumberText(typed, notation));
  if (typed.length > 60) return undefined;
  // "Rp 7.500.000,-" is how a sum without cents is written in Indonesia.
  const text = plainForms(typed)
    .trim()
    .toLowerCase()
    .replace(/,-{1,2}$/, "");
  const { rest, currency } = withoutCurrency(text);
  const negative = rest.startsWith("-");
  const total = sumOf(partsOf(negative ? rest.slice(1).trim() : rest), notation);
  return total === undefined ? undefined : asAmount(negative ? `-${total}` : total, currency);
}

function asAmount(decimal: string | undefined, currency?: Currency): TypedAmount | undefined {
  return decimal === undefined ? undefined : { decimal, ...(currency !== undefined && { currency }) };
}

function withoutCurrency(text: string): { rest: string; currency?: Currency } {
  for (const [sign, currency] of CURRENCIES) {
    if (text.startsWith(sign)) return { rest: text.slice(sign.length).trim(), currency };
    if (text.endsWith(sign)) return { rest: text.slice(0, -sign.length).trim(), currency };
  }
  return { rest: text };
}

/** Numbers, each with the power of ten of the word behind it: 1億4,000万 are two. */
function partsOf(text: string): [number: string, exponent: number][] {
  const parts: [string, number][] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length && parts.length <= MOST_PARTS) {
    const [, number = "", word = ""] = PART.exec(text) ?? [];
    parts.push([number.trim(), LARGE_NUMBERS[word] ?? 0]);
  }
  return parts;
}

/** Their sum; each must be less than one of the unit before it, or it is no way to write a number. */
function sumOf(parts: readonly [number: string, exponent: number][], notation: Notation): string | undefined {
  let whole = 0n;
  let above = Number.POSITIVE_INFINITY;
  for (const [index, [number, exponent]] of parts.entries()) {
    const decimal = readNumberText(number, notation);
    if (decimal === undefined || /^[+-]/.test(number)) return undefined;
    const [integer = "", fraction] = shiftDecimal(decimal, exponent).split(".");
    if (integer.length > above) return undefined;
    whole += BigInt(integer);
    if (index === parts.length - 1) return fraction === undefined ? String(whole) : `${whole}.${fraction}`;
    if (decimal.includes(".")) return undefined;
    above = exponent;
  }
  return undefined;
}
