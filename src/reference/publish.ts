import { LANGUAGES } from "../i18n/language";
import { collectionFile, listFile } from "./address";
import { PUBLISHED_COLLECTION_IDS } from "./published";
import { collectionListView, collectionView } from "./view";

/** Every answer about reference data that is the same for all who ask, by the name of its file. */
export function publishedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    files.set(listFile(language), JSON.stringify(collectionListView(language)));
    for (const collection of PUBLISHED_COLLECTION_IDS) {
      files.set(collectionFile(collection, language), JSON.stringify(collectionView(collection, language)));
    }
  }
  return files;
}
