import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { readerOf } from "../../src/pages/reader";
import { pageCount } from "../support/browser";
import { measuredResults } from "../support/page-length";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";

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
