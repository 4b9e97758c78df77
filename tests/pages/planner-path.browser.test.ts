import { expect, inject, test } from "vitest";
import { portfolioPresetAddress } from "../../src/pages/portfolio/preset-address";
import { readerOf } from "../../src/pages/reader";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";

const origin = inject("origin");
const withPage = pagesOfOneBrowser();
const reader = readerOf("en");

test("without JavaScript: a project too small is led by one click to the number of lamps that reaches the minimum", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto("/?lang=en");
    await page.getByRole("link", { name: reader.say("preset.street-lighting") }).click();
    const cost = page.locator("#street-lighting-cost");
    await cost.fill("2,000,000,000");
    await page
      .locator("#form")
      .getByRole("button", { name: reader.say("estimate") })
      .click();
    const sentence = (await page.locator(".sentence").textContent()) ?? "";
    expect(sentence).toContain("Whether Japan pays is open");
    const lamps = /With ([\d,]+) lamps it would reach it/.exec(sentence)?.[1] ?? "";
    await page
      .locator(".advice")
      .getByRole("link", { name: new RegExp(`^${lamps} lamps instead of`) })
      .click();
    const changed = (await page.locator(".sentence").textContent()) ?? "";
    expect(changed).toContain(`Replacing ${lamps} street lights`);
    expect(changed).not.toContain("below the programme's minimum");
  });
});

test("without JavaScript: all three lead to the verdict on one application, and to a plan within a budget for it", async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(origin + portfolioPresetAddress("en"));
    expect(await page.locator(".sentence").textContent()).toContain("In one application for all 3 the verdict is:");
    await page.locator("#portfolio-application").selectOption("joint");
    await page.locator("#portfolio-budget").fill("25,000,000,000");
    await page.getByRole("button", { name: reader.say("estimate") }).click();
    const plan = page.locator("section", {
      has: page.getByRole("heading", { name: reader.in("pageResult", "plan"), exact: true }),
    });
    expect(await plan.locator("table").textContent()).toContain(reader.in("pageResult", "grant"));
    expect(new URL(page.url()).searchParams.get("application")).toBe("joint");
  });
});
