// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.
import { LANGUAGES } from "../../i18n/language";
import { PUBLISHED_COLLECTION_IDS } from "../../reference/published";
import { readerOf } from "../reader";
import { allRecordsFile, recordsFile, writeRecords } from "./record-files";
import { shownRecords } from "./shown-record";

/** The records as pages show them: a file for each collection, and one of all for who searches. */
export function recordFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const reader = readerOf(language);
    const texts = PUBLISHED_COLLECTION_IDS.map((collection) => {
      const text = writeRecords(shownRecords(collection, reader));
      files.set(recordsFile(collection, language), text);
      return text;
    });
    files.set(allRecordsFile(language), texts.join("\n"));
  }
  return files;
}
