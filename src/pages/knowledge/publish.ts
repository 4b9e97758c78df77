// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.
import { LANGUAGES } from "../../i18n/language";
import { PUBLISHED_COLLECTION_IDS } from "../../reference/published";
import { collectionView } from "../../reference/view";
import { notVerifiedFile } from "./not-verified-file";

/** What is not verified, of all collections, as one file per language: nobody wants to open seventy to see it. */
export function notVerifiedFiles(): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.map((language) => {
      const collections = PUBLISHED_COLLECTION_IDS.map((id) => collectionView(id, language)).map(
        ({ id, title, records }) => ({
          id,
          title,
          records: records.filter(({ confidence }) => confidence === "unverified"),
        }),
      );
      return [notVerifiedFile(language), JSON.stringify(collections.filter(({ records }) => records.length > 0))];
    }),
  );
}
