import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { buildBundle } from "../bench/bundle.ts";
import { thisMachine } from "../bench/machine.ts";
import { median } from "../bench/statistics.ts";
import { serve } from "../bench/workerd.ts";
import { launchBrowser } from "../tests/support/browser.ts";
import { importBundled } from "./import-bundled.ts";

/**
 * How quick the pages are on a phone with a slow line, by Lighthouse: `npm run bench:pages -- [rounds]`. Writes
 * docs/page-speed.md. The Worker runs in workerd without a development server beside it, and nothing else should run.
 */
const PORT = 9321;
const rounds = Number(process.argv[2] ?? 5);
const machine = thisMachine(loadavg());
const { resultAddresses } = await importBundled<typeof import("../tests/pages/addresses")>("tests/pages/addresses.ts");

interface Run {
  readonly score: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly kilobytes: number;
  readonly benchmarkIndex: number;
}

async function runOf(address: string, cpuSlowdownMultiplier: number): Promise<Run> {
  const run = await lighthouse(address, {
    port: PORT,
    output: "json",
    logLevel: "error",
    onlyCategories: ["performance"],
    throttling: { rttMs: 150, throughputKbps: 1638.4, cpuSlowdownMultiplier },
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
const cells = (["en", "ja"] as const).flatMap((language) =>
  [
    { name: `/ (${language})`, path: `/?lang=${language}` },
    { name: `result (${language})`, path: resultAddresses(language)[0] as string },
  ].flatMap((page) => [2, 4].map((slowdown) => ({ ...page, slowdown, runs: [] as Run[] }))),
);
try {
  for (let round = 0; round <= rounds; round++) {
    for (const { path, slowdown, runs } of cells) {
      const run = await runOf(worker.origin + path, slowdown);
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
const rows = cells.map(({ name, slowdown, runs }) => {
  const scores = runs.map(({ score }) => score);
  const figures = [
    middle(runs, "firstPaint"),
    middle(runs, "largestPaint"),
    middle(runs, "blocked"),
    middle(runs, "shift", 2),
    middle(runs, "kilobytes"),
  ];
  return `| ${name} | ${slowdown}× | ${middle(runs, "score")} (${Math.min(...scores)}–${Math.max(...scores)}) | ${figures.join(" | ")} |`;
});
const report = `# How quick the pages are

Written by \`npm run bench:pages\`: Lighthouse as a phone on a slow 4G line (150 ms, 1.6 Mbit/s), ${rounds} runs a row in turns after one to
warm up; medians, for the score also the lowest and highest.

| | |
|---|---|
| date, commit | ${machine.date}, ${machine.commit} |
| machine | ${machine.processor}, ${machine.cores} cores; ${machine.system} |
| load average before (1, 5, 15 min) | ${machine.loadBefore} |
| Lighthouse's CPU benchmark | ${median(indexes).toFixed(0)} (${Math.min(...indexes).toFixed(0)}–${Math.max(...indexes).toFixed(0)}) |

Lighthouse slows the processor 4 times, which makes a mid-tier phone of a fast desktop (benchmark 1,500 to 2,000). Its documentation
gives 2 times for one of 1,000 to 1,500. Both are shown; browser, Lighthouse and Worker share the cores of this machine.

| page | slowdown | score | first paint, ms | largest paint, ms | blocked, ms | shift | KB |
|---|--:|--:|--:|--:|--:|--:|--:|
${rows.join("\n")}
`;
writeFileSync(join(import.meta.dirname, "../docs/page-speed.md"), report);
console.log(report);
