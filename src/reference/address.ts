import type { Language } from "../i18n/language";

/** Where the reference data are read. */
export const REFERENCE_PATH = "/v1/reference-data";

/** The file that holds the list of collections in a language, among the files laid out beside the Worker. */
export function listFile(language: Language): string {
  return `/reference-data/${language}.json`;
}

/** The file that holds a collection in a language. */
export function collectionFile(collection: string, language: Language): string {
  return `/reference-data/${language}/${collection}.json`;
}
