import type { Language } from "../../i18n/language";
import { catalogues } from "../../i18n/message";

export type WorkbookTexts = (typeof catalogues)[Language]["workbook"];

/** Texts of the workbook, and the words the pages have for codes. */
export interface Words {
  readonly language: Language;
  readonly texts: WorkbookTexts;
  /** The word for a code of a kind; the code itself where there is none. */
  word(kind: "status" | "verdict" | "limit" | "confidence" | "origin" | "reason", code: string): string;
  /** What a field of an answer is called. */
  field(name: string): string;
}

export function wordsIn(language: Language): Words {
  const { workbook: texts, pageWords, fieldLabels } = catalogues[language];
  const words: Readonly<Record<string, string>> = pageWords;
  const fields: Readonly<Record<string, string>> = fieldLabels;
  return {
    language,
    texts,
    word: (kind, code) => words[`${kind}.${code}`] ?? code,
    field: (name) => fields[name] ?? name,
  };
}

/** A text inside a formula. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
