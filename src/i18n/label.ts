import type { Language } from "./language";
import { catalogues } from "./message";

type Texts = Readonly<Record<string, string>>;

/** A quantity's label; the English text of the sheet is the key, and what is read where a translation is missing. */
export function labelIn(language: Language, english: string): string {
  const { labels } = catalogues[language] as unknown as { labels?: Texts };
  return labels?.[english] ?? english;
}
