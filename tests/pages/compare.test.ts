import { expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES } from "../../src/i18n/language";
import { writeForm } from "../../src/pages/forms/write-form";
import { PRESETS } from "../../src/pages/measures/all";
import { addressOf, readerOf } from "../../src/pages/reader";
import { withAssets } from "../support/assets";
import { foreignPart, visibleTexts } from "./visible-text";

const app = createApp();
const { form, request } = PRESETS["street-lighting"];

async function htmlOf(path: string): Promise<string> {
  const response = await app.request(path, {}, withAssets);
  expect(response.status, path).toBe(200);
  return await response.text();
}

function linkCalled(html: string, text: string): string {
  const link = [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].find(([, , label]) => label === text);
  return (link?.[1] ?? "").replaceAll("&amp;", "&");
}

test.each(LANGUAGES)("in %s a result is compared with a changed one by links and a form alone", async (language) => {
  const reader = readerOf(language);
  const first = await htmlOf(addressOf("/street-lighting", { ...writeForm(form, request), lang: language }));
  const one = await htmlOf(linkCalled(first, reader.in("pageResult", "compareWith")));
  const change = new URL(linkCalled(one, reader.in("pageResult", "changeVariant")), "http://localhost");
  change.searchParams.set("ledWatts", "96");
  const second = await htmlOf(change.pathname + change.search);
  expect(second).toContain('<input type="hidden" name="compare"');
  const both = await htmlOf(linkCalled(second, reader.in("pageResult", "compareWith")));
  expect(both).toContain('id="variants-title"');
  // 24 W less for 4,380 hours on 1,000 lamps at 0.87 t/MWh, each side in whole tonnes: 91 or 92 t more.
  expect(visibleTexts(both, language).join(" ")).toMatch(/\(\s*\+9[12]\s*\)/);
  const foreign = visibleTexts(both, language).flatMap((text) => foreignPart(text, language) || []);
  expect(foreign).toEqual([]);
});

test("what is no result of a measure is no variant", async () => {
  const html = await htmlOf(addressOf("/compare", { a: "/elsewhere?lamps=1", b: "https://example.org/", lang: "en" }));
  expect(html).not.toContain("variants-title");
  expect(html).not.toContain('example.org/"');
});
