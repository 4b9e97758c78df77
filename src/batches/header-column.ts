import { type Column, findColumn } from "./columns";
import type { WordBook } from "./words/word-book";

/** A column of a table and the field it holds. */
export interface HeaderColumn {
  readonly column: Column;
  /** Its numbers are per cent of what the field holds. */
  readonly percent?: true;
  /** What its heading says of another field of every row. */
  readonly implied?: { readonly column: Column; readonly value: string };
}

/** The field a heading means: by its name in the API, else by the words people use. */
export function columnOf(heading: string, known: readonly Column[], words: WordBook): HeaderColumn | undefined {
  const named = findColumn(known, heading);
  if (named !== undefined) return { column: named };
  const meaning = words.heading(heading);
  const column = known.find(({ name }) => name === meaning?.column);
  if (meaning === undefined || column === undefined) return undefined;
  const implied = known.find(({ name }) => name === meaning.implied?.column);
  return {
    column,
    ...(meaning.percent && { percent: true }),
    ...(implied !== undefined && { implied: { column: implied, value: meaning.implied?.value as string } }),
  };
}
