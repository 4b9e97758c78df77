import type { BatchMeasure } from "../../batches/measures";
import { textOf } from "../../tables/table";
import type { AssignedColumn } from "./assigned-columns";
import type { FileAnswers } from "./file-answers";
import type { FoundHeader } from "./found-header";

/** A word of a file that no choice of its column is known by. */
export interface UnknownWord {
  /** Name of the column. */
  readonly column: string;
  readonly word: string;
  /** Its number among those of the column. */
  readonly index: number;
  readonly rows: number;
  readonly choices: readonly string[];
}

/** Asked of one column; more different words are no words for a choice. */
const MOST_ASKED = 20;

export function unknownWords(
  { rows }: FoundHeader,
  assigned: readonly AssignedColumn[],
  { words }: BatchMeasure,
): UnknownWord[] {
  return assigned.flatMap(({ meaning }, place) => {
    const { name = "", choices } = meaning?.column ?? {};
    if (choices === undefined) return [];
    const counts = new Map<string, number>();
    for (const { cells } of rows) {
      const text = textOf(cells[place]);
      if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts]
      .filter(([text]) => !choices.includes(text) && words.value(name, choices, text) === undefined)
      .slice(0, MOST_ASKED)
      .map(([word, count], index) => ({ column: name, word, index, rows: count, choices }));
  });
}

/** What each word was said to mean, by column and word. */
export function saidWords(unknown: readonly UnknownWord[], { words }: FileAnswers) {
  const said = new Map<string, Map<string, string>>();
  for (const { column, word, index } of unknown) {
    const value = words.get(column)?.get(index);
    if (value !== undefined) said.set(column, (said.get(column) ?? new Map<string, string>()).set(word, value));
  }
  return said;
}
