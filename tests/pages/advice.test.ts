import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { readForm } from "../../src/pages/forms/read-form";
import { writeForm } from "../../src/pages/forms/write-form";
import { PAGE_MEASURES, PRESETS } from "../../src/pages/measures/all";
import { addressOf } from "../../src/pages/reader";
import { withAssets } from "../support/assets";

const app = createApp();
const { form } = PAGE_MEASURES["street-lighting"];
/** Rp 2 million a lamp: a thousand of them are too few for the programme's minimum. As the form sends it. */
const SMALL = readForm(
  form,
  writeForm(form, {
    ...PRESETS["street-lighting"].request,
    investment: { total: { amount: 2_000_000_000, currency: "IDR" } },
  }),
  "plain",
  "en",
).request;

async function htmlOf(path: string): Promise<string> {
  const response = await app.request(path, {}, withAssets);
  expect(response.status, path).toBe(200);
  return await response.text();
}

async function adviceOf(request: object) {
  const response = await app.request("/v1/estimates/street-lighting", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  return (await response.json()) as EstimateAnswer;
}

const pageOf = (request: object) => htmlOf(addressOf(`/${form.id}`, { ...writeForm(form, request), lang: "en" }));
const sectionOf = (html: string) => /<section class="advice"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
const linksOf = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

describe("what to do, under the verdict", () => {
  test("each entry the form can send is a link to the page of the changed request, each other one a call of the API", async () => {
    const { advice = [] } = await adviceOf(SMALL);
    const section = sectionOf(await pageOf(SMALL));
    const sendable = advice.filter(({ request }) => request !== undefined);
    expect(sendable.length).toBeGreaterThan(1);
    const links = linksOf(section.replace(/<ul class="questions">[\s\S]*?<\/ul>/g, ""));
    const requests = links.map((link) => {
      const query = Object.fromEntries(new URL(link, "http://localhost").searchParams);
      return readForm(form, query, "plain", "en").request;
    });
    const calls = section.match(/<pre/g) ?? [];
    expect(requests.length + calls.length).toBe(sendable.length);
    for (const request of requests) {
      expect(sendable.map((entry) => entry.request)).toContainEqual(request);
    }
  });

  test("the number of lamps that reaches the minimum is named in the sentence, and its link shows a result that does not miss it", async () => {
    const { advice = [] } = await adviceOf(SMALL);
    const more = advice.find(({ code }) => code === "more-units");
    const quantity = (more?.changes.find(({ pointer }) => pointer === "#/groups/0/quantity")?.to as number) ?? 0;
    const html = await pageOf(SMALL);
    expect(html).toContain(`With ${quantity.toLocaleString("en")} lamps it would reach it (JPY`);
    const link = linksOf(sectionOf(html)).find((each) => each.includes(`lamps=${quantity}&`)) ?? "";
    const changed = await htmlOf(link);
    expect(changed).toContain(`Replacing ${quantity.toLocaleString("en")} street lights`);
    expect(changed).not.toContain("below the programme's minimum");
  });

  test("each open question is answered by one click, yes or no, which only sets its field", async () => {
    const section = sectionOf(await pageOf(SMALL));
    const { advice = [] } = await adviceOf(SMALL);
    const criteria = advice.find(({ code }) => code === "answer-questions")?.criteria ?? [];
    const links = linksOf(/<ul class="questions">[\s\S]*?<\/ul>/.exec(section)?.[0] ?? "");
    expect(criteria.length).toBeGreaterThan(0);
    expect(links).toHaveLength(2 * criteria.length);
    const before = writeForm(form, SMALL);
    for (const [index, link] of links.entries()) {
      const query = Object.fromEntries(new URL(link, "http://localhost").searchParams);
      const set = Object.entries(query).filter(([name, value]) => name !== "lang" && before[name] !== value);
      expect(set.map(([, value]) => value)).toEqual([index % 2 === 0 ? "yes" : "no"]);
    }
    const { advice: after = [] } = await adviceOf(
      readForm(form, Object.fromEntries(new URL(links[0] ?? "", "http://localhost").searchParams), "plain", "en")
        .request,
    );
    expect(after.find(({ code }) => code === "answer-questions")?.criteria ?? []).not.toContain(criteria[0]);
  });
});
