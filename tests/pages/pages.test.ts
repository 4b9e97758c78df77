import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { readableDigits, writeNumber } from "../../src/i18n/number";
import { METHODS } from "../../src/methods";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { readForm } from "../../src/pages/forms/read-form";
import { writeForm } from "../../src/pages/forms/write-form";
import { PRESETS } from "../../src/pages/measures/all";
import { portfolioPresetAddress } from "../../src/pages/portfolio/preset-address";
import { addressOf, readerOf } from "../../src/pages/reader";
import { estimateSentences } from "../../src/pages/result/sentence";
import { THRESHOLDS } from "../../src/subsidy/rules/thresholds";
import { withAssets } from "../support/assets";
import { allAddresses } from "./addresses";
import { foreignPart, visibleTexts } from "./visible-text";

const app = createApp();
const get = async (path: string, headers: Record<string, string> = {}, body?: object) => {
  const sent = {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await app.request(path, body === undefined ? { headers } : sent, withAssets);
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const CASES = Object.values(PRESETS).flatMap((preset) =>
  LANGUAGES.map((language) => ({ preset, language, id: preset.form.id })),
);
const addressIn = ({ preset, language }: (typeof CASES)[number]) =>
  addressOf(`/${preset.form.id}`, { ...writeForm(preset.form, preset.request), lang: language });

/** English texts that are their own keys: those of the sheets. */
const ENGLISH_TEXTS = [
  ...Object.values(THRESHOLDS).map(({ label }) => label),
  ...METHODS.flatMap(({ title, inputs, steps }) => [title, ...[...inputs, ...steps].map(({ label }) => label)]),
];

/** Whether one of the texts is the number, rounded to three figures or more. */
function saidRoundly(value: number, texts: readonly string[], language: Language): boolean {
  const least = readableDigits(value);
  const written = [0, 1, 2, 3].flatMap((more) => [
    writeNumber(value, language, least + more),
    writeNumber(value, language, least + more, least + more),
  ]);
  return texts.some((text) => written.includes(text));
}

describe.each(CASES)("the result of the preset $id in $language", (one) => {
  const { preset, language } = one;

  test("shows the figures the API answers with", async () => {
    const { status, html } = await get(addressIn(one));
    expect(status).toBe(200);
    const { request } = readForm(preset.form, writeForm(preset.form, preset.request), "plain", "en");
    const response = await app.request(`/v1/estimates/${preset.form.id}`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": language },
      body: JSON.stringify(request),
    });
    const answer = (await response.json()) as EstimateAnswer;
    const reader = readerOf(language);
    const texts = visibleTexts(html, language);
    for (const sentence of estimateSentences(answer, request, reader)) {
      expect(texts.some((text) => text.includes(sentence))).toBe(true);
    }
    for (const value of Object.values(answer.annual)) expect(saidRoundly(value, texts, language)).toBe(true);
    for (const { value, label } of answer.calculation) {
      expect(html).toContain(reader.exact(value));
      expect(texts).toContain(label);
    }
    for (const { message } of answer.warnings) expect(message.length).toBeGreaterThan(0);
    const prose = texts.join("\n");
    for (const { name } of answer.assumptions.filter((assumption) => /[.A-Z]/.test(assumption.name))) {
      expect(prose, "a name of the API among the words").not.toMatch(
        new RegExp(`\\b${name.replaceAll(".", "\\.")}\\b`),
      );
    }
    expect(html.match(/<li class="(?:pass|fail|unknown)">/g) ?? []).toHaveLength(answer.subsidy?.criteria.length ?? 0);
  });

  test("says nothing that is not in the catalogue of its language", async () => {
    const { html } = await get(addressIn(one));
    const extra = language === "en" ? ENGLISH_TEXTS : [];
    const foreign = visibleTexts(html, language).flatMap((text) => foreignPart(text, language, extra) || []);
    expect([...new Set(foreign)]).toEqual([]);
  });

  test("is offered as a file that the API itself writes", async () => {
    const address = addressIn(one);
    const json = await get(`${address}&format=json`);
    expect(json.headers.get("content-type")).toBe("application/json");
    expect(JSON.parse(json.html)).toHaveProperty("measure", preset.form.id);
    const csv = await get(`${address}&format=csv`);
    expect(csv.headers.get("content-type")).toMatch(/^text\/csv/);
    const [names, ...rows] = parseCsv(csv.html, { delimiter: language === "id" ? ";" : ",", skipBom: false });
    expect(names?.slice(0, 3)).toEqual(["section", "item", "name"]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([names?.length]));
    const annual = rows.filter(([section]) => section === "annual").map(([, , name, , value]) => [name, value]);
    const written = (value: number) => (language === "id" ? String(value).replace(".", ",") : String(value));
    const { annual: figures } = JSON.parse(json.html) as EstimateAnswer;
    expect(Object.fromEntries(annual)).toEqual(
      Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, written(value as number)])),
    );
  });

  test("carries its inputs into the other languages", async () => {
    const { html } = await get(addressIn(one));
    for (const other of LANGUAGES) {
      const query = new URLSearchParams({ ...writeForm(preset.form, preset.request), lang: other });
      const link = [...html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]*)"/g)].find(
        ([, lang]) => lang === other,
      );
      const target = new URL((link?.[2] ?? "").replaceAll("&amp;", "&"));
      for (const [name, value] of query) expect(target.searchParams.get(name), name).toBe(value);
    }
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("the first page offers every preset, and nothing that is not in the catalogue", async () => {
    const { html, status } = await get(`/?lang=${language}`);
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${language}">`);
    for (const preset of Object.values(PRESETS)) {
      const address = addressOf(`/${preset.form.id}`, {
        ...writeForm(preset.form, preset.request),
        lang: language,
      });
      expect(html).toContain(`href="${address.replaceAll("&", "&amp;")}"`);
    }
    const foreign = visibleTexts(html, language).flatMap((text) => foreignPart(text, language) || []);
    expect([...new Set(foreign)]).toEqual([]);
  });

  test("all three together show the totals of the API", async () => {
    const { html, status } = await get(portfolioPresetAddress(language));
    expect(status).toBe(200);
    expect(html).toContain('id="curve-title"');
    expect(html.match(/<details class="part">/g)).toHaveLength(3);
  });
});

/** Pages of records: what a source says stands as it was written, in English, and is marked so in other languages. */
const QUOTES = /^\/(?:sources\/|not-verified)/;

describe.each(LANGUAGES)("in %s, from the catalogue alone", (language) => {
  test.each(allAddresses(language).filter((address) => language !== "en" || !QUOTES.test(address)))(
    "%s",
    async (address) => {
      const { html } = await get(address);
      const extra = language === "en" ? ENGLISH_TEXTS : [];
      const foreign = visibleTexts(html, language).flatMap((text) => foreignPart(text, language, extra) || []);
      expect([...new Set(foreign)]).toEqual([]);
    },
  );
});

describe("a form with errors", () => {
  test("is answered 422 with each error beside its field and what was typed in it", async () => {
    const { status, html } = await get("/street-lighting?lamps=seribu&ledWatts=120&lang=id");
    expect(status).toBe(422);
    expect(html).toMatch(/name="lamps"[^>]*aria-invalid="true"[^>]*value="seribu"/);
    expect(html).toMatch(/id="street-lighting-lamps-error">“seribu” bukan angka/);
    expect(html).toContain('value="120"');
  });

  test("shows what only the measure can judge beside the field it is about, in the words of the form", async () => {
    const { status, html } = await get("/street-lighting?lamps=10&lamp=LED&lampWatts=250&ledWatts=120&lang=en");
    expect(status).toBe(422);
    expect(html).toMatch(
      /id="street-lighting-circuitWatts-error">There is no table[^<]*“Circuit power of the old light/,
    );
    expect(html).toContain("<details open");
  });

  test("passes over no dimming that counts only beside burning hours", async () => {
    const lights = "/street-lighting?lamps=10&lamp=HPS&lampWatts=250&ledWatts=120&lang=en&dimmingFactor=79";
    const { status, html } = await get(lights);
    expect(status).toBe(422);
    expect(html).toMatch(
      /id="street-lighting-dimmingFactor-error">A dimming factor belongs[^<]*“Burning hours per year”/,
    );
    expect((await get(`${lights}&burningHours=4380`)).status).toBe(200);
  });

  test("escapes what was typed", async () => {
    const { html } = await get(`/street-lighting?lamps=${encodeURIComponent('"><script>alert(1)</script>')}&lang=en`);
    expect(html).not.toContain("<script>alert");
  });

  test("of all three is shown in the measure it belongs to", async () => {
    const { status, html } = await get("/all?lamps=10&ledWatts=120&lang=en");
    expect(status).toBe(422);
    expect(html).toMatch(/id="street-lighting-(?:lampsCost|lamp|circuitWatts|lampWatts)-error"/);
  });
});

test("a figure that rounds to nought has no sign", async () => {
  const request = {
    groups: [{ quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 290.0000001 } }],
  };
  const { html } = await get(`/v1/estimates/street-lighting`, {}, request);
  expect(html).toMatch(/the reduction is −0\.0\d*[1-9]\d* tCO2/);
  expect(readerOf("en").percent(-0.0001)).toBe("0");
});

test("empty fields are left out of the address, so that it can be sent", async () => {
  const { status, headers } = await get("/street-lighting?lang=en&lamps=10&lamp=&ledWatts=5&tariff=");
  expect(status).toBe(303);
  expect(headers.get("location")).toBe("/street-lighting?lang=en&lamps=10&ledWatts=5&numbers=plain");
});

test("a form that was filled in leads to a link with plain numbers, whatever notation they were typed in", async () => {
  const { headers } = await get("/street-lighting?lang=id&lamps=1.250&ledWatts=120,5&lamp=HPS&tariff=");
  expect(headers.get("location")).toBe("/street-lighting?lang=id&lamps=1250&ledWatts=120.5&lamp=HPS&numbers=plain");
});

test("a language link of a page with errors asks for the same number", async () => {
  const { html } = await get("/street-lighting?lamps=10&lamp=HPS&lampWatts=250&ledWatts=12.500&lang=id");
  const links = [...html.matchAll(/hreflang="en"[^>]*href="([^"]*)"|href="([^"]*)" hreflang="en"/g)];
  expect(links.length).toBeGreaterThan(0);
  for (const [, head, body] of links) {
    const { status, html: english } = await get(
      (head ?? body ?? "").replaceAll("&amp;", "&").replace(/^http:\/\/[^/]*/, ""),
    );
    expect(status).toBe(422);
    expect(english).toContain('value="12,500"');
  }
});

test.each(["constructor", "__proto__", "toString", "bla"])(
  "format=%s is no file, and the page is answered",
  async (format) => {
    const { status, headers } = await get(
      `/street-lighting?lamps=10&lamp=HPS&lampWatts=250&ledWatts=120&format=${format}`,
    );
    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch(/^text\/html/);
  },
);

test.each(["/sources/%00?x=", "/sources/%0d%0aX:1?x="])("%s is led to an address that can be sent", async (path) => {
  const { status, headers } = await get(path);
  expect(status).toBe(303);
  expect(headers.get("location")).toBe(path.slice(0, -3));
});

test("without lang the language of the browser counts, and numbers are read as in JSON", async () => {
  const { html } = await get("/street-lighting?lamps=1000&lamp=HPS&lampWatts=250&ledWatts=120.5", {
    "accept-language": "ja",
  });
  expect(html).toContain('<html lang="ja">');
  expect(html).toContain('value="120.5"');
});

test("the style is kept for ever under a name that changes with it", async () => {
  const { html } = await get("/");
  const path = /href="(\/assets\/page\.[0-9a-f]{8}\.css)"/.exec(html)?.[1] ?? "";
  const style = await get(path);
  expect(style.status).toBe(200);
  expect(style.headers.get("cache-control")).toContain("immutable");
  expect(style.html).toContain("@media print");
  expect((await get("/assets/page.00000000.css")).headers.get("cache-control")).toBe("no-cache");
  expect((await get("/assets/other.css")).status).toBe(404);
});

test("a page is gzipped for a client that takes it, and for no other", async () => {
  const plain = await get("/?lang=en");
  expect(plain.headers.get("content-encoding")).toBeNull();
  const response = await app.request("/?lang=en", { headers: { "accept-encoding": "gzip" } });
  expect(response.headers.get("content-encoding")).toBe("gzip");
  const bytes = await new Response(
    (response.body as ReadableStream).pipeThrough(new DecompressionStream("gzip")),
  ).text();
  expect(bytes).toBe(plain.html);
  expect(
    (await app.request("/", { headers: { "accept-encoding": "gzip;q=0" } })).headers.get("content-encoding"),
  ).toBeNull();
});
