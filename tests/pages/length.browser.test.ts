import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { lengthsOf, limitsOf, measuredResults, SCREENS } from "../support/page-length";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";

const withPage = pagesOfOneBrowser();

test.each(LANGUAGES)(
  "in %s every result is short: eight phone screens before what is folded, one more for each further group, half its former length at a desk",
  async (language) => {
    await withPage({}, async (page) => {
      for (const result of await measuredResults(language)) {
        await page.goto(result.address);
        const limits = limitsOf(result);
        await page.setViewportSize(SCREENS.phone);
        expect((await lengthsOf(page)).read, `${result.name} on a phone`).toBeLessThanOrEqual(limits.phoneRead);
        await page.setViewportSize(SCREENS.desk);
        expect((await lengthsOf(page)).whole, `${result.name} at a desk`).toBeLessThanOrEqual(limits.deskWhole);
      }
    });
  },
);
