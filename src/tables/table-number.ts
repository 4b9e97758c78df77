import type { CsvDialect } from "../formats/csv";
import { readDecimal } from "../i18n/decimal";

/** The decimal mark of a table; `either` where nothing in it says which. */
export type DecimalMark = CsvDialect["decimalMark"] | "either";

const POINT = { group: ",", decimal: "." } as const;
const COMMA = { group: ".", decimal: "," } as const;
/** Most numbers of most tables, read without a second thought. */
const WHOLE = /^\d{1,15}$/;
const PLAIN = /^\d{1,15}\.\d{1,15}$/;
const SCIENTIFIC = /^[+-]?\d{1,17}(?:[.,]\d{1,17})?[eE][+-]?\d{1,3}$/;

/**
 * A number in a table: read where it can mean one thing only, whatever its marks. 1.250 is one and a quarter in one file and
 * twelve hundred and fifty in another, which is said rather than guessed.
 */
export function readTableNumber(text: string, mark: DecimalMark): number | "ambiguous" | undefined {
  if (WHOLE.test(text) || (mark === "." && PLAIN.test(text))) return Number(text);
  if (SCIENTIFIC.test(text)) return Number(text.replace(",", "."));
  const [point, comma] = [readDecimal(text, POINT), readDecimal(text, COMMA)].map((decimal) =>
    decimal === undefined ? undefined : Number(decimal),
  );
  if (point === undefined || comma === undefined || point === comma) return point ?? comma;
  if (mark === "either" || !text.includes(mark)) return "ambiguous";
  return mark === "." ? point : comma;
}

/** The two numbers an ambiguous text can mean, for the one who wrote it. */
export function readingsOf(text: string): readonly [number, number] {
  return [Number(readDecimal(text, POINT)), Number(readDecimal(text, COMMA))];
}

export function decimalMarkOf({ delimiter, decimalMark }: CsvDialect): DecimalMark {
  // Spreadsheets of every language write tabs.
  return delimiter === "\t" ? "either" : decimalMark;
}
