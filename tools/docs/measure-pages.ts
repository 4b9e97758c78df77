import { launchBrowser } from "../../tests/support/browser.ts";
import { develop } from "../worker/develop.ts";
import { importBundled } from "../worker/import-bundled.ts";

/**
 * How long the results are, in CSS pixels: `npm run measure:pages`. For each result in each language, on a phone and at a
 * desk: what stands before the folded parts, and the whole page as it opens.
 */
const { measuredResults, lengthsOf, SCREENS } =
  await importBundled<typeof import("../../tests/support/page-length")>("tests/support/page-length.ts");
const { LANGUAGES } = await importBundled<typeof import("../../src/i18n/language")>("src/i18n/language.ts");

const { origin, stop } = await develop();
const browser = await launchBrowser();
const heading = Object.keys(SCREENS).map((screen) => `${screen}: read | ${screen}: whole`);
console.log(`| result | language | ${heading.join(" | ")} |\n|---|---|${"--:|".repeat(2 * heading.length)}`);
try {
  const page = await browser.newPage();
  for (const language of LANGUAGES) {
    for (const { name, address } of await measuredResults(language)) {
      const cells: number[] = [];
      for (const size of Object.values(SCREENS)) {
        await page.setViewportSize(size);
        await page.goto(origin + address);
        const { read, whole } = await lengthsOf(page);
        cells.push(read, whole);
      }
      console.log(`| ${name} | ${language} | ${cells.map((cell) => cell.toLocaleString("en")).join(" | ")} |`);
    }
  }
} finally {
  await browser.close();
  await stop();
}
