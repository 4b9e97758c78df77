import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser";
import { resultAddresses } from "./addresses";

const PORT = 9321;
const FIRST_LOAD_BYTES = 60 * 1024;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser([`--remote-debugging-port=${PORT}`]);
});
afterAll(() => browser.close());

test.each(["/?lang=en", "/?lang=ja", ...resultAddresses("id")])("Lighthouse on a phone likes %s", async (address) => {
  const run = await lighthouse(`${inject("origin")}${address}`, { port: PORT, output: "json", logLevel: "error" });
  const { categories = {}, audits = {} } = run?.lhr ?? {};
  const scores = Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, (score ?? 0) * 100]));
  console.log(
    address.split("?")[0],
    scores,
    audits["total-byte-weight"]?.numericValue,
    audits["cumulative-layout-shift"]?.numericValue,
  );
  expect(scores.performance).toBeGreaterThanOrEqual(95);
  expect(scores).toMatchObject({ accessibility: 100, "best-practices": 100, seo: 100 });
  expect(audits["total-byte-weight"]?.numericValue).toBeLessThan(FIRST_LOAD_BYTES);
  expect(audits["cumulative-layout-shift"]?.numericValue).toBe(0);
});
