import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { readerOf } from "../../src/pages/reader";
import { layoutFaultsOf, PHONE, WELL_LAID_OUT } from "../support/layout";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";
import { allAddresses } from "./addresses";
import { ASKED, OFFICERS, upload, WRONG } from "./uploads-in-browser";

const withPage = pagesOfOneBrowser();

const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  "a phone of 360 pixels": PHONE,
  "a desk": { viewport: { width: 1100, height: 900 } },
};

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(Object.entries(SCREENS))(
    "on %s nothing scrolls sideways or reaches out of its place, and every control is 44 pixels high",
    async (_screen, options) => {
      await withPage(options, async (page) => {
        for (const address of allAddresses(language)) {
          await page.goto(address);
          expect(await layoutFaultsOf(page), address).toEqual(WELL_LAID_OUT);
          // What is folded must fit too once it is open.
          await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
          expect(await layoutFaultsOf(page), `${address}, unfolded`).toEqual(WELL_LAID_OUT);
        }
      });
    },
  );

  test("a phone shows form, result, questions and errors of a file without scrolling sideways", async () => {
    await withPage(PHONE, async (page) => {
      for (const file of ["samples/street-lights.csv", OFFICERS, WRONG, ASKED]) {
        await upload(page, readerOf(language), file);
        expect(await layoutFaultsOf(page)).toEqual(WELL_LAID_OUT);
      }
    });
  });
});
