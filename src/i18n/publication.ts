import { byLanguage } from "./text";
import { collectionDescriptions } from "./texts/collectionDescriptions";
import { collectionTitles } from "./texts/collectionTitles";
import { programmes } from "./texts/programmes";
import { recordFields } from "./texts/recordFields";
import { recordNotes } from "./texts/recordNotes";
import { recordQuestions } from "./texts/recordQuestions";
import { recordSentences } from "./texts/recordSentences";
import { recordWords } from "./texts/recordWords";

/**
 * Texts of the published reference data. They are read when its files are laid out and are kept apart from `catalogues`,
 * which the Worker reads.
 */
export const publications = byLanguage({
  collectionDescriptions,
  collectionTitles,
  programmes,
  recordFields,
  recordNotes,
  recordTexts: { ...recordQuestions, ...recordSentences, ...recordWords },
});
