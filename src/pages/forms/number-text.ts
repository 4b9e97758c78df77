import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";

type Separators = (typeof LANGUAGE_FACTS)[Language]["separators"];

/**
 * A number as a person of that language types it, in JSON notation; undefined where it is none. First the language's own
 * reading, then the other one, so that `0.814` is understood in Indonesian, where it can only be a fraction, while
 * `1.250` there is twelve hundred and fifty, as it is written in Bandung.
 *
 * @example
 * readNumberText("1.234,5", "id"); // "1234.5"
 */
export function readNumberText(typed: string, language: Language): string | undefined {
  const text = typed
    .normalize("NFKC")
    .replace(/[−–]/g, "-")
    .replace(/[\s_']/g, "");
  const { group, decimal } = LANGUAGE_FACTS[language].separators;
  return readWith(text, { group, decimal }) ?? readWith(text, { group: decimal, decimal: group });
}

function readWith(text: string, { group, decimal }: Separators): string | undefined {
  const [g, d] = [group, decimal].map((separator) => `\\${separator}`);
  const match = new RegExp(`^([+-]?)(?:([1-9]\\d{0,2}(?:${g}\\d{3})+)|(\\d+))?(?:${d}(\\d*))?$`).exec(text);
  if (match === null) return undefined;
  const [, sign = "", grouped, plain, fraction = ""] = match;
  const whole = grouped?.replaceAll(group, "") ?? plain ?? "";
  if (whole === "" && fraction === "") return undefined;
  return `${sign === "-" ? "-" : ""}${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`;
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
  const [whole = "", fraction] = decimal.split(".");
  const { group, decimal: point } = LANGUAGE_FACTS[language].separators;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

/** The shortest decimal that reads back to the same number, never with an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", first = "", rest = "", exponent = "0"] = match;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return digits.length > point
    ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
    : `${sign}${digits.padEnd(point, "0")}`;
}
