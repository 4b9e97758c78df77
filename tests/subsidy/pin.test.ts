import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { localContentContract } from "../../src/local-content/contract";
import { subsidyContract } from "../../src/subsidy/contract";
import { withAssets } from "../support/assets";
import { forgetLaterEdition, inLaterEdition } from "../support/later-edition";
import { localContentFigures, PURCHASE } from "../support/purchase";

type App = ReturnType<typeof createApp>;

// biome-ignore lint/suspicious/noExplicitAny: the answer of either operation
async function answerOf(app: App, path: string, body: object): Promise<any> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await app.request(path, init, withAssets);
  const answer = await response.json();
  expect(response.status, JSON.stringify(answer)).toBe(200);
  return answer;
}

const SUBSIDY = "/v1/subsidy-assessments";
const PURCHASES = "/v1/local-content-assessments";
const yen = (amount: number) => ({ amount, currency: "JPY" });
const project = { totalCost: yen(330e6), annualReductionTco2: 1200, usefulLifeYears: 15 };

const examplesOf = (path: string, { bodyExamples }: { bodyExamples: object }) =>
  Object.entries(bodyExamples).map(([name, { value }]) => [name, path, value] as const);

const CASES = [
  ...examplesOf(SUBSIDY, subsidyContract),
  ["a count of similar projects", SUBSIDY, { ...project, similarProjectCount: 5 }],
  ["rules of one's own", SUBSIDY, { ...project, rules: { projectMinimumJpy: 1e6 }, ratioCap: 0.3 }],
  ["a purchase of lamps", SUBSIDY, { ...project, measure: "street-lighting", localContent: PURCHASE }],
  ...examplesOf(PURCHASES, localContentContract),
  ["goods by their parts", PURCHASES, PURCHASE],
] as const;

// biome-ignore lint/suspicious/noExplicitAny: the answer of either operation
function figuresOf(answer: any): object {
  if (answer.tkdnPercent !== undefined) return localContentFigures(answer);
  const { grantByCurrency, cityShareByCurrency, bindingLimit, effectiveShare, localContent } = answer;
  const purchase = localContent === undefined ? {} : localContentFigures(localContent);
  return { grantByCurrency, cityShareByCurrency, bindingLimit, effectiveShare, purchase };
}

const app = createApp();

test.each(CASES)("%s: pinned gives the figures again with nothing left to a default", async (_, path, body) => {
  const answer = await answerOf(app, path, { ...body, pin: true });
  const again = await answerOf(app, path, { ...answer.pinnedRequest, pin: true });
  expect(figuresOf(again)).toEqual(figuresOf(answer));
  const lines = [...again.assumptions, ...(again.localContent?.assumptions ?? [])];
  expect(lines.filter(({ origin }: { origin: string }) => origin === "default")).toEqual([]);
  expect(again.pinnedRequest).toEqual(answer.pinnedRequest);
});

describe("in an edition whose records say otherwise", () => {
  let later: App;
  beforeAll(async () => {
    later = (await inLaterEdition(() => import("../../src/app"))).createApp();
  });
  afterAll(forgetLaterEdition);

  test.each(CASES)("%s: pinned gives the figures of this edition", async (_, path, body) => {
    const answer = await answerOf(app, path, { ...body, pin: true });
    expect(figuresOf(await answerOf(later, path, answer.pinnedRequest))).toEqual(figuresOf(answer));
  });

  test("without pin, a purchase is judged by the other records", async () => {
    const figures = figuresOf(await answerOf(app, PURCHASES, PURCHASE));
    expect(figuresOf(await answerOf(later, PURCHASES, PURCHASE))).not.toEqual(figures);
  });
});
