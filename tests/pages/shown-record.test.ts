import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
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

test.each(LANGUAGES)(
  "in %s no record is headed by the name it has for programs, and none shows a code of one",
  (language) => {
    const shown = PUBLISHED_COLLECTION_IDS.flatMap((id) => shownRecords(id, readerOf(language)));
    expect(shown.length).toBeGreaterThan(400);
    const headedByCode = shown.filter(
      ({ id, title, facts }) => title.text === id && !facts.some(({ value }) => value.text === id),
    );
    expect(headedByCode.map(({ collection, id }) => `${collection}/${id}`)).toEqual([]);
    const labels = shown.flatMap(({ facts }) => facts.map(({ label }) => label));
    expect(labels.filter((label) => /^[a-z]+[A-Z]\w*$/.test(label))).toEqual([]);
  },
);
