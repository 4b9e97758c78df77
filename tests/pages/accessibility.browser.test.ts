import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { readerOf } from "../../src/pages/reader";
import { violationsInBoth, violationsOf } from "../support/axe";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";
import { allAddresses } from "./addresses";
import { ASKED, OFFICERS, upload, WRONG } from "./uploads-in-browser";

const withPage = pagesOfOneBrowser();

/** A language has no colours of its own: they are looked at in one. */
const LOOKED_AT = LANGUAGES.map((language, index) =>
  index === 0
    ? { language, scheme: "colours in light and in dark with the rest", look: violationsInBoth }
    : { language, scheme: "all but colours", look: violationsOf },
);

describe.each(LOOKED_AT)("in $language, $scheme", ({ language, look }) => {
  const reader = readerOf(language);

  test("axe finds nothing on any page", { timeout: 300_000 }, async () => {
    await withPage({}, async (page) => {
      for (const address of allAddresses(language)) {
        await page.goto(address);
        expect(await look(page), address).toEqual([]);
      }
    });
  });

  test("axe finds nothing on the form, the result, the questions and the errors of a file", async () => {
    await withPage({}, async (page) => {
      await page.goto(`/street-lighting?lang=${language}`);
      await page.getByText(reader.in("pageUpload", "summary")).click();
      expect(await look(page)).toEqual([]);
      for (const file of ["samples/street-lights.csv", OFFICERS, WRONG, ASKED]) {
        await upload(page, reader, file);
        expect(await look(page)).toEqual([]);
      }
    });
  });
});

test("axe finds nothing in the API reference, in light and in dark", async () => {
  await withPage({}, async (page) => {
    await page.goto("/reference?lang=en");
    await page.locator("#servers[aria-label]").waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
  });
});
