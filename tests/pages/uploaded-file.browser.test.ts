import { expect, inject, test } from "vitest";
import { readerOf } from "../../src/pages/reader";
import { requestsOf } from "../support/browser";
import { pagesOfOneBrowser } from "../support/pages-of-one-browser";
import { SHIFT_JIS, WINDOWS_1252 } from "./code-pages";
import { csv, figuresOf, upload, WRONG } from "./uploads-in-browser";

const origin = inject("origin");
const withPage = pagesOfOneBrowser();

// Words in every language are asked of the Worker in upload.worker.test.ts; here it is what a browser sends and shows.
const WITHOUT_SCRIPT = { javaScriptEnabled: false } as const;

test.each([
  ["Shift_JIS", "ja", SHIFT_JIS, "大通り"],
  ["windows-1252", "id", WINDOWS_1252, "Jalan Braga – “timur”"],
] as const)(
  "a file of Excel in %s shows its names and figures in another browser too",
  async (_, language, bytes, name) => {
    let link = "";
    let figures = "";
    await withPage(WITHOUT_SCRIPT, async (page) => {
      await upload(page, readerOf(language), csv("pju.csv", bytes));
      link = page.url();
      figures = await figuresOf(page);
      expect(figures).toContain(name);
    });
    await withPage({}, async (page) => {
      await page.goto(link);
      expect(await figuresOf(page)).toBe(figures);
    });
  },
);

test.each([true, false])(
  "what is not understood is asked with one select for each column, and answered, JavaScript %s",
  async (javaScriptEnabled) => {
    const reader = readerOf(javaScriptEnabled ? "id" : "ja");
    await withPage({ javaScriptEnabled }, async (page) => {
      const text = "Ruas;Tiang;Bohlam;Kuat;Lampu LED baru nanti\nBraga;10;Natrium;250;120,5\nDago;20;SON;250;120,5\n";
      await upload(page, reader, csv("pju.csv", text));
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
  },
);

test("a file from which nothing can be computed is told so beside the file", async () => {
  const reader = readerOf("id");
  await withPage(WITHOUT_SCRIPT, async (page) => {
    await upload(page, reader, WRONG);
    const file = page.getByLabel(reader.in("pageUpload", "file"));
    expect(await file.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#street-lighting-upload-file-error li").allTextContents()).toEqual([
      reader.in("pageUpload", "noRowComputed"),
    ]);
    expect(await page.locator(".left-out").textContent()).toContain("seribu");
  });
});

test("a file of 5 MB is refused with a page, not with a broken line", async () => {
  await withPage(WITHOUT_SCRIPT, async (page) => {
    await upload(page, readerOf("en"), csv("all.csv", `quantity,systemWatts\n${"1,1\n".repeat(1_250_000)}`));
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
