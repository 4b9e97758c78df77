import { copyFileSync, readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { readerOf } from "../../src/pages/reader";
import { requestsOf } from "../support/browser";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";
import { figuresOf, OFFICERS, upload, uploadTwo } from "./uploads-in-browser";

const origin = inject("origin");
const withPage = pagesOfOneBrowser();

/** A cost as each language says it. */
const COSTS: Readonly<Record<Language, string>> = { en: "20 billion", id: "20 miliar", ja: "200億" };

/** Pages need no script, and the one they have spoils nothing. */
const SCRIPTS = [true, false];

describe.each(LANGUAGES)("in %s, without JavaScript", (language) => {
  const reader = readerOf(language);

  test("an officer's workbook leads to a link that another browser opens with the same figures", async () => {
    let link = "";
    let figures = "";
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await upload(page, reader, OFFICERS);
      link = page.url();
      figures = await figuresOf(page);
      expect(link).toContain("inventory=1");
      expect(figures).toContain("Jalan Braga");
      // Eleven of twelve rows are lamps; two of them cannot be computed, one of those says how many it has.
      expect(await page.locator(".left-out tbody tr").count()).toBe(2);
      expect(await page.locator(".sentence").textContent()).toContain("151");
      expect(await page.locator(".long-address a").getAttribute("href")).toBe(link.replace(origin, ""));
      await page.reload();
      expect(await figuresOf(page)).toBe(figures);
      await page.goto(`/?lang=${language}`);
      await page.goBack();
      expect(await figuresOf(page)).toBe(figures);
    });
    await withPage({ javaScriptEnabled: true }, async (page) => {
      await page.goto(link);
      expect(await figuresOf(page)).toBe(figures);
    });
  });

  test("a cost, an answer and another language beside it keep the inventory", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await upload(page, reader, OFFICERS);
      const groups = await page.locator(".groups tbody tr").count();
      const form = page.locator("#form form");
      await form.locator('input[name="cost"]').fill(COSTS[language]);
      await form.locator("summary").click();
      await form.locator('select[name="japaneseRepresentative"]').selectOption("yes");
      await form.getByRole("button", { name: reader.say("estimate"), exact: true }).click();
      await page.waitForURL(/cost=20000000000&.*japaneseRepresentative=yes/);
      expect(await page.locator(".groups tbody tr").count()).toBe(groups);
      const other = LANGUAGES.find((each) => each !== language) as Language;
      await page.locator(`nav.languages a[lang="${other}"]`).click();
      await page.waitForURL(new RegExp(`lang=${other}`));
      expect(page.url()).toContain("cost=20000000000");
      expect(await page.locator(".groups tbody tr").count()).toBe(groups);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("link", { name: readerOf(other).in("pageResult", "workbook") })
          .first()
          .click(),
      ]);
      expect(readFileSync(await download.path()).toString("latin1", 0, 2)).toBe("PK");
    });
  });
});

describe.each(SCRIPTS)("with JavaScript %s", (javaScriptEnabled) => {
  const reader = readerOf("id");

  test("two files on the page of all three lead to one verdict, and a click on advice keeps both", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await uploadTwo(page, reader);
      const [together] = reader.in("pageSentences", "together", { count: "2", verdict: "|" }).split("|");
      expect(await page.locator(".sentence").textContent()).toContain(together);
      expect(await page.locator(".left-out tbody tr").count()).toBe(2);
      await page.locator(".advice .questions a, .advice .questions button").first().click();
      await page.waitForURL(/=yes.*inventory\.air-conditioning=1.*inventory\.street-lighting=1/);
      expect(await page.locator(".left-out tbody tr").count()).toBe(2);
    });
  });

  test("one file holds the result and opens from a disk, with nothing loaded", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await upload(page, reader, OFFICERS);
      const figures = await figuresOf(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: reader.in("pageInventory", "take.oneFile") }).click(),
      ]);
      const saved = await download.path();
      const copy = `${saved}.html`;
      copyFileSync(saved, copy);
      const requests = requestsOf(page);
      await page.goto(`file://${copy}`);
      expect(await figuresOf(page)).toBe(figures);
      expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
      expect((await page.locator("style").textContent())?.length).toBeGreaterThan(1_000);
      await page.locator('nav.languages a[lang="ja"]').click();
      await page.waitForURL(/^http.*lang=ja/);
      expect(await page.locator(".groups tbody tr").count()).toBeGreaterThan(3);
    });
  });
});
