import type { z } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import type { comparisonAnswerSchema } from "../../src/comparisons/answer.contract";
import { LANGUAGES } from "../../src/i18n/language";
import { comparisonOf } from "../../src/pages/compare/variants";
import { readForm } from "../../src/pages/forms/read-form";
import { writeForm } from "../../src/pages/forms/write-form";
import { PRESETS } from "../../src/pages/measures/all";
import type { PortfolioAnswer } from "../../src/pages/portfolio/sentences";
import { addressOf, readerOf } from "../../src/pages/reader";
import { withAssets } from "../support/assets";
import { calledWith, csvFile, fieldsIn, hiddenFields, noise, postedForms, uploadRequest } from "./uploading";
import { foreignPart, visibleTexts } from "./visible-text";

type ComparisonAnswer = z.output<typeof comparisonAnswerSchema>;

const app = createApp();
const { form, request } = PRESETS["street-lighting"];

async function htmlOf(path: string): Promise<string> {
  const response = await app.request(path, {}, withAssets);
  expect(response.status, path).toBe(200);
  return await response.text();
}

function linkCalled(html: string, text: string): string {
  const link = [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].find(([, , label]) => label === text);
  return (link?.[1] ?? "").replaceAll("&amp;", "&");
}

test.each(LANGUAGES)("in %s a result is compared with a changed one by links and a form alone", async (language) => {
  const reader = readerOf(language);
  const first = await htmlOf(addressOf("/street-lighting", { ...writeForm(form, request), lang: language }));
  const one = await htmlOf(linkCalled(first, reader.in("pageResult", "compareWith")));
  const change = new URL(linkCalled(one, reader.in("pageResult", "changeVariant")), "http://localhost");
  change.searchParams.set("ledWatts", "96");
  const second = await htmlOf(change.pathname + change.search);
  expect(second).toContain('<input type="hidden" name="compare"');
  const both = await htmlOf(linkCalled(second, reader.in("pageResult", "compareWith")));
  expect(both).toContain('id="variants-title"');
  // 24 W less for 4,380 hours on 1,000 lamps at 0.87 t/MWh, each side in whole tonnes: 91 or 92 t more.
  expect(visibleTexts(both, language).join(" ")).toMatch(/\(\s*\+9[12]\s*\)/);
  const foreign = visibleTexts(both, language).flatMap((text) => foreignPart(text, language) || []);
  expect(foreign).toEqual([]);
});

test("what is no result of a measure is no variant", async () => {
  const html = await htmlOf(addressOf("/compare", { a: "/elsewhere?lamps=1", b: "https://example.org/", lang: "en" }));
  expect(html).not.toContain("variants-title");
  expect(html).not.toContain('example.org/"');
});

const figuresOf = async (path: string, body: object) => {
  const response = await app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return await response.json();
};
const presetOf = (ledWatts: number) =>
  addressOf(`/${form.id}`, { ...writeForm(form, request), ledWatts: String(ledWatts) });

test("the money of each is shown, with the difference to the first, as the API has it", async () => {
  const reader = readerOf("en");
  const html = await htmlOf(addressOf("/compare", { ...comparisonOf([presetOf(120), presetOf(96)]), lang: "en" }));
  const inputs = [120, 96].map((ledWatts) => {
    const query = Object.fromEntries(new URL(presetOf(ledWatts), "http://localhost").searchParams);
    const {
      advice: _a,
      uncertainty: _u,
      scenarios: _s,
      ...input
    } = readForm(form, query, "plain", "en").request as Record<string, unknown>;
    return input;
  });
  const variants = inputs.map((input, index) => ({ id: "ab"[index], measure: form.id, input }));
  const answer = (await figuresOf("/v1/comparisons", { variants })) as ComparisonAnswer;
  const text = visibleTexts(html, "en").join(" ");
  for (const { money, subsidy } of answer.variants) {
    for (const amount of [money?.npv, money?.billSavingPerYear, subsidy?.grant, subsidy?.cityShareByCurrency.idr]) {
      expect(text).toContain(reader.spoken(amount as NonNullable<typeof amount>));
    }
    expect(text).toContain(reader.of(reader.figure(money?.simplePaybackYearsAfterGrant as number), "yr"));
  }
  const npv = answer.differences.find(({ figure }) => figure === "money.npv.amount")?.values[1] as number;
  expect(npv).not.toBe(0);
  expect(text.replace(/\s/g, "")).toContain(
    `(${npv > 0 ? "+" : ""}${reader.spoken({ amount: npv, currency: "IDR" })})`.replace(/\s/g, ""),
  );
});

test.each(LANGUAGES)(
  "in %s results of one measure say what was filled in differently, and only that",
  async (language) => {
    const reader = readerOf(language);
    const texts = visibleTexts(
      await htmlOf(addressOf("/compare", { ...comparisonOf([presetOf(120), presetOf(96)]), lang: language })),
      language,
    );
    for (const text of [reader.in("pageFields", "ledWatts"), reader.of("120", "W"), reader.of("96", "W")]) {
      expect(texts).toContain(text);
    }
    expect(texts).not.toContain(reader.in("pageFields", "lamps"));
  },
);

test("what stands in brackets behind tonnes is what the numbers beside it differ by, to the last digit shown", async () => {
  const results = Object.values(PRESETS).map(({ form: each, request: asked }) =>
    addressOf(`/${each.id}`, writeForm(each, asked)),
  );
  const html = await htmlOf(addressOf("/compare", { ...comparisonOf(results), lang: "en" }));
  const row = /<tr[^>]*><th[^>]*>[^<]*tCO₂\/yr<\/th>([\s\S]*?)<\/tr>/.exec(html)?.[1] ?? "";
  const numbersIn = (cell: string) =>
    [...cell.replace(/<[^>]*>/g, " ").matchAll(/[\d,.]+/g)].map(([text]) => Number(text.replaceAll(",", "")));
  const [[first] = [], ...others] = row
    .split("</td>")
    .map(numbersIn)
    .filter(({ length }) => length > 0);
  expect(others).toHaveLength(2);
  for (const [value = 0, less] of others) expect(value - (first as number)).toBeCloseTo(less as number, 6);
});

test.each(LANGUAGES)(
  "in %s a seventh is said to have no place, and takes that of one that is left out",
  async (language) => {
    const reader = readerOf(language);
    const offers = [90, 91, 92, 93, 94, 95, 96].map(presetOf);
    const html = await htmlOf(addressOf("/compare", { ...comparisonOf(offers), lang: language }));
    expect(visibleTexts(html, language)).toContain(reader.in("pageResult", "compareFull"));
    const link = linkCalled(html, reader.in("pageResult", "leaveOutVariant"));
    const query = Object.fromEntries(new URL(link, "http://localhost").searchParams);
    expect(["a", "b", "c", "d", "e", "f", "g"].map((letter) => query[letter])).toEqual([...offers.slice(1), undefined]);
    expect(visibleTexts(await htmlOf(link), language)).not.toContain(reader.in("pageResult", "compareFull"));
  },
);

test("a result whose link was spoilt is said to be left out", async () => {
  const inventory = `${addressOf("/street-lighting", { inventory: "1AAAAspoilt" })}`;
  const html = await htmlOf(addressOf("/compare", { ...comparisonOf([presetOf(90), inventory]), lang: "en" }));
  expect(visibleTexts(html, "en")).toContain(readerOf("en").in("pageResult", "compareSpoilt", { count: "1" }));
});

describe("results of files", () => {
  const reader = readerOf("en");
  const send = async (path: string, parts: Record<string, string | File>) => {
    const response = await app.request(uploadRequest(`http://localhost${path}`, parts), undefined, withAssets);
    const location = response.headers.get("location");
    return location === null ? await response.text() : await htmlOf(location);
  };
  const table = (watts: number, nameOf = (index: number) => `Jalan ${index}`, rows = 3) =>
    csvFile(
      [
        "Nama;Jumlah;Jenis Lampu;Daya;Daya LED",
        ...Array.from({ length: rows }, (_, index) => `${nameOf(index)};${index + 100};HPS;250;${watts + index}`),
      ].join("\n"),
    );
  const costs = { lampsCost: "900000000", currency: "IDR" };

  test("of one measure and of all are compared by links: the second is uploaded from the comparison of the first", async () => {
    const first = await send("/street-lighting?lang=en", { file: table(90), cost: "900000000", currency: "IDR" });
    const one = await htmlOf(linkCalled(first, reader.in("pageResult", "compareWith")));
    const empty = await htmlOf(linkCalled(one, reader.say("allTitle")));
    const second = await send("/all?lang=en", {
      ...hiddenFields(empty),
      "file.street-lighting": table(60),
      ...costs,
    });
    const both = await htmlOf(linkCalled(second, reader.in("pageResult", "compareWith")));
    const answer = (await figuresOf("/v1/portfolios", JSON.parse(calledWith(second)))) as PortfolioAnswer;
    const text = visibleTexts(both, "en").join(" ");
    expect(text).toContain(reader.spoken(answer.joint.subsidy.grant));
    expect(text).toContain(reader.exact(answer.totals.creditableTco2PerYear));
    expect(both).toContain('id="variants-title"');
    const again = await send("/street-lighting?lang=en", {
      ...hiddenFields(await htmlOf(linkCalled(both, reader.in("pageResult", "title.street-lighting")))),
      file: table(70),
    });
    const three = await htmlOf(linkCalled(again, reader.in("pageResult", "compareWith")));
    expect(three.match(/<th scope="col" class="number">/g)).toHaveLength(3);
  });

  test("too long for a link are compared by forms, and a third is added by one", async () => {
    const long = (watts: number) => table(watts, noise, 190);
    const pressed = async (html: string, button: string) => {
      const form = postedForms(html).find((each) => each.includes(`>${button}</button>`)) ?? "";
      const action = /action="([^"]*)"/.exec(form)?.[1] ?? "";
      return send(action.replaceAll("&amp;", "&"), fieldsIn(form));
    };
    const compareWith = reader.in("pageResult", "compareWith");
    const one = await pressed(await send("/street-lighting?lang=en", { file: long(90) }), compareWith);
    const form = await pressed(one, reader.in("pageResult", "title.street-lighting"));
    const kept = fieldsIn(postedForms(form).find((each) => each.includes('type="file"')) ?? "");
    const both = await pressed(await send("/street-lighting?lang=en", { ...kept, file: long(60) }), compareWith);
    expect(both).toContain('id="variants-title"');
    const building = await pressed(both, reader.in("pageResult", "title.green-building"));
    expect(building).toContain('name="buildingType"');
    expect(building).toContain('<input type="hidden" name="compare"');
  });
});
