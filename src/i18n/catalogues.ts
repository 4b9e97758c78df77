import { en } from "./en";
import { id } from "./id";
import { ja } from "./ja";
import type { Language } from "./language";

/** The same groups and keys in every language; a missing translation does not compile. */
export type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
export type Catalogue = Widen<typeof en>;

/** All texts. In the bundle bundle/catalogues.js stands for this file: it reads a language when it is first spoken. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, id, ja };
