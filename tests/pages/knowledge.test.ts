import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES } from "../../src/i18n/language";
import { publications } from "../../src/i18n/publication";
import { MOST_SHOWN } from "../../src/pages/knowledge/search";
import { PUBLISHED_COLLECTION_IDS, publishedRecordsOf } from "../../src/reference/published";
import { withAssets } from "../support/assets";
import { resultAddresses } from "./addresses";
import { visibleTexts } from "./visible-text";

const app = createApp();
const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers }, withAssets);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const countOf = (html: string) => html.match(/<li id="/g)?.length ?? 0;

test.each(["id", "ja"] as const)("a note in %s is marked as no other language", async (language) => {
  const { text } = await get(`/sources/emission-factors?lang=${language}`);
  const notes = Object.values(publications[language].recordNotes).filter((note) => text.includes(note));
  expect(notes.length).toBeGreaterThan(3);
  expect(notes.filter((note) => text.includes(`lang="en">${note}`))).toEqual([]);
});

test.each(["id", "ja"] as const)(
  "where a method comes from is said in %s, but for formulas and titles",
  async (language) => {
    const { text: html } = await get(`/how-it-works?lang=${language}`);
    const left = [...html.matchAll(/<cite[^>]*>(.*?)<\/cite>/g)].map(([, text = ""]) => text);
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((text) => !/ = |^Permen ESDM/.test(text))).toEqual([]);
  },
);

describe.each(LANGUAGES)("the records in %s", (language) => {
  test("are found by the words of their texts, all of which have to occur", async () => {
    const { status, text } = await get(`/sources?q=ballast&lang=${language}`);
    expect(status).toBe(200);
    expect(countOf(text)).toBeGreaterThan(0);
    const { text: narrower } = await get(`/sources?q=magnetic+ballast&lang=${language}`);
    expect(countOf(narrower)).toBeLessThan(countOf(text));
    expect(countOf((await get(`/sources?q=ballast+zzzz&lang=${language}`)).text)).toBe(0);
  });

  test("are found by full-width letters and in any case", async () => {
    const { text } = await get(`/sources?q=${encodeURIComponent("ＤＩＳＴＲＩＣＴ")}&lang=${language}`);
    const { text: plain } = await get(`/sources?q=district&lang=${language}`);
    expect(countOf(text)).toBe(countOf(plain));
  });

  test("are shown so many at once, and the number found is told", async () => {
    const { text } = await get(`/sources?q=e&lang=${language}`);
    expect(countOf(text)).toBe(MOST_SHOWN);
    expect(text).toMatch(/role="status">[^<]*\d{3}/);
  });

  test("that are not verified are searched among themselves", async () => {
    const { text } = await get(`/not-verified?q=office&lang=${language}`);
    expect(countOf(text)).toBeGreaterThan(0);
    expect(text.match(/class="mark unverified"/g)).toHaveLength(countOf(text));
  });

  test("of every collection are all on its page, none with a name of the API for a heading", async () => {
    for (const collection of PUBLISHED_COLLECTION_IDS) {
      const { status, text } = await get(`/sources/${collection}?lang=${language}`);
      expect(status, collection).toBe(200);
      expect(countOf(text), collection).toBe(publishedRecordsOf(collection).length);
      const labels = [...text.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, label]) => label);
      expect(labels.filter((label) => /^[a-z]+[A-Z]\w*$/.test(label ?? ""))).toEqual([]);
    }
  });

  test("are one click from every figure of a result that is taken from them", async () => {
    for (const address of resultAddresses(language).slice(0, 3)) {
      const { text } = await get(address);
      const links = new Set([...text.matchAll(/href="(\/sources\/[^"]*#[^"]*)"/g)].map(([, link]) => link as string));
      expect(links.size).toBeGreaterThan(3);
      for (const link of links) {
        const [path = "", id = ""] = link.replaceAll("&amp;", "&").split("#");
        expect((await get(path)).text, link).toContain(`<li id="${id}">`);
      }
    }
  });
});

test("a search of any length is answered, and what was typed is escaped", async () => {
  const { status, text } = await get(
    `/sources?lang=en&q=${encodeURIComponent('"><script>alert(1)</script>'.repeat(500))}`,
  );
  expect(status).toBe(200);
  expect(text).not.toContain("<script>alert");
  expect(text.length).toBeLessThan(20_000);
});

describe("an address that leads nowhere", () => {
  test.each(LANGUAGES)("is answered to a person with ways on, in %s", async (language) => {
    for (const path of ["/nothing", "/sources/nothing", "/street-lightning"]) {
      const { status, headers, text } = await get(`${path}?lang=${language}`, BROWSER);
      expect(status, path).toBe(404);
      expect(headers.get("content-type")).toMatch(/^text\/html/);
      expect(headers.get("content-security-policy")).toContain("form-action 'self'");
      expect(visibleTexts(text, language).length).toBeGreaterThan(20);
      for (const [, link = ""] of text.matchAll(/<main[\s\S]*?href="(\/[^"]*)"/g)) {
        expect((await get(link.replaceAll("&amp;", "&"), BROWSER)).status, link).toBe(200);
      }
    }
  });

  test("is a problem for programs, and for everybody under /v1", async () => {
    expect((await get("/nothing")).headers.get("content-type")).toBe("application/problem+json");
    expect((await get("/v1/nothing", BROWSER)).headers.get("content-type")).toBe("application/problem+json");
  });
});

test("the picture of the site is its own, small, and there under both names", async () => {
  for (const [path, type] of [
    ["/favicon.svg", "image/svg+xml"],
    ["/favicon.ico", "image/x-icon"],
  ] as const) {
    const response = await app.request(path, {}, withAssets);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(1000);
  }
  const { text } = await get("/");
  expect(text).toContain('<link rel="icon" href="/favicon.svg"');
});
