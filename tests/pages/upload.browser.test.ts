import { copyFileSync, readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { type Reader, readerOf } from "../../src/pages/reader";
import { violationsOf } from "../support/axe";
import { pageCount, requestsOf } from "../support/browser";
import { layoutFaultsOf, PHONE, WELL_LAID_OUT } from "../support/layout";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";

import { SHIFT_JIS, WINDOWS_1252 } from "./code-pages";

const origin = inject("origin");
const withPage = pagesOfOneBrowser();

const FORM = 'form[action^="/street-lighting"][enctype]';
const WRONG = { name: "lamps.csv", mimeType: "text/csv", buffer: Buffer.from("quantity;systemWatts\nseribu;120,5\n") };

const ASKED = {
  name: "asked.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("Ruas;Tiang;Jenis lampu;Kuat\nBraga;1.250;Petromaks;250\n"),
};

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
  // The pages need no script, so it is enough to walk with one in the language of most who upload.
  (language === "id" ? [true, false] : [false]).map((javaScriptEnabled) => ({ language, javaScriptEnabled })),
);

/** An inventory as an officer has it: Indonesian headings, decimal commas as texts, sodium, mercury and unknown lamps. */
function officersWorkbook(): Buffer {
  const rows = [
    ["INVENTARIS PJU KOTA BANDUNG 2026"],
    [],
    [
      "No",
      "Nama Jalan",
      "Jumlah",
      "Jenis Lampu",
      "Daya (W)",
      "Daya sistem termasuk balas (W)",
      "Daya LED (W)",
      "Kecamatan",
    ],
    [1, "Jalan Braga", 94, "Natrium", 150, "", 70, "Sumur Bandung"],
    [2, "Jalan Soekarno-Hatta", 1255, "SON-T", 250, "", 120, "Buahbatu"],
    [3, "Jalan Asia Afrika", 167, "Natrium", 250, "", "120", "Sumur Bandung"],
    [4, "Jalan Dago", 292, "HPS", 250, "", 110, "Coblong"],
    [5, "Jalan Turangga", 47, "Merkuri", "", 140, "40,5", "Lengkong"],
    [6, "Jalan Burangrang", 67, "HPL-N", "", 140, "40,5", "Lengkong"],
    [7, "Jalan Cijerah", 83, "Merkuri", "", "140", "40,5", "Bandung Kulon"],
    [8, "Jalan Sekeloa", 58, "tidak diketahui", 125, "", 40, "Coblong"],
    [9, "Jalan Kopo", 101, "?", 150, "", 80, "Bojongloa"],
    [10, "Jalan Riau", 169, "Natrium", 150, "", 80, "Bandung Wetan"],
    [11, "Jalan Merdeka", "", "Natrium", 150, "", 80, "Sumur Bandung"],
    [12, "Jalan Supratman", 151, "Natrium", 333, "", 80, "Cibeunying"],
    ["", "JUMLAH", 2484],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "PJU");
  return Buffer.from(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const OFFICERS = {
  name: "inventaris pju.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: officersWorkbook(),
};

const figuresOf = async (page: Page) => {
  const texts = await page.locator(".sentence, .groups td, .groups th, dd").allTextContents();
  return texts.join("|");
};

describe.each(WALKS)("$language, JavaScript $javaScriptEnabled", ({ language, javaScriptEnabled }) => {
  const reader = readerOf(language);

  test("an officer's workbook leads to a link that another browser opens with the same figures, and prints on two pages", async () => {
    let link = "";
    let figures = "";
    await withPage({ javaScriptEnabled }, async (page) => {
      await upload(page, reader, OFFICERS);
      link = page.url();
      figures = await figuresOf(page);
      expect(link).toContain("inventory=1");
      expect(figures).toContain("Jalan Braga");
      // Eleven of twelve rows are lamps; two of them cannot be computed, one of those says how many it has.
      expect(await page.locator(".left-out tbody tr").count()).toBe(2);
      expect(await page.locator(".sentence").textContent()).toContain("151");
      expect(await page.locator(".long-address a").getAttribute("href")).toBe(link.replace(origin, ""));
      expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
      await page.reload();
      expect(await figuresOf(page)).toBe(figures);
      await page.goto(`/?lang=${language}`);
      await page.goBack();
      expect(await figuresOf(page)).toBe(figures);
    });
    await withPage({ javaScriptEnabled: !javaScriptEnabled }, async (page) => {
      await page.goto(link);
      expect(await figuresOf(page)).toBe(figures);
    });
  });

  test.each([
    ["Shift_JIS", SHIFT_JIS, "大通り"],
    ["windows-1252", WINDOWS_1252, "Jalan Braga – “timur”"],
  ])("a file of Excel in %s shows its names and figures in another browser too", async (_encoding, bytes, name) => {
    let link = "";
    let figures = "";
    await withPage({ javaScriptEnabled }, async (page) => {
      await upload(page, reader, { name: "pju.csv", mimeType: "text/csv", buffer: Buffer.from(bytes) });
      link = page.url();
      figures = await figuresOf(page);
      expect(figures).toContain(name);
    });
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(link);
      expect(await figuresOf(page)).toBe(figures);
    });
  });

  test("two files on the page of all three lead to one verdict, and a click on advice keeps both", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(`/all?lang=${language}`);
      const choose = async (measure: string, file: Parameters<Page["setInputFiles"]>[1]) => {
        const input = page.locator(`input[name="file.${measure}"]`);
        await page.locator("fieldset", { has: input }).locator("summary").click();
        await input.setInputFiles(file);
      };
      await choose("street-lighting", OFFICERS);
      await choose("air-conditioning", "samples/air-conditioners.csv");
      await page.locator('input[name="lampsCost"]').fill("900000000");
      await page.locator('input[name="unitsCost"]').fill("900000000");
      await page.locator('select[name="currency"]').selectOption("IDR");
      await page.getByRole("button", { name: reader.say("estimate"), exact: true }).click();
      await page.waitForURL(/inventory\.air-conditioning=1.*inventory\.street-lighting=1/);
      const [together] = reader.in("pageSentences", "together", { count: "2", verdict: "|" }).split("|");
      expect(await page.locator(".sentence").textContent()).toContain(together);
      expect(await page.locator(".left-out tbody tr").count()).toBe(2);
      expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
      await page.locator(".advice .questions a, .advice .questions button").first().click();
      await page.waitForURL(/=yes.*inventory\.air-conditioning=1.*inventory\.street-lighting=1/);
      expect(await page.locator(".left-out tbody tr").count()).toBe(2);
    });
  });

  test("a cost, an answer and another language beside it keep the inventory", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await upload(page, reader, OFFICERS);
      const groups = await page.locator(".groups tbody tr").count();
      const form = page.locator("#form form");
      await form
        .locator('input[name="cost"]')
        .fill(language === "ja" ? "200億" : language === "id" ? "20 miliar" : "20 billion");
      await form.locator("summary").click();
      await form.locator('select[name="japaneseRepresentative"]').selectOption("yes");
      await form.getByRole("button", { name: reader.say("estimate"), exact: true }).click();
      await page.waitForURL(/cost=20000000000&.*japaneseRepresentative=yes/);
      expect(await page.locator(".groups tbody tr").count()).toBe(groups);
      const other = LANGUAGES.find((each) => each !== language) as (typeof LANGUAGES)[number];
      await page.locator(`nav.languages a[lang="${other}"]`).click();
      await page.waitForURL(new RegExp(`lang=${other}`));
      expect(page.url()).toContain("cost=20000000000");
      expect(await page.locator(".groups tbody tr").count()).toBe(groups);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("link", { name: readerOf(other).in("pageResult", "workbook") })
          .first()
          .click(),
      ]);
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    });
  });

  test("one file holds the result and opens from a disk, with nothing loaded", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await upload(page, reader, OFFICERS);
      const figures = await figuresOf(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: reader.in("pageInventory", "take.oneFile") }).click(),
      ]);
      const saved = await download.path();
      const copy = `${saved}.html`;
      copyFileSync(saved, copy);
      const requests = requestsOf(page);
      await page.goto(`file://${copy}`);
      expect(await figuresOf(page)).toBe(figures);
      expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
      expect((await page.locator("style").textContent())?.length).toBeGreaterThan(1_000);
      await page.locator('nav.languages a[lang="ja"]').click();
      await page.waitForURL(/^http.*lang=ja/);
      expect(await page.locator(".groups tbody tr").count()).toBeGreaterThan(3);
    });
  });

  test("what is not understood is asked with one select for each column, and answered", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      const text = "Ruas;Tiang;Bohlam;Kuat;Lampu LED baru nanti\nBraga;10;Natrium;250;120,5\nDago;20;SON;250;120,5\n";
      await upload(page, reader, { name: "pju.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
      expect(await page.locator("h1").textContent()).toBe(reader.in("pageInventory", "mapping.title"));
      expect(await page.locator("select").count()).toBeGreaterThanOrEqual(5);
      const choose = (column: number, field: string) =>
        page.locator(`select[name="column.${column}"]`).selectOption(field);
      await choose(1, "quantity");
      await choose(2, "existing.lamp");
      await choose(3, "existing.lampWatts");
      await choose(4, "project.systemWatts");
      await page.getByRole("button", { name: reader.in("pageInventory", "mapping.continue") }).click();
      await page.waitForURL(/inventory=/);
      expect(await page.locator(".groups tbody th").allTextContents()).toEqual(["Braga, Dago"]);
    });
  });

  test("a file from which nothing can be computed is told so beside the file", async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await upload(page, reader, WRONG);
      const file = page.getByLabel(reader.in("pageUpload", "file"));
      expect(await file.getAttribute("aria-invalid")).toBe("true");
      expect(await page.locator("#street-lighting-upload-file-error li").allTextContents()).toEqual([
        reader.in("pageUpload", "noRowComputed"),
      ]);
      expect(await page.locator(".left-out").textContent()).toContain("seribu");
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
  "$language, $measure: the result of 200 kinds prints on at most three pages of A4: the memo, and its evidence on two",
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
      expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
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
  const files = ["samples/street-lights.csv", OFFICERS, WRONG, ASKED] as const;

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
