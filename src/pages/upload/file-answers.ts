import type { Column } from "../../batches/columns";
import type { BatchMeasure } from "../../batches/measures";
import type { Language } from "../../i18n/language";
import { readNumberText } from "../forms/number-text";
import type { Query } from "../forms/read-form";
import type { ChosenColumns } from "./assigned-columns";

/** What somebody said of a file whose columns or words were not all known. */
export interface FileAnswers {
  /** Whether it was asked before; then it is asked again only for what no row can be without. */
  readonly given: boolean;
  readonly columns: ChosenColumns;
  /** Words of a column by their number in the order the file has them, and the value each means. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** One value for all rows, as typed, by the name of its column. */
  readonly forAll: ReadonlyMap<string, string>;
  readonly mark?: "." | ",";
}

/** Names of the fields of the mapping form. */
export const FIELD = {
  given: "mapped",
  mark: "decimal",
  column: (index: number) => `column.${index}`,
  word: (column: string, index: number) => `word.${column}.${index}`,
  forAll: (column: string) => `all.${column}`,
} as const;

/** The fields without those of a mapping form. */
export function withoutAnswers(fields: Query): Query {
  const isAnswer = (name: string) => name === FIELD.given || name === FIELD.mark || /^(?:column|word|all)\./.test(name);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !isAnswer(name)));
}

export function readAnswers(fields: Query): FileAnswers {
  const columns = new Map<number, string>();
  const words = new Map<string, Map<number, string>>();
  const forAll = new Map<string, string>();
  for (const [name, value] of Object.entries(fields)) {
    const [, index] = /^column\.(\d{1,3})$/.exec(name) ?? [];
    const [, column, word] = /^word\.([\w.]+)\.(\d{1,3})$/.exec(name) ?? [];
    const [, all] = /^all\.([\w.]+)$/.exec(name) ?? [];
    if (index !== undefined) columns.set(Number(index), value === LEFT_OUT ? "" : value);
    else if (column !== undefined) {
      const known = words.get(column) ?? new Map<number, string>();
      words.set(column, known.set(Number(word), value === LEFT_OUT ? "" : value));
    } else if (all !== undefined) forAll.set(all, value);
  }
  const mark = fields[FIELD.mark];
  return {
    given: fields[FIELD.given] !== undefined,
    columns,
    words,
    forAll,
    ...((mark === "." || mark === ",") && { mark }),
  };
}

/** What a select says that leaves a column or a word out; an empty field would not be sent at all. */
export const LEFT_OUT = "-";

/** The values for all rows that can be read, and the names of those that cannot. */
export function readForAll(
  { forAll }: FileAnswers,
  { columns }: BatchMeasure,
  language: Language,
): { values: (readonly [Column, string | number])[]; wrong: string[] } {
  const values: (readonly [Column, string | number])[] = [];
  const wrong: string[] = [];
  for (const [name, typed] of forAll) {
    const column = columns.find((each) => each.name === name);
    if (column === undefined) continue;
    const decimal = column.type === "number" ? readNumberText(typed, language) : typed;
    if (decimal === undefined) wrong.push(name);
    else values.push([column, column.type === "number" ? Number(decimal) : typed]);
  }
  return { values, wrong };
}
