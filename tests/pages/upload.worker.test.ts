import { SELF } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import airConditioners from "../../samples/air-conditioners.csv?raw";
import streetLights from "../../samples/street-lights.csv?raw";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { readerOf } from "../../src/pages/reader";
import { estimateSentences } from "../../src/pages/result/sentence";
import { carriedRequest, csvFile, uploadRequest } from "./uploading";
import { foreignPart, visibleTexts } from "./visible-text";

const ORIGIN = "http://localhost";
const upload = async (path: string, parts: Record<string, string | File>, headers = {}) => {
  const response = await SELF.fetch(uploadRequest(ORIGIN + path, parts, headers));
  return { status: response.status, headers: response.headers, html: await response.text() };
};

const SAMPLES = [
  { measure: "street-lighting", text: streetLights, name: "street-lights.csv" },
  { measure: "air-conditioning", text: airConditioners, name: "air-conditioners.csv" },
] as const;

type Figures = Pick<EstimateAnswer, "annual" | "lifetime">;

async function batchFigures(measure: string, text: string): Promise<Figures[]> {
  const response = await SELF.fetch(`${ORIGIN}/v1/batches/${measure}`, {
    method: "POST",
    headers: { "content-type": "text/csv", accept: "application/x-ndjson" },
    body: text,
  });
  return (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Figures);
}

async function estimate(measure: string, body: string, language: string): Promise<EstimateAnswer> {
  const response = await SELF.fetch(`${ORIGIN}/v1/estimates/${measure}`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body,
  });
  return (await response.json()) as EstimateAnswer;
}

describe.each(SAMPLES)("the sample inventory of $measure, uploaded", ({ measure, text, name }) => {
  const path = `/${measure}`;

  test.each(LANGUAGES)("shows in %s the figures of the API for its groups", async (language) => {
    const parts = { file: csvFile(text), cost: "25000000000", currency: "IDR" };
    const { status, html, headers } = await upload(`${path}?lang=${language}`, parts);
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toContain("form-action 'self'");
    expect(headers.get("cache-control")).toBe("private, no-store");
    const request = carriedRequest(html);
    const answer = await estimate(measure, request, language);
    const reader = readerOf(language);
    const texts = visibleTexts(html, language);
    for (const sentence of estimateSentences(answer, JSON.parse(request), reader)) {
      expect(texts.some((each) => each.includes(sentence))).toBe(true);
    }
    for (const value of Object.values(answer.annual)) expect(texts).toContain(reader.figure(value));
    for (const { name: group, businessAsUsualSavedMwh, reductionTco2 } of answer.groups ?? []) {
      expect(texts).toContain(group);
      expect(texts).toContain(reader.figure(businessAsUsualSavedMwh));
      expect(texts).toContain(reader.figure(reductionTco2));
    }
  });

  test("sums to what the batch answers row by row", async () => {
    const { html } = await upload(`${path}?lang=en`, { file: csvFile(text) });
    const { annual, lifetime } = await estimate(measure, carriedRequest(html), "en");
    const rows = await batchFigures(measure, text);
    for (const field of ["businessAsUsualMwh", "referenceMwh", "projectMwh", "savedMwh", "reductionTco2"] as const) {
      const sum = rows.reduce((total, row) => total + row.annual[field], 0);
      expect(Math.abs(annual[field] - sum), field).toBeLessThanOrEqual(1e-9 * sum);
    }
    // All groups of one estimate count the same years; a row of a batch those of its own equipment.
    const sum = rows.reduce((total, row) => total + row.annual.reductionTco2 * lifetime.years, 0);
    expect(Math.abs(lifetime.reductionTco2 - sum)).toBeLessThanOrEqual(1e-9 * sum);
  });

  test("is had as a file without a link and without JavaScript", async () => {
    const { html } = await upload(`${path}?lang=en`, { file: csvFile(text) });
    const request = carriedRequest(html);
    const json = await upload(`${path}?lang=en`, { request, format: "json" });
    expect(JSON.parse(json.html)).toEqual(await estimate(measure, request, "en"));
    const csv = await upload(`${path}?lang=en`, { request, format: "csv" });
    expect(csv.headers.get("content-type")).toMatch(/^text\/csv/);
    expect(csv.headers.get("content-disposition")).toContain("attachment");
    const workbook = await upload(`${path}?lang=en`, { request, format: "xlsx" });
    expect(workbook.html.startsWith("PK")).toBe(true);
  });

  test("is had in another language with the same request", async () => {
    const { html } = await upload(`${path}?lang=en`, { file: csvFile(text), cost: "9000000000", currency: "IDR" });
    const other = await upload(`${path}?lang=ja`, { request: carriedRequest(html) });
    expect(other.status).toBe(200);
    expect(other.html).toContain('<html lang="ja">');
    expect(carriedRequest(other.html)).toBe(carriedRequest(html));
  });

  test("is the file the page offers", async () => {
    const page = await SELF.fetch(`${ORIGIN}${path}?lang=en`);
    expect(await page.text()).toContain(`href="/samples/${name}"`);
    const sample = await SELF.fetch(`${ORIGIN}/samples/${name}`);
    expect(sample.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await sample.text()).toBe(text);
  });
});

test("nothing besides the samples is found beside them", async () => {
  expect((await SELF.fetch(`${ORIGIN}/samples/README.md`)).status).toBe(404);
  expect((await SELF.fetch(`${ORIGIN}/samples/..%2Fopenapi%2Fopenapi.json`)).status).toBe(404);
});

const ONE_KIND =
  "name,quantity,existing.lamp,existing.lampWatts,project.systemWatts\nA,600,HPS,250,120\nB,400,HPS,250,120\n";

test("a file of one kind gets the link of the form, which leads to the same figures", async () => {
  const { status, html } = await upload("/street-lighting?lang=id", {
    file: csvFile(ONE_KIND),
    cost: "8.200.000.000",
    currency: "IDR",
  });
  expect(status).toBe(200);
  const link = /class="address">[^<]*<a href="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(link).toContain("lamps=1000");
  const linked = await (await SELF.fetch(ORIGIN + link)).text();
  const sentence = /class="sentence">([^<]*)/;
  expect(sentence.exec(linked)?.[1]).toBe(sentence.exec(html)?.[1]);
  expect(sentence.exec(html)?.[1]).toContain("1.000 lampu PJU");
});

describe.each(LANGUAGES)("what is wrong with an upload, in %s", (language) => {
  const path = `/street-lighting?lang=${language}`;
  const { pageUpload } = catalogues[language];

  test("stands beside the file, by line and column, in words of the catalogue", async () => {
    const { status, html } = await upload(path, {
      file: csvFile(ONE_KIND.replace("600", "many").replace("B,400,HPS,250", "B,400,HPS,333")),
    });
    expect(status).toBe(422);
    expect(html).toMatch(
      /type="file"[^>]*aria-invalid="true"[^>]*aria-describedby="street-lighting-upload-file-error /,
    );
    const texts = visibleTexts(html, language);
    const place = (line: string, column: string) =>
      pageUpload.atCell.replace("{line}", line).replace("{column}", column);
    expect(texts.some((text) => text.startsWith(place("2", "quantity")))).toBe(true);
    expect(texts.some((text) => text.startsWith(place("3", "existing.lampWatts")))).toBe(true);
    expect(html).not.toContain('class="sentence"');
    const others = texts.filter((text) => !text.startsWith(place("3", "existing.lampWatts")));
    expect([...new Set(others.flatMap((text) => foreignPart(text, language) || []))]).toEqual([]);
  });

  test.each([
    ["no file", {}, "fileMissing"],
    ["an empty choice", { file: new File([], "") }, "fileMissing"],
    ["a text instead of a file", { file: "quantity" }, "fileMissing"],
    ["an empty file", { file: csvFile("") }, "fileEmpty"],
    ["a workbook", { file: csvFile(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "lamps.xlsx") }, "workbook"],
    ["binary rubbish", { file: csvFile(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)) }, "notText"],
    ["a carried request that is no JSON", { request: "{" }, "broken"],
  ] as const)("is told of %s", async (_what, parts, key) => {
    const { status, html } = await upload(path, parts as Record<string, string | File>);
    expect(status).toBe(422);
    expect(visibleTexts(html, language)).toContain(pageUpload[key]);
  });
});

describe("an upload", () => {
  test("of more than 1 MiB is led to the batch", async () => {
    const file = csvFile(`${ONE_KIND}${"A,600,HPS,250,120\n".repeat(70_000)}`);
    const { status, html } = await upload("/street-lighting?lang=en", { file });
    expect(status).toBe(413);
    expect(html).toContain("/v1/batches/street-lighting");
    expect(html).toContain("An upload may have at most 1 MiB.");
  });

  test("of more kinds than one estimate takes is led to the batch", async () => {
    const rows = Array.from({ length: 201 }, (_, index) => `A,1,HPS,250,${index + 1}`).join("\n");
    const header = ONE_KIND.split("\n")[0];
    const { status, html } = await upload("/street-lighting?lang=en", { file: csvFile(`${header}\n${rows}`) });
    expect(status).toBe(422);
    expect(html).toContain("The file holds 201 kinds of equipment");
    expect(html).toContain("/v1/batches/street-lighting");
  });

  test("with a cost that is no number, or that the file states too, is told so beside the cost, which stays", async () => {
    const { status, html } = await upload("/street-lighting?lang=en", { file: csvFile(ONE_KIND), cost: "much" });
    expect(status).toBe(422);
    expect(html).toMatch(/id="street-lighting-upload-cost-error">“much” is not a number/);
    expect(html).toContain('value="much"');
    const priced = ONE_KIND.replace("systemWatts", "systemWatts,total.amount,total.currency").replaceAll(
      ",120\n",
      ",120,5,JPY\n",
    );
    const twice = await upload("/street-lighting?lang=en", { file: csvFile(priced), cost: "5", currency: "JPY" });
    expect(twice.html).toMatch(/id="street-lighting-upload-cost-error">The file states costs too/);
  });

  test("that the API refuses as a whole is answered with its words", async () => {
    const { status, html } = await upload("/street-lighting?lang=en", { request: '{"groups":[]}' });
    expect(status).toBe(422);
    expect(html).toContain("at least 1 items");
  });

  test("escapes what the file says", async () => {
    const wicked = "<script>alert(1)</script>";
    const { html } = await upload("/street-lighting?lang=en", { file: csvFile(`${wicked}\n1\n`) });
    const { html: shown } = await upload("/street-lighting?lang=en", {
      file: csvFile(ONE_KIND.replace("A,", `${wicked},`).replace("B,400,HPS,250,120", "B,400,HPS,250,110")),
    });
    expect(html).toContain("&lt;script&gt;");
    expect(shown).toContain("&lt;script&gt;");
    expect(html + shown).not.toContain("<script>alert");
  });

  test("is no upload by another type, and no form without a boundary", async () => {
    const send = (type: string, body: string) =>
      SELF.fetch(`${ORIGIN}/street-lighting`, { method: "POST", headers: { "content-type": type }, body });
    expect((await send("text/csv", ONE_KIND)).status).toBe(415);
    expect((await send("multipart/form-data", ONE_KIND)).status).toBe(422);
    expect((await send("multipart/form-data; boundary=x", ONE_KIND)).status).toBe(422);
    expect((await send("multipart/form-data; boundary=x", "")).status).toBe(400);
  });

  test("is not taken where a measure has no inventory", async () => {
    const response = await SELF.fetch(uploadRequest(`${ORIGIN}/green-building`, { file: csvFile(ONE_KIND) }));
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });

  test("gives the same bytes twice", async () => {
    const once = await upload("/street-lighting?lang=en", { file: csvFile(streetLights) });
    const again = await upload("/street-lighting?lang=en", { file: csvFile(streetLights) });
    expect(once.html).toBe(again.html);
  });
});
