// Stands for src/i18n/catalogues.ts: the texts of a language are a file beside the Worker (`texts/<language>.json`, laid out
// by tools/worker/assets.ts) and taken in by src/http/texts.ts before the first answer. What can be said without them is why
// there is no answer.
import { LANGUAGES } from "../src/i18n/language.ts";
import { byLanguage } from "../src/i18n/text.ts";
import { problemDetails } from "../src/i18n/texts/problemDetails.ts";
import { problems } from "../src/i18n/texts/problems.ts";

export const catalogues = byLanguage({ problems, problemDetails });

const unread = new Set(LANGUAGES);

export function unreadLanguages() {
  return [...unread];
}

export function takeCatalogue(language, json) {
  catalogues[language] = JSON.parse(json);
  unread.delete(language);
}
