// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.
import { catalogueFile } from "./catalogue-file";
import { catalogues } from "./catalogues";
import { LANGUAGES } from "./language";

/** The texts of each language, by the name of their file. */
export function catalogueFiles(): ReadonlyMap<string, string> {
  return new Map(LANGUAGES.map((language) => [catalogueFile(language), JSON.stringify(catalogues[language])]));
}
