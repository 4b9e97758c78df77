import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** Run in the page: only what is wrong is written out, which takes a fraction of the time. */
const violations = (options: object) => `axe.run(${JSON.stringify({ resultTypes: ["violations"], ...options })})
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`;

/** A page that listens for the change of scheme follows it when it is drawn next, and its colours in their own time. */
const DRAWN = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  .then(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished))).then(() => undefined)`;

/** Rules of colours, which take most of the time. */
const COLOURS = ["color-contrast", "link-in-text-block"];
const WITHOUT_COLOURS = { rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) };

/** What axe finds wrong on a page, but for its colours: the rule, and each place that breaks it. */
export function violationsOf(page: Page): Promise<string[]> {
  return find(page, WITHOUT_COLOURS);
}

/** The same with its colours, in light and in the dark, where only they are others. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await find(page, {});
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(DRAWN);
  const inDark: string[] = await page.evaluate(violations({ runOnly: { type: "rule", values: COLOURS } }));
  return [...inLight, ...inDark.map((each) => `in the dark, ${each}`)];
}

async function find(page: Page, options: object): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(violations(options));
}
