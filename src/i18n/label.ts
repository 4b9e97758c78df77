import type { Language } from "./language";
import { catalogues } from "./message";

/**
 * The label of a quantity of a formula sheet in a language. The sheets are written in English, so English is the key;
 * a label without translation stays English rather than vanish.
 *
 * @example
 * labelIn("id", "burning hours"); // "jam nyala"
 */
export function labelIn(language: Language, english: string): string {
  return catalogues[language].labels[english] ?? english;
}

/** The title of a formula sheet in a language, found like a label. */
export function methodTitleIn(language: Language, english: string): string {
  return catalogues[language].methodTitles[english] ?? english;
}
