import type { Language } from "./language";
import type { LANGUAGE_FACTS } from "./languages";

export type Separators = (typeof LANGUAGE_FACTS)[Language]["separators"];

/** No quantity has more digits, and none beyond is worth reading. */
const MOST_CHARACTERS = 50;

/** Full-width forms as Japanese input methods write them, and the signs and blanks that stand for a plain one. */
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  "，": ",",
  "．": ".",
  "－": "-",
  "−": "-",
  "–": "-",
  "＋": "+",
  "\u3000": " ",
  "\u00A0": " ",
  "\u2009": " ",
  "\u202F": " ",
  "’": "'",
};
const FULL_WIDTH_ZERO = 0xff10;

/** By the decimal mark; the other mark stands between thousands. */
const DECIMALS = {
  ".": /^([+-]?)(?:([1-9]\d{0,2}([, '_])\d{3}(?:\3\d{3})*)|(\d+))?(?:\.(\d*))?$/,
  ",": /^([+-]?)(?:([1-9]\d{0,2}([. '_])\d{3}(?:\3\d{3})*)|(\d+))?(?:,(\d*))?$/,
} as const;

/** A text of numbers with full-width forms made plain, and no others: 10² is no 102. */
export function plainForms(text: string): string {
  return text.replace(/[０-９，．－−–＋\u3000\u00A0\u2009\u202F’]/g, (character) => {
    return PLAIN_FORMS[character] ?? String(character.charCodeAt(0) - FULL_WIDTH_ZERO);
  });
}

/**
 * A decimal with these separators, in JSON notation; undefined where it is none. Thousands may also be told apart by
 * blanks, `'` or `_`, always the same and only between groups of three: two numbers never become one.
 *
 * @example
 * readDecimal("1.234,5", { group: ".", decimal: "," }); // "1234.5"
 */
export function readDecimal(text: string, { decimal }: Separators): string | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const match = DECIMALS[decimal].exec(plainForms(text).trim());
  if (match === null) return undefined;
  const [, sign = "", grouped, separator = "", plain, fraction = ""] = match;
  const whole = grouped?.replaceAll(separator, "") ?? plain ?? "";
  if (whole === "" && fraction === "") return undefined;
  const digits = whole.replace(/^0+(?=\d)/, "");
  return `${sign === "-" ? "-" : ""}${digits === "" ? "0" : digits}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The same separators with their parts changed: what the other half of the world writes. */
export function swapped({ group, decimal }: Separators): Separators {
  return { group: decimal, decimal: group };
}

/** The shortest decimal that reads back to the same number, never with an exponent. */
export function plainDecimal(value: number): string {
  return withoutExponent(String(value));
}

/** A decimal times a power of ten, digit by digit: 12.65 × 10⁹ is exact. */
export function shiftDecimal(decimal: string, exponent: number): string {
  return withoutExponent(`${decimal}e${exponent}`);
}

function withoutExponent(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", rest = "", exponent = "0"] = match;
  const digits = whole + rest;
  const point = whole.length + Number(exponent);
  const shifted =
    point <= 0
      ? `0.${"0".repeat(-point)}${digits}`
      : digits.length > point
        ? `${digits.slice(0, point)}.${digits.slice(point)}`
        : digits.padEnd(point, "0");
  return sign + shifted.replace(/^0+(?=\d)/, "");
}
