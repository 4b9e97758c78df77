import { LANGUAGES } from "../../i18n/language";
import { catalogues } from "../../i18n/message";
import type { ColumnWords, InventoryWords } from "./inventory-words";
import { headingForms, plainWord, saysPercent } from "./plain-word";

/** What a heading in people's words means. */
export interface HeadingMeaning {
  readonly column: string;
  /** Whether the numbers below it are per cent of what the column holds. */
  readonly percent?: true;
  /** What it says of another column of the same rows. */
  readonly implied?: { readonly column: string; readonly value: string };
}

/** What a word in a cell means. */
export interface ValueMeaning {
  readonly value: string;
  /** The number behind the word, and the column it belongs to. */
  readonly size?: { readonly column: string; readonly text: string };
}

const split = (words = "") =>
  words
    .split("|")
    .map(plainWord)
    .filter((word) => word !== "");
const inEveryLanguage = (group: "pageFields" | "pageOptions", key: string): string[] =>
  LANGUAGES.flatMap((language) => (catalogues[language][group] as Readonly<Record<string, string>>)[key] ?? []);

/** Looks up headings and values of one measure in the words people use for them, in three languages. */
export class WordBook {
  readonly #words: InventoryWords;
  readonly #headings = new Map<string, HeadingMeaning>();
  readonly #values = new Map<string, ReadonlyMap<string, string>>();

  constructor(words: InventoryWords, names: readonly string[]) {
    this.#words = words;
    for (const name of names) this.#take(plainWord(name), { column: name });
    for (const [column, each] of Object.entries(words)) this.#takeHeadings(column, each);
  }

  heading(heading: string): HeadingMeaning | undefined {
    for (const form of headingForms(heading)) {
      const meaning = this.#headings.get(form);
      if (meaning === undefined) continue;
      const percent = this.#words[meaning.column]?.share === true && saysPercent(heading);
      return percent ? { ...meaning, percent } : meaning;
    }
    return undefined;
  }

  /** The code of a choice; `codes` are those of the column. */
  value(column: string, codes: readonly string[], text: string): ValueMeaning | undefined {
    const known = this.#valuesOf(column, codes);
    const exact = known.get(plainValue(text));
    if (exact !== undefined) return { value: exact };
    const { size } = this.#words[column] ?? {};
    const [, word = "", number = ""] =
      /^(.*?)[\s:-]*(\d+(?:[.,]\d+)?)\s*w?(?:att)?$/iu.exec(text.normalize("NFKC")) ?? [];
    const sized = size === undefined || word === "" ? undefined : known.get(plainValue(word));
    return sized === undefined ? undefined : { value: sized, size: { column: size as string, text: number } };
  }

  /** Whether a column holds a share of one, which people give in per cent. */
  isShare(column: string): boolean {
    return this.#words[column]?.share === true;
  }

  /** The key of a column's label in `pageFields`. */
  labelOf(column: string): ColumnWords["label"] {
    return this.#words[column]?.label;
  }

  #takeHeadings(column: string, { label, headings, implies }: ColumnWords): void {
    for (const [value, words] of Object.entries(implies?.headings ?? {})) {
      const implied = { column: implies?.column as string, value };
      for (const word of split(words)) this.#take(word, { column, implied });
    }
    const labels = label === undefined ? [] : inEveryLanguage("pageFields", label).flatMap(headingForms);
    for (const word of [...split(headings), ...labels]) this.#take(word, { column });
  }

  #take(word: string, meaning: HeadingMeaning): void {
    // The first column to name a word has it: tables list the likelier one first.
    if (!this.#headings.has(word)) this.#headings.set(word, meaning);
  }

  #valuesOf(column: string, codes: readonly string[]): ReadonlyMap<string, string> {
    const known = this.#values.get(column);
    if (known !== undefined) return known;
    const { label, values = {} } = this.#words[column] ?? {};
    const words = codes.flatMap((code) =>
      [
        ...[code, ...(label === undefined ? [] : inEveryLanguage("pageOptions", `${label}.${code}`))].map(plainValue),
        ...(values[code] ?? "").split(" | ").map(plainValue),
      ].map((word) => [word, code] as const),
    );
    const map = new Map(words.filter(([word]) => word !== ""));
    this.#values.set(column, map);
    return map;
  }
}

/** A word of marks only (`?`, `-`) is one too. */
function plainValue(text: string): string {
  return plainWord(text) || text.trim();
}
