import { SELF } from "cloudflare:test";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import airConditioners from "../../samples/air-conditioners.csv?raw";
import streetLights from "../../samples/street-lights.csv?raw";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { SCRIPT_PATH } from "../../src/pages/page-script";
import { readerOf } from "../../src/pages/reader";
import { estimateSentences } from "../../src/pages/result/sentence";
import { handMade, inline, number } from "../support/workbooks";
import { SHIFT_JIS, WINDOWS_1252 } from "./code-pages";
import { calledWith, csvFile, fieldsIn, hiddenFields, noise, postedForms, uploadRequest } from "./uploading";
import { showsFigure, visibleTexts } from "./visible-text";

const ORIGIN = "http://localhost";

interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where the page is, for a link; empty where it was sent. */
  readonly location: string;
}

async function post(path: string, parts: Record<string, string | File>, headers = {}): Promise<Page> {
  const response = await SELF.fetch(uploadRequest(ORIGIN + path, parts, headers));
  const location = response.headers.get("location") ?? "";
  return { status: response.status, headers: response.headers, html: await response.text(), location };
}

async function get(location: string): Promise<Page> {
  const response = await SELF.fetch(ORIGIN + location, { redirect: "manual" });
  return { status: response.status, headers: response.headers, html: await response.text(), location };
}

/** What somebody sees who uploads a file. */
async function upload(path: string, parts: Record<string, string | File>, headers = {}): Promise<Page> {
  const sent = await post(path, parts, headers);
  return sent.status === 303 ? get(sent.location) : sent;
}

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

  test.each(LANGUAGES)("leads in %s to a link that shows the figures of the API for its groups", async (language) => {
    const parts = { file: csvFile(text), cost: "25000000000", currency: "IDR" };
    const sent = await post(`${path}?lang=${language}`, parts);
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(
      new RegExp(`^/${measure}\\?cost=25000000000&currency=IDR&numbers=plain&inventory=1[\\w-]+&lang=${language}$`),
    );
    const { status, html, headers } = await get(sent.location);
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toContain("form-action 'self'");
    expect(headers.get("cache-control")).toBe("private, no-store");
    const request = calledWith(html);
    const answer = await estimate(measure, request, language);
    const reader = readerOf(language);
    const texts = visibleTexts(html, language);
    for (const sentence of estimateSentences(answer, JSON.parse(request), reader)) {
      expect(texts.some((each) => each.includes(sentence))).toBe(true);
    }
    for (const value of Object.values(answer.annual)) expect(showsFigure(texts, value, language)).toBe(true);
    for (const { name: group, businessAsUsualSavedMwh, reductionTco2 } of answer.groups ?? []) {
      expect(texts).toContain(group);
      for (const value of [businessAsUsualSavedMwh, reductionTco2])
        expect(showsFigure(texts, value, language)).toBe(true);
    }
  });

  test("sums to what the batch answers row by row", async () => {
    const { html } = await upload(`${path}?lang=en`, { file: csvFile(text) });
    const { annual, lifetime } = await estimate(measure, calledWith(html), "en");
    const rows = await batchFigures(measure, text);
    for (const field of ["businessAsUsualMwh", "referenceMwh", "projectMwh", "savedMwh", "reductionTco2"] as const) {
      const sum = rows.reduce((total, row) => total + row.annual[field], 0);
      expect(Math.abs(annual[field] - sum), field).toBeLessThanOrEqual(1e-9 * sum);
    }
    // All groups of one estimate count the same years; a row of a batch those of its own equipment.
    const sum = rows.reduce((total, row) => total + row.annual.reductionTco2 * lifetime.years, 0);
    expect(Math.abs(lifetime.reductionTco2 - sum)).toBeLessThanOrEqual(1e-9 * sum);
  });

  test("is had as files by its link, and in other languages with the same request", async () => {
    const { location } = await post(`${path}?lang=en`, { file: csvFile(text), cost: "9000000000", currency: "IDR" });
    const { html } = await get(location);
    const json = await get(`${location}&format=json`);
    expect(JSON.parse(json.html)).toEqual(await estimate(measure, calledWith(html), "en"));
    const csv = await get(`${location}&format=csv`);
    expect(csv.headers.get("content-disposition")).toContain("attachment");
    expect((await get(`${location}&format=xlsx`)).html.startsWith("PK")).toBe(true);
    const other = /<a href="([^"]*)" hreflang="ja"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const japanese = await get(other);
    expect(japanese.html).toContain('<html lang="ja">');
    expect(calledWith(japanese.html)).toBe(calledWith(html));
  });

  test("is the file the page offers, with templates beside it", async () => {
    const page = await SELF.fetch(`${ORIGIN}${path}?lang=en`);
    const html = await page.text();
    expect(html).toContain(`href="/samples/${name}"`);
    expect(html).toContain(`href="/templates/${measure}.xlsx?lang=en"`);
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

test("a file of one kind leads to the form too, with the same figures", async () => {
  const { html } = await upload("/street-lighting?lang=id", {
    file: csvFile(ONE_KIND),
    cost: "8.200.000.000",
    currency: "IDR",
  });
  const link = /<a href="(\/street-lighting\?lamps=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(link).toContain("lamps=1000");
  const linked = await get(link);
  const sentence = /class="sentence">([^<]*)/;
  expect(sentence.exec(linked.html)?.[1]).toBe(sentence.exec(html)?.[1]);
  expect(sentence.exec(html)?.[1]).toContain("1.000 lampu PJU");
});

describe("advice beside an inventory", () => {
  test("leads to the same inventory with one answer more, or with more lamps in it", async () => {
    const { html } = await upload("/street-lighting?lang=en", {
      file: csvFile(streetLights),
      cost: "20000000000",
      currency: "IDR",
    });
    const advice = /<section class="advice"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
    const links = [...advice.matchAll(/<a href="(\/street-lighting\?[^"]*)"/g)].map(([, link]) =>
      (link ?? "").replaceAll("&amp;", "&"),
    );
    expect(links.length).toBeGreaterThan(4);
    for (const link of [links[0], links.at(-1)] as string[]) {
      const { status, html: changed } = await get(link);
      expect(status).toBe(200);
      expect(JSON.parse(calledWith(changed)).groups.length).toBe(JSON.parse(calledWith(html)).groups.length);
      expect(calledWith(changed)).not.toBe(calledWith(html));
    }
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const path = `/street-lighting?lang=${language}`;
  const { pageUpload, pageInventory } = catalogues[language];

  test("rows that cannot be computed stand below the result, with line and reason, in words of the catalogue", async () => {
    const { status, html } = await upload(path, {
      file: csvFile(`${ONE_KIND.replace("600", "many")}C,5,HPS,333,120\n`),
    });
    expect(status).toBe(200);
    const texts = visibleTexts(html, language);
    expect(texts.some((text) => text.startsWith(pageInventory["left.title"]))).toBe(true);
    expect(texts.some((text) => text.includes("many"))).toBe(true);
    const section = /<section class="left-out">[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
    const { pageFields } = catalogues[language];
    for (const text of [pageFields.lamps, pageFields.lampWatts, pageFields.ledWatts]) expect(section).toContain(text);
    expect(section.match(/<tr/g)).toHaveLength(3);
    expect(section).not.toMatch(/circuitWatts|#\/|undefined/);
  });

  test("what is not understood is asked, in words of the catalogue, and the answer leads to the result", async () => {
    const file = csvFile("Ruas;Tiang;Jenis lampu;Kuat\nBraga;10;Petromaks;250\nDago;20;Natrium;250\n");
    const asked = await post(path, { file, cost: "5000000000", currency: "IDR" });
    expect(asked.status).toBe(200);
    const texts = visibleTexts(asked.html, language);
    for (const key of ["mapping.title", "mapping.columns", "mapping.forAllNote"] as const)
      expect(texts).toContain(pageInventory[key]);
    const answers = {
      ...hiddenFields(asked.html),
      "column.1": "quantity",
      "column.3": "existing.lampWatts",
      "word.existing.lamp.0": "HPS",
      "all.project.systemWatts": language === "id" ? "120,5" : "120.5",
    };
    const wrong = await post(path, { ...hiddenFields(asked.html), "column.1": "quantity" });
    expect(wrong.status).toBe(422);
    const { status, html } = await upload(path, answers);
    expect(status).toBe(200);
    expect(JSON.parse(calledWith(html))).toMatchObject({
      investment: { total: { amount: 5_000_000_000, currency: "IDR" } },
      groups: [
        {
          name: "Braga, Dago",
          quantity: 30,
          existing: { lamp: "HPS", lampWatts: 250 },
          project: { systemWatts: 120.5 },
        },
      ],
    });
  });

  test.each([
    ["no file", {}, "fileMissing"],
    ["an empty choice", { file: new File([], "") }, "fileMissing"],
    ["a text instead of a file", { file: "quantity" }, "fileMissing"],
    ["an empty file", { file: csvFile("") }, "file.empty"],
    ["a broken workbook", { file: csvFile(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "lamps.xlsx") }, "file.notWorkbook"],
    ["binary rubbish", { file: csvFile(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)) }, "file.notText"],
    ["a held file that is none", { "held.file": "AAAA" }, "fileMissing"],
  ] as const)("is told of %s", async (_what, parts, key) => {
    const { status, html } = await upload(path, parts as Record<string, string | File>);
    expect(status).toBe(422);
    expect(visibleTexts(html, language)).toContain(pageUpload[key]);
  });
});

/** Kinds that differ in their power only. */
function manyKinds(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `Jalan ${index},${index + 1},HPS,250,${index + 20}`);
  return ["name,quantity,existing.lamp,existing.lampWatts,project.systemWatts", ...rows].join("\n");
}

describe("an inventory that is too long for a link", () => {
  const rows = Array.from({ length: 200 }, (_, index) => `${noise(index)},${index + 1},HPS,250,${index + 20}`);
  const LONG = csvFile(["name,quantity,existing.lamp,existing.lampWatts,project.systemWatts", ...rows].join("\n"));

  test("is answered with its result, which carries it in its forms: files, languages, corrections", async () => {
    const sent = await post("/street-lighting?lang=en", { file: LONG, cost: "90000000000", currency: "IDR" });
    expect(sent.status).toBe(200);
    expect(visibleTexts(sent.html, "en")).toContain(catalogues.en.pageInventory["take.noLink"]);
    const carried = hiddenFields(sent.html);
    expect(carried).toMatchObject({ cost: "90000000000", currency: "IDR", numbers: "plain" });
    const json = await post("/street-lighting?lang=en", { ...carried, format: "json" });
    expect(JSON.parse(json.html)).toEqual(await estimate("street-lighting", calledWith(sent.html), "en"));
    const japanese = await post("/street-lighting?lang=ja", carried);
    expect(japanese.html).toContain('<html lang="ja">');
    expect(calledWith(japanese.html)).toBe(calledWith(sent.html));
    const { numbers: _plain, ...typed } = carried;
    const corrected = await post("/street-lighting?lang=id", { ...typed, cost: "80.000.000.000" });
    expect(JSON.parse(calledWith(corrected.html))).toMatchObject({ investment: { total: { amount: 80_000_000_000 } } });
    const refused = await post("/street-lighting?lang=id", { ...typed, cost: "banyak" });
    expect(refused.status).toBe(422);
    expect(hiddenFields(refused.html).inventory).toBe(carried.inventory);
  });

  test("follows advice and answers open questions by forms, from the page and from the file, without script", async () => {
    const sent = await post("/street-lighting?lang=en", { file: LONG, cost: "2000000000", currency: "IDR" });
    const saved = await post("/street-lighting?lang=en", { ...hiddenFields(sent.html), format: "html" });
    const { advice = [] } = await estimate("street-lighting", calledWith(sent.html), "en");
    const formsIn = (html: string) =>
      postedForms(`<main${/<section class="advice"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ""}`);
    const forms = formsIn(sent.html);
    expect(formsIn(saved.html).map(fieldsIn)).toEqual(forms.map(fieldsIn));
    expect(sent.html.replace(`<script src="${SCRIPT_PATH}" defer=""></script>`, "") + saved.html).not.toContain(
      "<script",
    );
    const entry = forms.find((form) => form.includes("<h3>")) ?? "";
    const changed = await post("/street-lighting?lang=en", fieldsIn(entry));
    expect(advice[0]?.request).toEqual(JSON.parse(calledWith(changed.html)));
    const asked = forms.find((form) => form.includes('class="questions"')) ?? "";
    const [, name = "", value = ""] = /<button[^>]* name="([^"]*)" value="(yes|no)"/.exec(asked) ?? [];
    const answered = await post("/street-lighting?lang=en", { ...fieldsIn(asked), [name]: value });
    const { subsidy, ...rest } = JSON.parse(calledWith(answered.html));
    expect(Object.values(subsidy.project)).toEqual([true]);
    expect(rest).toEqual(JSON.parse(calledWith(sent.html)));
  });

  test("is one file that holds all of it and opens again", async () => {
    const sent = await post("/street-lighting?lang=en", { file: LONG });
    const saved = await post("/street-lighting?lang=en", { ...hiddenFields(sent.html), format: "html" });
    expect(saved.headers.get("content-disposition")).toMatch(/attachment; filename="street-lighting-.{8}\.html"/);
    expect(saved.html.match(/<tr/g)?.length).toBeGreaterThan(200);
    expect(saved.html).not.toMatch(/(?:href|action|formaction|src)="\/(?!\/)/);
    const again = await post("/street-lighting?lang=en", hiddenFields(saved.html));
    expect(calledWith(again.html)).toBe(calledWith(sent.html));
  });
});

describe("a workbook", () => {
  const cells = (rows: readonly (readonly (string | number)[])[]) =>
    rows
      .map((row, line) => {
        const written = row.map((cell, column) => {
          const place = `${String.fromCharCode(65 + column)}${line + 1}`;
          return typeof cell === "number" ? number(place, cell) : inline(place, cell);
        });
        return `<row r="${line + 1}">${written.join("")}</row>`;
      })
      .join("");
  const xlsx = (rows: readonly (readonly (string | number)[])[]) =>
    new File([handMade({ rows: cells(rows) }) as Uint8Array<ArrayBuffer>], "pju.xlsx");

  const inventory = Array.from({ length: 11_000 }, (_, index) => [
    `Jalan ${index % 900}`,
    (index % 30) + 1,
    ["Natrium", "SON-T", "Merkuri"][index % 3] ?? "",
    [150, 250, 250][index % 3] ?? 0,
    [70, 120, 110][index % 3] ?? 0,
  ]);
  const INVENTORY = xlsx([["Nama Jalan", "Jumlah", "Jenis Lampu", "Daya", "Daya LED"], ...inventory]);

  test("of 11,000 rows leads to its result", async () => {
    const { status, html } = await upload("/street-lighting?lang=id", { file: INVENTORY });
    expect(status).toBe(200);
    const { groups } = JSON.parse(calledWith(html)) as { groups: { quantity: number }[] };
    const counted = inventory
      .filter(([, , lamp]) => lamp !== "Merkuri")
      .reduce((sum, [, quantity]) => sum + Number(quantity), 0);
    expect(groups.reduce((sum, { quantity }) => sum + quantity, 0)).toBeGreaterThanOrEqual(counted);
  });

  test("of 11,000 rows is had as one page that needs no network and no script, with the figures of the API", async () => {
    const { location } = await post("/street-lighting?lang=id", {
      file: INVENTORY,
      cost: "90000000000",
      currency: "IDR",
    });
    const page = await get(location);
    const { headers, html } = await get(`${location}&format=html`);
    expect(headers.get("content-disposition")).toContain("attachment");
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:`);
    expect(html).toContain("<style>");
    expect(html).not.toMatch(/<script|<iframe|<object|\bsrc=|@import|url\((?!["']?(?:data:|#))|<link rel="(?!icon)/);
    expect([...html.matchAll(/<link rel="icon" href="([^:]*:)/g)].map(([, scheme]) => scheme)).toEqual(["data:"]);
    const texts = visibleTexts(html, "id");
    const answer = await estimate("street-lighting", calledWith(html), "id");
    for (const value of Object.values(answer.annual)) expect(showsFigure(texts, value, "id")).toBe(true);
    expect(texts).toContain(/class="sentence">([^<]*)/.exec(page.html)?.[1]);
    expect(calledWith(html)).toBe(calledWith(page.html));
  });

  test("that unpacks to far more than it weighs is refused, and says why", async () => {
    const bomb = zipSync({
      "xl/workbook.xml": strToU8("<x/>"),
      "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000),
    });
    const { status, html } = await upload("/street-lighting?lang=en", {
      file: new File([bomb as Uint8Array<ArrayBuffer>], "b.xlsx"),
    });
    expect(status).toBe(422);
    expect(visibleTexts(html, "en")).toContain(catalogues.en.pageUpload["file.unpacksTooLarge"]);
  });
});

describe("a file in a code page", () => {
  const groupsOf = (html: string) => JSON.parse(calledWith(html)).groups as object[];

  test("of Excel in Japan (Shift_JIS) is read", async () => {
    const { html } = await upload("/street-lighting?lang=ja", { file: csvFile(SHIFT_JIS) });
    expect(groupsOf(html)).toMatchObject([
      { name: "大通り", quantity: 10, existing: { lamp: "mercury", circuitWatts: 290 } },
      { name: "ブラガ通り", quantity: 20, existing: { lamp: "HPS", circuitWatts: 174 } },
    ]);
  });

  test("of Excel in Indonesia (windows-1252) is read", async () => {
    const { html } = await upload("/street-lighting?lang=id", { file: csvFile(WINDOWS_1252) });
    expect(groupsOf(html)).toMatchObject([
      { name: "Jalan Braga – “timur”", quantity: 10, existing: { lamp: "HPS", circuitWatts: 290.5 } },
      { name: "Café Prémium", quantity: 20, project: { systemWatts: 40.5 } },
    ]);
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
    const { status, html } = await upload("/street-lighting?lang=en", { file: csvFile(manyKinds(201)) });
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

  test("is passed over where a measure has no inventory, for its form has no field for a file", async () => {
    const { status, html } = await post("/green-building?lang=en", { file: csvFile(ONE_KIND) });
    expect(status).toBe(200);
    expect(html).not.toContain('type="file"');
    expect(html).not.toContain('class="sentence"');
  });

  test("gives the same link and the same bytes twice", async () => {
    const once = await post("/street-lighting?lang=en", { file: csvFile(streetLights) });
    const again = await post("/street-lighting?lang=en", { file: csvFile(streetLights) });
    expect(once.location).toBe(again.location);
    expect((await get(once.location)).html).toBe((await get(again.location)).html);
  });
});
