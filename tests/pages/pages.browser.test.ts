import { describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { readForm } from "../../src/pages/forms/read-form";
import { writeForm } from "../../src/pages/forms/write-form";
import { PRESETS } from "../../src/pages/measures/all";
import { readerOf } from "../../src/pages/reader";
import { estimateSentences } from "../../src/pages/result/sentence";
import { requestsOf } from "../support/browser";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";
import { allAddresses } from "./addresses";
import { showsFigure } from "./visible-text";

const origin = inject("origin");
const withPage = pagesOfOneBrowser();

const WALKS = Object.values(PRESETS).flatMap((preset) =>
  LANGUAGES.map((language) => ({ preset, id: preset.form.id, language })),
);

test.each(WALKS)(
  "$id, $language, without JavaScript: one click leads to the figures of the API",
  async ({ preset, language }) => {
    const request = readForm(preset.form, writeForm(preset.form, preset.request), "plain", "en").request;
    const response = await fetch(`${origin}/v1/estimates/${preset.form.id}`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": language },
      body: JSON.stringify(request),
    });
    const answer = (await response.json()) as EstimateAnswer;
    const reader = readerOf(language);
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`/?lang=${language}`);
      await page.getByRole("link", { name: reader.say(`preset.${preset.form.id}`) }).click();
      const sentence = await page.locator(".sentence").textContent();
      expect(sentence).toBe(estimateSentences(answer, request, reader).join(language === "ja" ? "" : " "));
      const cells = await page.locator(".emissions tbody td").allTextContents();
      const { annual, lifetime } = answer;
      const figures = [
        annual.businessAsUsualMwh,
        annual.businessAsUsualTco2,
        annual.referenceMwh,
        annual.referenceTco2,
        annual.projectMwh,
        annual.projectTco2,
        annual.businessAsUsualSavedMwh,
        annual.businessAsUsualReductionTco2,
        annual.savedMwh,
        annual.reductionTco2,
      ];
      // How many decimals a column has is its own.
      expect(figures.filter((value, index) => !showsFigure([cells[index] ?? ""], value, language))).toEqual([]);
      expect(cells.slice(figures.length)).toEqual([
        "",
        reader.exact(annual.creditableTco2),
        "",
        `${reader.figure(lifetime.reductionTco2)} t`,
      ]);
    });
  },
);

describe.each([true, false])("with JavaScript %s", (javaScriptEnabled) => {
  test("a form is filled by keyboard, sent, and comes back filled", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto("/?lang=id");
      const form = page.locator('form[action="/street-lighting"]');
      await form.getByLabel("Jumlah lampu", { exact: true }).fill("1.250");
      await form.getByLabel("Jenis lampu lama").selectOption("HPS");
      await form.getByLabel("Daya pengenal lampu lama").fill("250");
      await form.getByLabel("Daya lampu LED").fill("120,5");
      await form.getByLabel("Daya lampu LED").press("Enter");
      await page.waitForURL(/\/street-lighting\?/);
      expect(await page.locator(".sentence").textContent()).toContain("Penggantian 1.250 lampu PJU");
      expect(new URL(page.url()).searchParams.has("tariff")).toBe(false);
      expect(await page.getByLabel("Jumlah lampu", { exact: true }).inputValue()).toBe("1.250");
      expect(await page.getByLabel("Daya lampu LED").inputValue()).toBe("120,5");
      await page.getByRole("link", { name: "English" }).click();
      expect(await page.locator(".sentence").textContent()).toContain("Replacing 1,250 street lights");
      expect(await page.getByLabel("Power of an LED light").inputValue()).toBe("120.5");
    });
  });

  test("an error stands beside its field and what was typed is kept", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto("/street-lighting?lang=en");
      await page.getByLabel("Number of lamps").fill("many");
      await page.getByLabel("Power of an LED light").fill("120");
      await page.getByRole("button", { name: "Estimate" }).click();
      const field = page.getByLabel("Number of lamps");
      expect(await field.inputValue()).toBe("many");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await page.locator("#street-lighting-lamps-error").textContent()).toContain("“many” is not a number");
      expect(await page.getByLabel("Power of an LED light").inputValue()).toBe("120");
    });
  });
});

test("no page asks anything of another host, nor has the policy anything to block", async () => {
  await withPage({}, async (page) => {
    const requests = requestsOf(page);
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    // What a page asks for does not depend on its language.
    for (const address of [...allAddresses("ja"), "/reference?lang=en"]) {
      await page.goto(address, { waitUntil: "networkidle" });
    }
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"))).toEqual([]);
    // The page of an error is an error to the browser too.
    expect(complaints.filter((text) => !text.includes("422"))).toEqual([]);
  });
});

test("the API reference lists the operations and tries one against this host", async () => {
  await withPage({}, async (page) => {
    await page.goto("/reference?lang=en");
    await page.locator("#operations-Service-getHealth .opblock-summary-control").click();
    await page.getByRole("button", { name: "Execute" }).click();
    await page.locator(".live-responses-table .response-col_status", { hasText: "200" }).waitFor();
    const address = await page.locator(".request-url pre").textContent();
    expect(address).toMatch(new RegExp(`^${origin}/healthz`));
  });
});
