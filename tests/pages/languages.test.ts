import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { PUBLISHED_COLLECTION_IDS } from "../../src/reference/published";
import { withAssets } from "../support/assets";
import { allAddresses } from "./addresses";
import { visibleTexts } from "./visible-text";

const app = createApp();

/** Small words no sentence does without, and that are words of no other of the three languages. */
const SMALL_WORDS = {
  en: /\b(?:the|of|and|is|are|with|for|not|by|from|that|which|it|has|have|than|where|this)\b/gi,
  id: /\b(?:dan|yang|untuk|dengan|tidak|dari|pada|atau|adalah|oleh|belum|dalam|setiap|lebih|sudah|bila)\b/gi,
} as const;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Titles in their own language inside of a text. */
const TITLES = /SKEM dan Label Tanda Hemat Energi untuk Pengondisi Udara|Japan Fund for the JCM/g;

/** Of which other language a text is; one small word may stand in a name. */
function foreignTo(language: Language, said: string): string[] {
  const text = said.replace(TITLES, "");
  const others = (["en", "id"] as const).filter((each) => each !== language);
  const sentences = others.filter((each) => new Set(text.toLowerCase().match(SMALL_WORDS[each])).size > 1);
  const isJapanese = language !== "ja" && JAPANESE.test(text) && text !== "日本語";
  return isJapanese ? [...sentences, "ja"] : sentences;
}

test.each<[Language, string, string]>([
  ["ja", "The grant is below the minimum of 2018.", "en"],
  ["ja", "Subsidi belum pasti dan tidak dijamin.", "id"],
  ["id", "Ask for the methodology and check that this use is covered.", "en"],
  ["en", "補助金額", "ja"],
  ["en", "Nilai yang belum diperiksa pada dokumennya.", "id"],
])("on a page in %s, %j is told to be foreign", (language, text, other) => {
  expect(foreignTo(language, text)).toEqual([other]);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const addresses = [
    ...allAddresses(language),
    ...PUBLISHED_COLLECTION_IDS.map((id) => `/sources/${id}?lang=${language}`),
    `/sources?q=ballast&lang=${language}`,
    `/reference?lang=${language}`,
    `/nothing?lang=${language}`,
  ];

  test.each(addresses)("%s has no text of another language that is not marked as such", async (address) => {
    const response = await app.request(address, { headers: { accept: "text/html" } }, withAssets);
    const texts = visibleTexts(await response.text(), language);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => foreignTo(language, text).length > 0)).toEqual([]);
  });
});
