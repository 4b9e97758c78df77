import type { Language } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { publications } from "../../src/i18n/publication";
import { readNumberText } from "../../src/pages/forms/number-text";

/** Words that are written the same in every language: codes, units, symbols, names of formats and of the programme. */
const SHARED =
  /^(?:[\d\s.,:;%‰°()[\]{}/\\+\-−–=×÷·…<>^*|&'"“”「」、。／(),:~?!≥≤±²³⁶₂]|JPY|USD|IDR|Rp|円|ルピア|米ドル|万|億|兆|million|billion|trillion|juta|miliar|triliun|[kMG]?Wh?p?|MWh|kVA|GJ|GWh|tCO|CO|tCO2e?|e\b|t\b|kg|m\b|lm|lx|lux|month|h\b|d\b|yr|hari|jam|tahun|bulan|時間|年|月|日|K\b|PK|USRt|Btu|BTU|COP|CSPF|IPLV|EER(?:_BTU)?|R-\d+\w?|HPS|MH|LED|JSON|CSV|OpenAPI|curl|PLN|SNI|English|Bahasa Indonesia|日本語|[●◐◇△▽▶○✓✕▲◀]|FY)+$/u;

/** The texts of a page a person reads, without what is marked as another language, code, or an address. */
export function visibleTexts(html: string, language: Language): string[] {
  const body = html
    .replace(/^[\s\S]*?<body[^>]*>/, "")
    .replace(/<(code|script|cite)\b[\s\S]*?<\/\1>/g, " ")
    // A label that a chart breaks into lines is one text.
    .replace(/<\/text><text x="0"[^>]*class="bar-label">/g, language === "ja" ? "" : " ")
    .replace(/<a href="[^"]*">https?:[^<]*<\/a>/g, " ");
  const texts: string[] = [];
  const foreign: string[] = [];
  for (const [token, closing, name, attributes = ""] of body.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|[^<]+/gi)) {
    if (name === undefined) {
      const text = decode(token).trim();
      if (text !== "" && foreign.length === 0) texts.push(text);
    } else if (closing === "/") {
      if (foreign.at(-1) === name) foreign.pop();
    } else if (!attributes.endsWith("/") && !/^(?:input|meta|link|br|hr|img)$/.test(name)) {
      const lang = /\blang="(\w+)"/.exec(attributes)?.[1];
      if (foreign.at(-1) === name || (lang !== undefined && lang !== language)) foreign.push(name);
    }
    for (const [, text] of attributes.matchAll(/\b(?:aria-label|placeholder|title)="([^"]*)"/g)) {
      if (foreign.length === 0) texts.push(decode(text as string));
    }
  }
  return texts;
}

function decode(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

interface Pattern {
  readonly whole: RegExp;
  readonly part: RegExp;
  readonly length: number;
}

const patterns = new Map<Language, readonly Pattern[]>();

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+/u;

/** Every text of a catalogue as a pattern, its places open, longest first. */
function patternsOf(language: Language, extra: readonly string[]): readonly Pattern[] {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const groups = { ...catalogues[language], ...publications[language] };
  const texts = Object.values(groups).flatMap((group) => Object.values(group)) as string[];
  // Names in Japanese are marked in texts of other languages, which they cut in two.
  const pieces = language === "ja" ? [] : texts.flatMap((text) => text.split(JAPANESE).map((piece) => piece.trim()));
  const made = [...texts, ...pieces.filter((piece) => piece.length > 2), ...extra]
    .toSorted((one, other) => other.length - one.length)
    .map((text) => ({
      whole: new RegExp(`^${patternOf(text)}$`),
      part: new RegExp(patternOf(text), "g"),
      length: text.length,
    }));
  patterns.set(language, made);
  return made;
}

function patternOf(text: string): string {
  return text
    .replaceAll("CO2", "CO₂")
    .replaceAll("`", "")
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^\\n]*?");
}

/** Shorter texts would cut others in two: they count only where they are all there is. */
const LEAST_LENGTH = 4;

/** What is left of a text once everything the catalogue holds is taken out of it; empty where all is from there. */
export function foreignPart(text: string, language: Language, extra: readonly string[] = []): string {
  const all = patternsOf(language, extra);
  if (SHARED.test(text) || all.some(({ whole }) => whole.test(text))) return "";
  let left = text;
  for (const { part, length } of all) {
    if (length < LEAST_LENGTH) break;
    left = left.replace(part, " ").trim();
    if (left === "" || SHARED.test(left)) return "";
  }
  // The labels of charts: a word with its range, or with a mark, or a list of words and numbers.
  const pieces = text.replace(/ ±[\d.,]+\s?%/g, "").split(/ ◀ |: |; /);
  if (pieces.length === 1 && pieces[0] === text) return left;
  return pieces.every((piece) => foreignPart(piece, language, extra) === "") ? "" : left;
}

/** Whether one of the texts is a figure, with three digits at least, or with two where a column has no more decimals. */
export function showsFigure(texts: readonly string[], value: number, language: Language): boolean {
  return texts.some((text) => {
    const decimal = readNumberText(text, language);
    if (decimal === undefined) return false;
    const difference = Math.abs(Number(decimal) - value);
    return difference <= 0.005 * Math.abs(value) || (digitsOf(decimal) === 2 && difference <= halfOfLastDigit(decimal));
  });
}

const digitsOf = (decimal: string) => decimal.replace(/[-.]/g, "").replace(/^0+/, "").length;
const halfOfLastDigit = (decimal: string) => 0.5 / 10 ** (decimal.split(".")[1]?.length ?? 0);
