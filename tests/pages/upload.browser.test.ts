import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { sentencesOf } from "../../src/pages/forms/place-errors";
import { type Reader, readerOf } from "../../src/pages/reader";
import { estimateSentences } from "../../src/pages/result/sentence";
import { violationsOf } from "../support/axe";
import { pageCount, requestsOf } from "../support/browser";
import { layoutFaultsOf, PHONE, WELL_LAID_OUT } from "../support/layout";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";

const origin = inject("origin");
const withPage = pagesOfOneBrowser();

const FORM = 'form[action^="/street-lighting"][enctype]';
const WRONG = { name: "lamps.csv", mimeType: "text/csv", buffer: Buffer.from("quantity;systemWatts\nseribu;120,5\n") };

/** Unfolds the upload on the first page, chooses a file and sends it. */
async function upload(page: Page, reader: Reader, file: Parameters<Page["setInputFiles"]>[1]): Promise<void> {
  await page.goto(`/?lang=${reader.language}`);
  const card = page.locator(".card", { has: page.locator(FORM) });
  await card.getByText(reader.in("pageUpload", "summary")).click();
  await card.getByLabel(reader.in("pageUpload", "file")).setInputFiles(file);
  await card.getByRole("button", { name: reader.in("pageUpload", "submit") }).click();
  await page.waitForURL(/\/street-lighting/);
}

const WALKS = LANGUAGES.flatMap((language) =>
  [true, false].map((javaScriptEnabled) => ({ language, javaScriptEnabled })),
);

describe.each(WALKS)("$language, JavaScript $javaScriptEnabled", ({ language, javaScriptEnabled }) => {
  const reader = readerOf(language);

  test("a sample inventory is uploaded from the first page, and taken along as a file and in another language", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await upload(page, reader, "samples/street-lights.csv");
      const request = await page.locator('input[name="request"]').inputValue();
      const sentence = async (spoken: Reader) => {
        const response = await fetch(`${origin}/v1/estimates/street-lighting`, {
          method: "POST",
          headers: { "content-type": "application/json", "accept-language": spoken.language },
          body: request,
        });
        const answer = (await response.json()) as EstimateAnswer;
        return estimateSentences(answer, JSON.parse(request), spoken).join(spoken.language === "ja" ? "" : " ");
      };
      expect(await page.locator(".sentence").textContent()).toBe(await sentence(reader));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: reader.in("pageResult", "workbook") }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("street-lighting-estimate.xlsx");
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
      const other = LANGUAGES.find((each) => each !== language) as (typeof LANGUAGES)[number];
      await page.locator(`.choices button[lang="${other}"]`).click();
      await page.waitForURL(new RegExp(`lang=${other}`));
      expect(await page.locator(".sentence").textContent()).toBe(await sentence(readerOf(other)));
    });
  });

  test("what is wrong stands beside the file", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await upload(page, reader, WRONG);
      const file = page.getByLabel(reader.in("pageUpload", "file"));
      expect(await file.getAttribute("aria-invalid")).toBe("true");
      const place = reader.in("pageUpload", "atCell", { line: "2", column: "quantity" });
      expect(await page.locator("#street-lighting-upload-file-error li").allTextContents()).toEqual([
        `${place} ${sentencesOf(reader.in("batches", "cellNotANumber", { cell: "seribu" }), reader.in("batches", "cellNotANumberHint"), language)}`,
      ]);
    });
  });
});

/** 200 kinds of equipment, no two of them alike. */
const MANY: Readonly<Record<string, string>> = {
  "street-lighting": tableOf(
    "name,quantity,existing.circuitWatts,project.systemWatts",
    (index) => `Jalan ${index},${index + 1},174,${80 + index}`,
  ),
  "air-conditioning": tableOf(
    "name,facility,quantity,capacity.value,capacity.unit,project.value,project.metric",
    (index) => `Puskesmas ${index},clinic,${index + 1},${9000 + index},Btu/h,5,CSPF`,
  ),
};

function tableOf(header: string, rowOf: (index: number) => string): string {
  return [header, ...Array.from({ length: 200 }, (_, index) => rowOf(index))].join("\n");
}

test.each(
  LANGUAGES.flatMap((language) => Object.entries(MANY).map(([measure, table]) => ({ language, measure, table }))),
)(
  "$language, $measure: the result of 200 kinds prints on at most two pages of A4",
  async ({ language, measure, table }) => {
    const reader = readerOf(language);
    await withPage({}, async (page) => {
      await page.goto(`/${measure}?lang=${language}`);
      await page.getByText(reader.in("pageUpload", "summary")).click();
      const form = page.locator("form[enctype]");
      await form.getByLabel(reader.in("pageUpload", "file")).setInputFiles({
        name: "many.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(table),
      });
      await form.locator('input[name="cost"]').fill("5000000000");
      await form.getByRole("button", { name: reader.in("pageUpload", "submit") }).click();
      await page.waitForSelector(".groups");
      expect(await page.locator(".groups tbody tr").count()).toBe(200);
      expect(pageCount(await page.pdf({ format: "A4" }))).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: "print" });
      const said = reader.in("pageUpload", "printedShort", { count: 200 });
      expect(await page.getByText(said).isVisible()).toBe(true);
    });
  },
);

test("a file of 5 MB is refused with a page, not with a broken line", async () => {
  await withPage({}, async (page) => {
    const buffer = Buffer.from(`quantity,systemWatts\n${"1,1\n".repeat(1_250_000)}`);
    await upload(page, readerOf("en"), { name: "all.csv", mimeType: "text/csv", buffer });
    expect(await page.locator("#street-lighting-upload-file-error").textContent()).toContain("/v1/batches/");
  });
});

test("nothing is asked of another host, and the policy has nothing to block", async () => {
  await withPage({}, async (page) => {
    const requests = requestsOf(page);
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await upload(page, readerOf("en"), "samples/street-lights.csv");
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const reader = readerOf(language);
  const files = ["samples/street-lights.csv", WRONG] as const;

  test("a phone shows form, result and errors without scrolling sideways, every control 44 pixels high", async () => {
    await withPage(PHONE, async (page) => {
      for (const file of files) {
        await upload(page, reader, file);
        expect(await layoutFaultsOf(page)).toEqual(WELL_LAID_OUT);
      }
    });
  });

  test.each(["light", "dark"] as const)("axe finds nothing on form, result and errors in %s", async (colorScheme) => {
    await withPage({ colorScheme }, async (page) => {
      const check = async () => expect(await violationsOf(page)).toEqual([]);
      await page.goto(`/street-lighting?lang=${language}`);
      await page.getByText(reader.in("pageUpload", "summary")).click();
      await check();
      for (const file of files) {
        await upload(page, reader, file);
        await check();
      }
    });
  });
});
