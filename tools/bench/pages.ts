import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { launchBrowser } from "../../tests/support/browser.ts";
import { buildBundle } from "../worker/build.ts";
import { importBundled } from "../worker/import-bundled.ts";
import { ROOT } from "../worker/root.ts";
import { serve } from "../worker/serve.ts";
import { thisMachine } from "./machine.ts";
import { median } from "./statistics.ts";

/**
 * How quick the pages are on a phone with a slow line, by Lighthouse: `npm run bench:pages -- [rounds]`. Writes
 * docs/page-speed.md. The Worker runs in workerd without a development server beside it, and nothing else should run.
 */
const PORT = 9321;
const rounds = Number(process.argv[2] ?? 5);
const machine = thisMachine(loadavg());
const { resultAddresses } =
  await importBundled<typeof import("../../tests/pages/addresses")>("tests/pages/addresses.ts");
const { LANGUAGES } = await importBundled<typeof import("../../src/i18n/language")>("src/i18n/language.ts");

interface Run {
  readonly score: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly kilobytes: number;
  readonly benchmarkIndex: number;
}

/** One run with Lighthouse's own settings of a phone: a slow 4G line, the processor slowed 4 times. */
async function runOf(address: string): Promise<Run> {
  const run = await lighthouse(address, {
    port: PORT,
    output: "json",
    logLevel: "error",
    onlyCategories: ["performance"],
  });
  if (run === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
  const { categories, audits, environment } = run.lhr;
  const figureOf = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    score: Math.round((categories.performance?.score ?? 0) * 100),
    firstPaint: figureOf("first-contentful-paint"),
    largestPaint: figureOf("largest-contentful-paint"),
    blocked: figureOf("total-blocking-time"),
    shift: figureOf("cumulative-layout-shift"),
    kilobytes: figureOf("total-byte-weight") / 1024,
    benchmarkIndex: environment.benchmarkIndex,
  };
}

const worker = await serve(buildBundle());
const browser = await launchBrowser([`--remote-debugging-port=${PORT}`]);
const cells = LANGUAGES.flatMap((language) => {
  const [airConditioning, building, lights, all] = resultAddresses(language) as [string, string, string, string];
  const pages = {
    "/": `/?lang=${language}`,
    "air conditioners": airConditioning,
    "green building": building,
    "street lights": lights,
    "all three": all,
  };
  return Object.entries(pages).map(([name, path]) => ({ name: `${name} (${language})`, path, runs: [] as Run[] }));
});
try {
  for (let round = 0; round <= rounds; round++) {
    for (const { path, runs } of cells) {
      const run = await runOf(worker.origin + path);
      if (round > 0) runs.push(run);
    }
  }
} finally {
  await browser.close();
  await worker.stop();
}

const middle = (runs: readonly Run[], field: keyof Run, digits = 0) =>
  median(runs.map((run) => run[field])).toFixed(digits);
const indexes = cells.flatMap(({ runs }) => runs.map(({ benchmarkIndex }) => benchmarkIndex));
const rows = cells.map(({ name, runs }) => {
  const scores = runs.map(({ score }) => score);
  const figures = [
    middle(runs, "firstPaint"),
    middle(runs, "largestPaint"),
    middle(runs, "blocked"),
    middle(runs, "shift", 2),
    middle(runs, "kilobytes"),
  ];
  return `| ${name} | ${middle(runs, "score")} (${Math.min(...scores)}–${Math.max(...scores)}) | ${figures.join(" | ")} |`;
});
const report = `# How quick the pages are

Written by \`npm run bench:pages\`: Lighthouse 13 as a phone on a slow 4G line (150 ms, 1.6 Mbit/s), ${rounds} runs a row in turns after one to
warm up; medians, for the score also the lowest and highest.

| | |
|---|---|
| date, commit | ${machine.date}, ${machine.commit} |
| machine | ${machine.processor}, ${machine.cores} cores; ${machine.system} |
| load average before (1, 5, 15 min) | ${machine.loadBefore} |
| Lighthouse's CPU benchmark | ${median(indexes).toFixed(0)} (${Math.min(...indexes).toFixed(0)}–${Math.max(...indexes).toFixed(0)}) |

The processor is slowed 4 times, Lighthouse's own setting, made for a machine whose benchmark is 1,500 to 2,000 or more. Browser,
Lighthouse and Worker share the cores of this machine.

| page | score | first paint, ms | largest paint, ms | blocked, ms | shift | KB |
|---|--:|--:|--:|--:|--:|--:|
${rows.join("\n")}
`;
writeFileSync(join(ROOT, "docs/page-speed.md"), report);
console.log(report);
