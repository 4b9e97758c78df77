import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES } from "../../src/i18n/language";
import { isJointly, type PortfolioAnswer, portfolioSentences } from "../../src/pages/portfolio/sentences";
import { readerOf } from "../../src/pages/reader";
import { withAssets } from "../support/assets";
import { calledWith, csvFile, fieldsIn, hiddenFields, noise, postedForms, uploadRequest } from "./uploading";
import { visibleTexts } from "./visible-text";

const ORIGIN = "http://localhost";
const app = createApp();

const LIGHTS =
  "Nama Jalan;Jumlah;Jenis Lampu;Daya;Daya LED\nBraga;600;Natrium;250;120\nDago;400;SON;150;70\nKopo;12;Natrium;333;80\n";
const UNITS =
  "name,facility,quantity,capacity.value,capacity.unit,project.value,project.metric\nPuskesmas,clinic,120,9000,Btu/h,5,CSPF\n";
const COSTS = { lampsCost: "7500000000", unitsCost: "900000000", currency: "IDR" };

interface Shown {
  readonly status: number;
  readonly html: string;
  readonly location: string;
}

async function send(path: string, parts: Record<string, string | File>): Promise<Shown> {
  const response = await app.request(uploadRequest(ORIGIN + path, parts), undefined, withAssets);
  return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
}

async function get(path: string): Promise<Shown> {
  const response = await app.request(path, {}, withAssets);
  return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
}

async function answerTo(request: string, language = "en"): Promise<PortfolioAnswer> {
  const response = await app.request("/v1/portfolios", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: request,
  });
  expect(response.status).toBe(200);
  return (await response.json()) as PortfolioAnswer;
}

const files = () => ({ "file.street-lighting": csvFile(LIGHTS), "file.air-conditioning": csvFile(UNITS) });
const adviceIn = (html: string) => /<section class="advice"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
const linksIn = (html: string) =>
  [...html.matchAll(/<a href="(\/all\?[^"]*)"/g)].map(([, link]) => (link ?? "").replaceAll("&amp;", "&"));

describe("inventories uploaded to the page of all three", () => {
  test.each(LANGUAGES)(
    "lead in %s to a link with the verdict on one application, and say what is not in it",
    async (language) => {
      const sent = await send(`/all?lang=${language}`, { ...files(), ...COSTS, numbers: "plain" });
      expect(sent.status).toBe(303);
      expect(sent.location).toMatch(
        /^\/all\?.*numbers=plain&inventory\.air-conditioning=1[\w-]+&inventory\.street-lighting=1[\w-]+&lang=/,
      );
      const { status, html } = await get(sent.location);
      expect(status).toBe(200);
      const request = calledWith(html);
      const { measures } = JSON.parse(request);
      expect(measures.map(({ measure }: { measure: string }) => measure)).toEqual([
        "air-conditioning",
        "street-lighting",
      ]);
      expect(measures[1].input.groups.map(({ quantity }: { quantity: number }) => quantity)).toEqual([600, 400]);
      const reader = readerOf(language);
      const answer = await answerTo(request, language);
      const sentences = portfolioSentences(answer, isJointly(JSON.parse(request)), reader);
      const left = reader.in("pageInventory", "left.sentence", { quantity: "12", rows: "1" });
      const texts = visibleTexts(html, language);
      expect(texts).toContain(reader.sentences([...sentences, left]));
      expect(texts).toContain(reader.spoken(answer.joint.subsidy.grantByCurrency.idr));
      const json = await get(`${sent.location}&format=json`);
      expect(JSON.parse(json.html)).toEqual(answer);
    },
  );

  test("one of lamps is enough, and the other measures are typed beside it", async () => {
    const { location } = await send("/all?lang=id", {
      "file.street-lighting": csvFile(LIGHTS),
      lampsCost: "7,5 miliar",
      currency: "IDR",
      units: "120",
      facility: "clinic",
      capacity: "9.000",
      capacityUnit: "Btu/h",
      newEfficiency: "5,0",
      newMetric: "CSPF",
      unitsCost: "900 juta",
    });
    const { html } = await get(location);
    const { measures } = JSON.parse(calledWith(html));
    expect(measures[0].input).toMatchObject({
      groups: [{ quantity: 120, capacity: { value: 9000 }, project: { value: 5 } }],
      investment: { total: { amount: 900_000_000, currency: "IDR" } },
    });
    expect(measures[1].input.investment.total.amount).toBe(7_500_000_000);
  });

  test("lead from advice and open questions to the same files with what was changed", async () => {
    const { location } = await send("/all?lang=en", { ...files(), ...COSTS, lampsCost: "900000000" });
    const { html } = await get(location);
    const { advice = [] } = await answerTo(calledWith(html));
    const links = linksIn(adviceIn(html));
    expect(links.length).toBeGreaterThan(2);
    for (const link of [links[0], links.at(-1)] as string[]) {
      const changed = await get(link);
      expect(changed.status).toBe(200);
      expect(calledWith(changed.html)).not.toBe(calledWith(html));
      expect(JSON.parse(calledWith(changed.html)).measures[1].input.groups).toHaveLength(2);
    }
    const requests = advice.map(({ request }) => request);
    const first = JSON.parse(calledWith((await get(links[0] as string)).html));
    expect(requests).toContainEqual(first);
  });

  test("are asked about one by one, each with the others held meanwhile", async () => {
    const asked = await send("/all?lang=en", {
      "file.air-conditioning": csvFile(UNITS.replace("quantity", "Bestand")),
      "file.street-lighting": csvFile("Ruas;Tiang;Bohlam;Kuat;LED nanti\nBraga;10;Natrium;250;120,5\n"),
      ...COSTS,
    });
    expect(asked.status).toBe(200);
    const units = hiddenFields(asked.html);
    expect(Object.keys(units)).toEqual(
      expect.arrayContaining(["lampsCost", "held.file.air-conditioning", "held.file.street-lighting"]),
    );
    const second = await send("/all?lang=en", { ...units, "column.2": "quantity" });
    expect(second.status).toBe(200);
    const lights = hiddenFields(second.html);
    expect(lights.mapped).toBe("street-lighting");
    const { location } = await send("/all?lang=en", {
      ...lights,
      "column.1": "quantity",
      "column.2": "existing.lamp",
      "column.3": "existing.lampWatts",
      "column.4": "project.systemWatts",
    });
    const { html } = await get(location);
    const { measures } = JSON.parse(calledWith(html));
    expect(
      measures.map(({ input }: { input: { groups: { quantity: number }[] } }) => input.groups[0]?.quantity),
    ).toEqual([120, 10]);
  });

  test("that no link can hold are carried by forms: languages, advice, questions, and one file with all of it", async () => {
    const rows = Array.from({ length: 190 }, (_, index) => `${noise(index)};${index + 1};HPS;250;${index + 20}`);
    const long = csvFile(["Nama;Jumlah;Jenis Lampu;Daya;Daya LED", ...rows].join("\n"));
    const sent = await send("/all?lang=en", { ...files(), "file.street-lighting": long, ...COSTS });
    expect(sent.status).toBe(200);
    const carried = hiddenFields(sent.html);
    const japanese = await send("/all?lang=ja", carried);
    expect(japanese.html).toContain('<html lang="ja">');
    expect(calledWith(japanese.html)).toBe(calledWith(sent.html));
    const saved = await send("/all?lang=en", { ...carried, format: "html" });
    expect(saved.html).not.toMatch(/<script|(?:href|action|formaction|src)="\/(?!\/)/);
    const asked = postedForms(`<main${adviceIn(saved.html)}`).find((form) => form.includes('class="questions"')) ?? "";
    const [, name = "", value = ""] = /<button[^>]* name="([^"]*)" value="(yes|no)"/.exec(asked) ?? [];
    const answered = await send("/all?lang=en", { ...fieldsIn(asked), [name]: value });
    const { subsidy, ...rest } = JSON.parse(calledWith(answered.html));
    expect(Object.values(subsidy.project)).toEqual([true]);
    expect(rest).toEqual(JSON.parse(calledWith(sent.html)));
  });

  test("with a cost that is typed too, or spoilt on the way, are told so, and the other one stays", async () => {
    const twice = await send("/all?lang=en", {
      ...files(),
      "file.street-lighting": csvFile(
        "quantity,existing.circuitWatts,systemWatts,investment.total.amount\n10,290,120,500000000\n",
      ),
      ...COSTS,
    });
    expect(twice.status).toBe(422);
    expect(visibleTexts(twice.html, "en")).toContain(readerOf("en").in("pageUpload", "costTwice"));
    expect(hiddenFields(twice.html)["inventory.air-conditioning"]).toMatch(/^1/);
    const { location } = await send("/all?lang=en", { ...files(), ...COSTS });
    const spoilt = await get(location.replace(/(inventory\.street-lighting=1.{30})./, "$1-"));
    expect(spoilt.status).toBe(422);
    expect(visibleTexts(spoilt.html, "en")).toContain(readerOf("en").in("pageInventory", "link.altered"));
    expect(hiddenFields(spoilt.html)["inventory.air-conditioning"]).toMatch(/^1/);
    expect(hiddenFields(spoilt.html)["inventory.street-lighting"]).toBeUndefined();
  });

  test("can be left out again by a link", async () => {
    const { location } = await send("/all?lang=en", { ...files(), ...COSTS });
    const { html } = await get(location);
    const without = linksIn(html.slice(html.indexOf('id="form"')));
    expect(without).toHaveLength(2);
    const { html: changed } = await get(without[1] as string);
    expect(changed).toContain('name="lamps"');
    expect(hiddenFields(changed)["inventory.air-conditioning"]).toMatch(/^1/);
    expect(hiddenFields(changed)["inventory.street-lighting"]).toBeUndefined();
  });
});
