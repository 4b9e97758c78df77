import { collectionDescriptions } from "./collectionDescriptions";
import { collectionTitles } from "./collectionTitles";
import { programmes } from "./programmes";

/** Texts of the published reference data. They are read when its files are laid out; the Worker does not load them. */
export const publication = { collectionDescriptions, collectionTitles, programmes };
