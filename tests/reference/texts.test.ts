import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { publications } from "../../src/i18n/publication";
import { CONFIDENCES, type ReferenceRecord } from "../../src/ledger/record";
import { PUBLISHED_COLLECTION_IDS, publishedRecordsOf as recordsOf } from "../../src/reference/published";
import { textsOf } from "../../src/reference/texts";
import { collectionView } from "../../src/reference/view";

const TRANSLATED = ["agencies", "approval-pathway", "funding-programmes"] as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const catalogue = catalogues[language];
  const publication = publications[language];

  test("every collection has a title and a description, and there are no others", () => {
    expect(Object.keys(publication.collectionTitles).sort()).toEqual([...PUBLISHED_COLLECTION_IDS].sort());
    expect(Object.keys(publication.collectionDescriptions).sort()).toEqual([...PUBLISHED_COLLECTION_IDS].sort());
    for (const text of [
      ...Object.values(publication.collectionTitles),
      ...Object.values(publication.collectionDescriptions),
    ]) {
      expect(text).toMatch(/\S/);
    }
  });

  test("every confidence has a meaning", () => {
    expect(Object.keys(catalogue.confidenceMeanings)).toEqual([...CONFIDENCES]);
  });

  test("every agency, step and programme has its texts", () => {
    for (const collection of TRANSLATED) {
      for (const record of recordsOf(collection) as readonly ReferenceRecord[]) {
        const { title, texts = {} } = textsOf(collection, record, language);
        expect(title, `${collection}/${record.id}`).toMatch(/\S/);
        for (const text of Object.values(texts)) expect(text, `${collection}/${record.id}`).toMatch(/\S/);
      }
    }
  });

  test("every agency and document of a step has a name", () => {
    for (const { agencies, documents } of recordsOf("approval-pathway")) {
      for (const key of agencies ?? []) expect(catalogue.agencyNames).toHaveProperty(key);
      for (const key of documents ?? []) expect(catalogue.pathwayDocuments).toHaveProperty(key);
    }
  });
});

test("no translation of a step is left in English", () => {
  for (const record of recordsOf("approval-pathway") as readonly ReferenceRecord[]) {
    const titles = LANGUAGES.map((language) => textsOf("approval-pathway", record, language).title);
    expect(new Set(titles).size, record.id).toBe(LANGUAGES.length);
  }
});

test.each([
  ["en", "Project participants; Indonesia–Japan Joint Committee"],
  ["id", "Peserta proyek; Komite Bersama Indonesia–Jepang"],
  ["ja", "プロジェクト参加者／インドネシア・日本合同委員会"],
] as const)("in %s the bodies of a step are parted as the language parts them", (language, bodies) => {
  const step = collectionView("approval-pathway", language).records.find(({ id }) => id === "pin");
  expect(step?.texts?.responsible).toBe(bodies);
});

describe.each(["id", "ja"] as const)("in %s", (language) => {
  const all = PUBLISHED_COLLECTION_IDS.flatMap((collection) => recordsOf(collection) as readonly ReferenceRecord[]);

  test("every note is translated, and no translation is of a note that is gone", () => {
    const notes = new Set(all.flatMap(({ note }) => note ?? []));
    expect(Object.keys(publications[language].recordNotes).toSorted()).toEqual([...notes].toSorted());
  });

  test("every open question is translated", () => {
    const questions = recordsOf("open-items").map(({ text }) => text as string);
    expect(questions.filter((text) => publications[language].recordTexts[text] === undefined)).toEqual([]);
  });
});

test("every field of a record has a label, and there are no others", () => {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) collect(each);
    else if (typeof value === "object" && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        names.add(name);
        collect(each);
      }
    }
  };
  for (const collection of PUBLISHED_COLLECTION_IDS) {
    for (const record of collectionView(collection, "en").records) collect(record.values);
  }
  expect(Object.keys(publications.en.recordFields).toSorted()).toEqual([...names].toSorted());
});

test("a record without translation keeps the title of its source", () => {
  const [methodology] = recordsOf("methodologies") as readonly ReferenceRecord[];
  expect(textsOf("methodologies", methodology!, "ja").title).toBe(methodology!.title);
});
