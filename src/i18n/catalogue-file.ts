import type { Language } from "./language";

/** The file beside the Worker that holds the texts of a language. */
export function catalogueFile(language: Language): string {
  return `/texts/${language}.json`;
}
