import { expect, test } from "vitest";
import { publications } from "../../src/i18n/publication";
import { shownRecords } from "../../src/pages/knowledge/shown-record";
import { readerOf } from "../../src/pages/reader";
import { PUBLISHED_COLLECTION_IDS } from "../../src/reference/published";

test.each(["id", "ja"] as const)(
  "a note with a translation is in %s and is not marked as another language",
  (language) => {
    const reader = readerOf(language);
    const translations = new Set(Object.values(publications[language].recordNotes).map(reader.prose));
    const notes = PUBLISHED_COLLECTION_IDS.flatMap((id) => shownRecords(id, reader)).flatMap(({ note }) => note ?? []);
    const translated = notes.filter(({ text }) => translations.has(text));
    expect(translated.length).toBeGreaterThan(100);
    expect(translated.filter(({ foreign }) => foreign)).toEqual([]);
  },
);
