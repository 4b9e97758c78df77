import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchBrowser } from "./browser";

type WithPage = <Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>) => Promise<Result>;

/** One browser for the tests of a file; what is returned gives a test a page of its own in it, and closes it afterwards. */
export function pagesOfOneBrowser(): WithPage {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (options, use) => {
    const context = await browser.newContext({ baseURL: inject("origin"), acceptDownloads: true, ...options });
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  };
}
