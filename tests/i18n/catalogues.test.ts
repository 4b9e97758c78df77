import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/i18n/language";
import type { Text } from "../../src/i18n/text";
import { entriesOf, found, GROUPS, groupOf, KEYED_BY_ENGLISH, KEYED_BY_NAME, TRANSLATIONS } from "./entries";

const PLACEHOLDER = /\{\w+\}/g;
const ANY_BRACE = /[{}]/g;

/** Terms, names and abbreviations that are written the same in both languages. */
const SAME_AS_ENGLISH = {
  id: [
    "Eco Lease",
    "GEC (Global Environment Centre Foundation)",
    "Japan Fund for the JCM (ADB)",
    "Letter of Intent",
    "Rp/unit",
    "gas",
    "hotel",
    "{observed} per tCO2",
  ],
  ja: [],
} as const;

describe.each(TRANSLATIONS)("the catalogue %s", (language) => {
  test.each(KEYED_BY_NAME)("fills the same places as English in %s", (group) => {
    for (const { place, english, text } of entriesOf(language, [group])) {
      expect([...new Set(found(text, PLACEHOLDER))], place).toEqual([...new Set(found(english, PLACEHOLDER))]);
    }
  });

  test("has no broken place and no blank text", () => {
    for (const { place, text } of entriesOf(language, [...KEYED_BY_NAME, ...KEYED_BY_ENGLISH])) {
      expect(found(text.replace(PLACEHOLDER, ""), ANY_BRACE), place).toEqual([]);
      expect(text.trim(), place).toBe(text);
      expect(text, place).not.toBe("");
    }
  });

  test("leaves nothing in English but the names on the list", () => {
    const same = entriesOf(language, [...KEYED_BY_NAME, ...KEYED_BY_ENGLISH])
      .filter(({ english, text }) => text === english)
      .map(({ english }) => english);
    expect([...new Set(same)].sort()).toEqual([...SAME_AS_ENGLISH[language]].sort());
  });
});

describe("a file of texts", () => {
  const folder = join(import.meta.dirname, "../../src/i18n/texts");

  test.each(readdirSync(folder))(
    "%s is spoken whole: it is in a group, and no other file of the group has its keys",
    async (file) => {
      const exported = Object.values(await import(join(folder, file)));
      expect(exported).toHaveLength(1);
      const texts = Object.entries(exported[0] as Readonly<Record<string, Partial<Text>>>);
      for (const language of ["en", ...TRANSLATIONS] satisfies Language[]) {
        const groups = GROUPS.map((group) => groupOf(language, group));
        const expected = texts.flatMap(([key, { [language]: text }]) => (text === undefined ? [] : [[key, text]]));
        expect(groups.some((group) => expected.every(([key = "", text]) => group[key] === text))).toBe(true);
      }
    },
  );
});

test("the Japanese catalogue holds no text without a Japanese character but units", () => {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const unit = /^(?:IPLV、)?kW\/RT$/;
  const latin = entriesOf("ja", [...KEYED_BY_NAME, ...KEYED_BY_ENGLISH]).filter(
    ({ text }) => !japanese.test(text) && !unit.test(text),
  );
  expect(latin.map(({ place }) => place)).toEqual([]);
});

describe.each(TRANSLATIONS)("input issues and warnings in %s", (language) => {
  const entries = entriesOf(language, ["inputIssues", "warnings"]);

  test("keep field names, enum values and times as they are typed", () => {
    const typed = /\b[a-z]+[A-Z]\w*|\b(?:rated-power|efficacy-ratio|conservative)\b|\d\d:\d\d/g;
    for (const { place, english, text } of entries) {
      expect([...new Set(found(text, typed))], place).toEqual([...new Set(found(english, typed))]);
    }
  });

  test("keep every number of the English text", () => {
    const number = /\d+/g;
    for (const { place, english, text } of entries) {
      const kept = found(text.replace(PLACEHOLDER, ""), number);
      for (const figure of found(english.replace(PLACEHOLDER, ""), number)) expect(kept, place).toContain(figure);
    }
  });

  test("say what mends an input, and what a reader should know, in whole sentences", () => {
    for (const { place, text } of entries) {
      if (/warnings\.|Hint$/.test(place)) expect(text, place).toMatch(/[.。]$/);
    }
  });
});
