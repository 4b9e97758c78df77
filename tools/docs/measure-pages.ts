import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../tests/support/browser.ts";
import { develop } from "../worker/develop.ts";
import { importBundled } from "../worker/import-bundled.ts";
import { ROOT } from "../worker/root.ts";

/** Writes how long the results are to docs/page-length.md: `npm run measure:pages`. */
const { measuredResults, lengthsOf, limitsOf, SCREENS } =
  await importBundled<typeof import("../../tests/support/page-length")>("tests/support/page-length.ts");
const { LANGUAGES } = await importBundled<typeof import("../../src/i18n/language")>("src/i18n/language.ts");

const number = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 0 });
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const heading = Object.entries(SCREENS).flatMap(([screen, { width }]) => [
  `${screen} (${width}), to read`,
  `${screen}, whole`,
]);
const lines = [
  "# How long the results are",
  "",
  "Written by `npm run measure:pages`, in CSS pixels of Debian's Chromium: what stands before the folded parts, and the whole page as it",
  "opens. `tests/pages/length.browser.test.ts` holds two of the figures to their limits: eight screens of a phone (740) to read for one group",
  "and one more for each further group; the whole page at a desk half of what it took before results were written as a memo (7,800 for",
  "one group, 12,900 for nine).",
  "",
  row(["result", "language", ...heading]),
  row(["---", "---", ...heading.map(() => "--:")]),
];

const { origin, stop } = await develop();
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const language of LANGUAGES) {
    for (const result of await measuredResults(language)) {
      await page.goto(origin + result.address);
      const { phoneRead, deskWhole } = limitsOf(result);
      const limits = { phone: [phoneRead], desk: [undefined, deskWhole] };
      const cells: string[] = [];
      for (const [screen, size] of Object.entries(SCREENS)) {
        await page.setViewportSize(size);
        const { read, whole } = await lengthsOf(page);
        const bounds = limits[screen as keyof typeof limits];
        cells.push(
          ...[read, whole].map((length, index) => {
            const limit = bounds[index];
            return limit === undefined ? number(length) : `${number(length)} of ${number(limit)}`;
          }),
        );
      }
      lines.push(row([result.name, language, ...cells]));
    }
  }
} finally {
  await browser.close();
  await stop();
}
writeFileSync(join(ROOT, "docs/page-length.md"), `${lines.join("\n")}\n`);
