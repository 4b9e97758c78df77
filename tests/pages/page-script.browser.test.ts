import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { readerOf } from "../../src/pages/reader";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";
import { resultAddresses } from "./addresses";

const withPage = pagesOfOneBrowser();
const reader = readerOf("en");
const [address = ""] = resultAddresses("en");

const barOf = (page: Page) => page.locator(".actions");

/** Opens a result where printing is counted and what is copied is kept, or copying is refused. */
async function open(page: Page, isCopyingAllowed: boolean): Promise<void> {
  await page.addInitScript(`
    window.printed = 0;
    window.print = () => { window.printed += 1; };
    Object.defineProperty(navigator, "clipboard", { value: { writeText: (text) => {
      window.copied = text;
      return ${isCopyingAllowed ? "Promise.resolve()" : 'Promise.reject(new Error("refused"))'};
    } } });
  `);
  await page.goto(address);
}

describe("where scripts run, the bar of a result", () => {
  test("prints at once and leaves its explanation folded", async () => {
    await withPage({}, async (page) => {
      await open(page, true);
      await barOf(page).getByText(reader.in("pageMemo", "print"), { exact: true }).click();
      expect(await page.evaluate("window.printed")).toBe(1);
      expect(await barOf(page).getByText(reader.in("pageMemo", "printHow")).isVisible()).toBe(false);
    });
  });

  test("copies the whole address of the result and says so", async () => {
    await withPage({}, async (page) => {
      await open(page, true);
      await barOf(page).getByText(reader.in("pageMemo", "copyLink")).click();
      await barOf(page).getByText(reader.in("pageMemo", "copied")).waitFor();
      expect(await page.evaluate("window.copied")).toBe(inject("origin") + address);
      expect(await barOf(page).locator("input").isVisible()).toBe(false);
    });
  });

  test("shows the address to be copied by hand where copying is refused", async () => {
    await withPage({}, async (page) => {
      await open(page, false);
      await barOf(page).getByText(reader.in("pageMemo", "copyLink")).click();
      await barOf(page).locator("input").waitFor();
      expect(await barOf(page).locator("input").inputValue()).toBe(inject("origin") + address);
      expect(await barOf(page).getByText(reader.in("pageMemo", "copied")).count()).toBe(0);
    });
  });
});

test("where no script runs, print and copy unfold what a reader does instead", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address);
    await barOf(page).getByText(reader.in("pageMemo", "print"), { exact: true }).click();
    expect(await barOf(page).getByText(reader.in("pageMemo", "printHow")).isVisible()).toBe(true);
    await barOf(page).getByText(reader.in("pageMemo", "copyLink")).click();
    expect(await barOf(page).locator("input").inputValue()).toBe(inject("origin") + address);
  });
});
