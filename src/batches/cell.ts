import { type DecimalMark, readTableNumber } from "../tables/table-number";
import type { HeaderColumn } from "./header-column";
import type { WordBook } from "./words/word-book";

/** What a cell gives: a value for its column, and perhaps one for the column of the number behind a word. */
export interface CellReading {
  readonly value: unknown;
  readonly size?: { readonly column: string; readonly text: string };
}

/** A cell as the value its column wants; undefined where it is empty. What cannot be read stays text, for the schema to refuse. */
export function readCell(
  cell: string,
  { column, percent }: HeaderColumn,
  mark: DecimalMark,
  words: WordBook,
): CellReading | undefined {
  const text = cell.trim();
  if (text === "") return undefined;
  if (column.type === "number") return { value: readNumber(text, words.isShare(column.name), percent === true, mark) };
  if (column.type === "boolean") return { value: BOOLEANS.get(text.toLowerCase()) ?? text };
  if (column.choices === undefined || column.choices.includes(text)) return { value: text };
  return words.value(column.name, column.choices, text) ?? { value: text };
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map(
  [
    ["true", "yes", "ya", "はい", "有", "あり"].map((word) => [word, true] as const),
    ["false", "no", "tidak", "いいえ", "無", "なし"].map((word) => [word, false] as const),
  ].flat(),
);

const PERCENT_SIGN = /\s*[%％]$/;

function readNumber(text: string, isShare: boolean, percent: boolean, mark: DecimalMark): number | string {
  const signed = isShare && PERCENT_SIGN.test(text);
  const read = readTableNumber(signed ? text.replace(PERCENT_SIGN, "") : text, mark);
  if (typeof read !== "number") return text;
  // Shifted as text, because 6.3043 / 100 is not the number nearest to 0.063043.
  return signed || percent ? Number(`${read}e-2`) : read;
}
