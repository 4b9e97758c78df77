import { TEXTS } from "./all-texts";
import { byLanguage, type Spoken } from "./text";

/** The texts of one language, by group and key. */
export type Catalogue = Spoken<typeof TEXTS>;

/** All texts. In the bundle bundle/catalogues.js stands for this file: it reads a language when it is first spoken. */
export const catalogues = byLanguage(TEXTS);
