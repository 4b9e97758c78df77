import type { Language } from "../../src/i18n/language";
import { catalogues, type MessageGroup } from "../../src/i18n/message";
import { publications } from "../../src/i18n/publication";

/** A text of a catalogue beside the English it translates. */
export interface Entry {
  readonly place: string;
  readonly english: string;
  readonly text: string;
}

/** In these groups the key is the English text, so English itself has no entries. */
export const KEYED_BY_ENGLISH = [
  "labels",
  "methodTitles",
  "recordNotes",
  "recordTexts",
] as const satisfies readonly Group[];
export const TRANSLATIONS = ["id", "ja"] as const satisfies readonly Language[];

const keyedByEnglish: ReadonlySet<string> = new Set(KEYED_BY_ENGLISH);

type Group = MessageGroup | keyof (typeof publications)["en"];

export function groupOf(language: Language, group: Group): Readonly<Record<string, string>> {
  return { ...catalogues[language], ...publications[language] }[group];
}

export const GROUPS = Object.keys({ ...catalogues.en, ...publications.en }) as Group[];

/** Groups whose keys are names, the same in every language. */
export const KEYED_BY_NAME = GROUPS.filter((group) => !keyedByEnglish.has(group));

export function entriesOf(language: Language, groups: readonly Group[]): Entry[] {
  return groups.flatMap((group) =>
    Object.entries(groupOf(language, group)).map(([key, text]) => ({
      place: `${language} ${group}.${key}`,
      english: keyedByEnglish.has(group) ? key : (groupOf("en", group)[key] ?? ""),
      text,
    })),
  );
}

/** Every match of a pattern in a text, sorted, so that word order may differ between languages. */
export function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match).sort();
}
