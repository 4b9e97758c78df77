import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { readerOf } from "../../src/pages/reader";
import { KINDS_AS_ROWS } from "../../src/pages/result/on-paper";
import { pageCount } from "../support/browser";
import { measuredResults } from "../support/page-length";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";
import { MANY_KINDS, uploadTwo } from "./uploads-in-browser";

const withPage = pagesOfOneBrowser();

/** Run in the page: the size in points of the smallest text that paper shows, zoom counted in. */
const SMALLEST = `(() => {
  let smallest = Infinity;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const isShown = [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 0);
    if (data.trim() === "" || !isShown) continue;
    let size = parseFloat(getComputedStyle(parentElement).fontSize) * 0.75;
    for (let at = parentElement; at !== null; at = at.parentElement) size *= parseFloat(getComputedStyle(at).zoom || "1");
    smallest = Math.min(smallest, size);
  }
  return smallest;
})()`;

test.each(LANGUAGES)(
  "in %s every result is a memo and its evidence: two pages, no text under 8 points, the next steps among it",
  async (language) => {
    await withPage({}, async (page) => {
      for (const { name, address } of await measuredResults(language)) {
        await page.goto(address);
        expect(pageCount(await page.pdf({ preferCSSPageSize: true })), name).toBe(2);
        await page.emulateMedia({ media: "print" });
        expect(await page.evaluate(SMALLEST), name).toBeGreaterThan(7.95);
        expect(await page.locator("#steps .all > li").first().isVisible(), name).toBe(true);
        expect(await page.locator(".memo-head").textContent()).toContain(
          readerOf(language).say("edition").split("{")[0],
        );
        await page.emulateMedia({ media: null });
      }
    });
  },
);

describe.each(LANGUAGES)("in %s", (language) => {
  const reader = readerOf(language);

  test.each(Object.entries(MANY_KINDS))(
    "200 kinds of %s print on two pages: the first few, all together, and a line that says so",
    async (measure, table) => {
      await withPage({}, async (page) => {
        await page.goto(`/${measure}?lang=${language}`);
        await page.getByText(reader.in("pageUpload", "summary")).click();
        const form = page.locator("form[enctype]");
        await form.getByLabel(reader.in("pageUpload", "file")).setInputFiles(table);
        await form.locator('input[name="cost"]').fill("5000000000");
        await form.getByRole("button", { name: reader.in("pageUpload", "submit") }).click();
        await page.waitForSelector(".groups");
        expect(await page.locator(".groups tbody tr").count()).toBe(200);
        expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
        await page.emulateMedia({ media: "print" });
        const said = reader.in("pageUpload", "printedShort", { count: 200, shown: KINDS_AS_ROWS });
        expect(await page.getByText(said).isVisible()).toBe(true);
        expect(await page.locator(".groups tbody tr:visible").count()).toBe(KINDS_AS_ROWS);
        expect(await page.locator(".groups tfoot tr").isVisible()).toBe(true);
      });
    },
  );

  // Of the rows left out, with their reasons, paper has the first few.
  test("a result of two files, one with rows left out, prints on two pages", async () => {
    await withPage({}, async (page) => {
      await uploadTwo(page, reader);
      expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    });
  });
});
