import { TEXTS } from "./all-texts";
import type { Language } from "./language";
import { byLanguage, type Spoken } from "./text";

/** The texts of one language, by group and key. */
export type Catalogue = Spoken<typeof TEXTS>;

/**
 * All texts. In the bundle bundle/catalogues.js stands for this file: there they are files beside the Worker, read before
 * its first answer (src/http/texts.ts).
 */
export const catalogues = byLanguage(TEXTS);

/** Languages whose texts are still to be read: none, for here they are part of the program. */
export function unreadLanguages(): readonly Language[] {
  return [];
}

/** Takes in the texts of a language as they were laid out. */
export function takeCatalogue(language: Language, _json: string): void {
  throw new Error(`The texts of ${language} are part of the program`);
}
