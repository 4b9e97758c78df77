import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { violationsOf } from "../support/axe";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";
import { allAddresses } from "./addresses";

const withPage = pagesOfOneBrowser();

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(LANGUAGES)("axe finds nothing on any page in %s", async (language) => {
    await withPage({ colorScheme }, async (page) => {
      for (const address of allAddresses(language)) {
        await page.goto(address);
        expect(await violationsOf(page), address).toEqual([]);
      }
    });
  });

  test("axe finds nothing in the API reference", async () => {
    await withPage({ colorScheme }, async (page) => {
      await page.goto("/reference?lang=en");
      await page.locator("#servers[aria-label]").waitFor();
      expect(await violationsOf(page)).toEqual([]);
    });
  });
});
