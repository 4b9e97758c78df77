import type { Widen } from "./catalogues";
import { publication as en } from "./en/publication";
import { publication as id } from "./id/publication";
import { publication as ja } from "./ja/publication";
import type { Language } from "./language";

/** Kept apart from `catalogues`, which the Worker has in its bundle. */
export const publications: Readonly<Record<Language, Widen<typeof en>>> = { en, id, ja };
