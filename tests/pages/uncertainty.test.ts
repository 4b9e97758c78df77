import { expect, test } from "vitest";
import { createApp } from "../../src/app";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { packInventory } from "../../src/pages/inventory/compact";
import { addressOf, readerOf } from "../../src/pages/reader";
import { withAssets } from "../support/assets";
import { calledWith } from "./uploading";
import { visibleTexts } from "./visible-text";

const app = createApp();

async function htmlOf(language: Language): Promise<string> {
  const inventory = await packInventory({
    measure: "street-lighting",
    rows: 2,
    groups: [
      { name: "Braga", quantity: 900, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } },
      { name: "Dago", quantity: 700, existing: { circuitWatts: 174 }, project: { systemWatts: 70 } },
    ],
    options: {},
    leftOut: { rows: 0, quantity: 0, uncounted: 0, listed: [] },
    remarks: [],
  });
  const query = { cost: "16000000000", currency: "IDR", numbers: "plain", inventory, lang: language };
  return await (await app.request(addressOf("/street-lighting", query), {}, withAssets)).text();
}

async function answerTo(request: string, language: Language): Promise<EstimateAnswer> {
  const response = await app.request("/v1/estimates/street-lighting", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: request,
  });
  return (await response.json()) as EstimateAnswer;
}

test.each(LANGUAGES)(
  "in %s a result says how far tonnes and grant can be off, in how many runs the verdict holds, and of which kind each driver is",
  async (language) => {
    const reader = readerOf(language);
    const html = await htmlOf(language);
    const { uncertainty } = await answerTo(calledWith(html), language);
    if (uncertainty?.grant === undefined || uncertainty.verdict === undefined) throw new Error("No uncertainty");
    const { samples, p5, p95, grant, verdict, probabilityGrantReachesMinimum, probabilityVerdictHolds } = uncertainty;
    const runs = (share = Number.NaN) => ({
      runs: reader.exact(Math.round(share * samples)),
      samples: reader.exact(samples),
    });
    expect(samples).toBe(2000);
    const text = visibleTexts(html, language).join("\n");
    for (const sentence of [
      reader.in("pageResult", "range", { low: reader.figure(p5), high: reader.figure(p95) }),
      reader.in("pageResult", "rangeGrant", { low: reader.spoken(grant.p5), high: reader.spoken(grant.p95) }),
      reader.in("pageResult", "chanceOfMinimum", runs(probabilityGrantReachesMinimum)),
      reader.in("pageResult", "verdictHolds", {
        verdict: reader.in("pageWords", `verdict.${verdict}`),
        ...runs(probabilityVerdictHolds),
      }),
    ]) {
      expect(text).toContain(sentence);
    }
    const [driver] = uncertainty.drivers.filter(({ input }) => input.startsWith("groups."));
    const name = driver?.input.startsWith("groups.0.") ? "Braga" : "Dago";
    expect(text).toContain(`${driver?.label} (${name}) ±`);
  },
);
