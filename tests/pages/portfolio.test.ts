import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES } from "../../src/i18n/language";
import { PRESETS } from "../../src/pages/measures/all";
import { portfolioPresetAddress } from "../../src/pages/portfolio/preset-address";
import { readPortfolio } from "../../src/pages/portfolio/read-portfolio";
import { type PortfolioAnswer, portfolioSentences } from "../../src/pages/portfolio/sentences";
import { linkPortfolio } from "../../src/pages/portfolio/write-portfolio";
import { addressOf, readerOf } from "../../src/pages/reader";
import { withAssets } from "../support/assets";
import { visibleTexts } from "./visible-text";

const app = createApp();
const queryOf = (address: string) => Object.fromEntries(new URL(address, "http://localhost").searchParams);

async function htmlOf(path: string): Promise<string> {
  const response = await app.request(path, {}, withAssets);
  expect(response.status, path).toBe(200);
  return await response.text();
}

async function answerOf(query: Record<string, string>, language: string): Promise<PortfolioAnswer> {
  const response = await app.request("/v1/portfolios", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify(readPortfolio(query, "plain", "en").request),
  });
  return (await response.json()) as PortfolioAnswer;
}

describe.each(LANGUAGES)("all three together, in %s", (language) => {
  const address = portfolioPresetAddress(language);

  test("the first sentences are those of one application for all, and only then of one by one", async () => {
    const answer = await answerOf(queryOf(address), language);
    const reader = readerOf(language);
    const sentences = portfolioSentences(answer, false, reader);
    expect(visibleTexts(await htmlOf(address), language)).toContain(reader.sentences(sentences));
    expect(sentences[1]).toContain(reader.in("pageWords", `verdict.${answer.joint.subsidy.verdict}`));
    expect(sentences[2]).toContain(reader.spoken(answer.joint.subsidy.grant));
    expect(sentences[3]).toContain(reader.spoken(answer.totals.grant));
  });
});

test("the plan within a budget can be asked for one application, and shows its grant and verdict", async () => {
  const query = { ...queryOf(portfolioPresetAddress("en")), application: "joint" };
  const html = await htmlOf(addressOf("/all", query));
  const { plan, totals, joint } = await answerOf(query, "en");
  expect(plan?.joint).toBeDefined();
  const reader = readerOf("en");
  const table = html.slice(html.indexOf(reader.in("pageResult", "planTable")));
  expect(table).toContain(reader.spoken(plan?.joint?.subsidy.grant as PortfolioAnswer["totals"]["grant"]));
  expect(table).toContain(`mark verdict ${plan?.joint?.subsidy.verdict}`);
  expect(totals.grant).toEqual(joint.subsidy.grant);
  expect(html).toContain(reader.in("pageResult", "inOneApplication"));
  expect(html).toMatch(/<option value="joint" selected/);
});

test("an entry of advice on all is a link where the form can send its request", async () => {
  const query = queryOf(portfolioPresetAddress("en"));
  const { advice = [] } = await answerOf(query, "en");
  const html = await htmlOf(addressOf("/all", query));
  const links = advice.flatMap(({ request }) => {
    const link = request === undefined ? undefined : linkPortfolio(request);
    return link === undefined ? [] : [link];
  });
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(html).toContain(`href="${addressOf("/all", { ...link, lang: "en" }).replaceAll("&", "&amp;")}"`);
  }
});

test("whether the lights are metered or billed flat is asked at once, alone and with all, and decides the saving", async () => {
  const { form } = PRESETS["street-lighting"];
  expect(form.fields.find(({ name }) => name === "billing")?.section).toBeUndefined();
  const query = queryOf(portfolioPresetAddress("en"));
  const savingOf = async (changes: Record<string, string>) => {
    const html = await htmlOf(addressOf("/all", { ...query, ...changes }));
    expect(html).toMatch(/<select id="street-lighting-billing"[\s\S]*?<summary>/);
    const { measures } = await answerOf({ ...query, ...changes }, "en");
    return measures.find(({ measure }) => measure === "street-lighting")?.money?.billSavingPerYear.amount;
  };
  expect(await savingOf({})).toBeGreaterThan(0);
  expect(await savingOf({ billing: "abonemen" })).toBe(0);
});

test("the link to a result without a budget says in which currency its costs are, and opens it again", async () => {
  const { budget: _budget, ...query } = queryOf(portfolioPresetAddress("en"));
  const html = await htmlOf(addressOf("/all", query));
  const [, link = ""] = /<input type="text" readonly="" value="http:\/\/[^/]*(\/all\?[^"]*)"/.exec(html) ?? [];
  const again = await htmlOf(link.replaceAll("&amp;", "&"));
  const sentenceOf = (page: string) => /class="sentence">([^<]*)/.exec(page)?.[1];
  expect(sentenceOf(again)).toBe(sentenceOf(html));
  const advice = /<section class="advice"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
  expect(advice).toMatch(/<a href="\/all\?/);
});
