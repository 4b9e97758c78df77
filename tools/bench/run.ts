import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildBundle } from "../worker/build.ts";
import { ROOT } from "../worker/root.ts";
import { measureAliases } from "./aliases.ts";
import { compareBatches } from "./batch.ts";
import { compareCore } from "./core/compare.ts";
import { measureHeaviest } from "./heaviest.ts";
import { CONNECTIONS } from "./load.ts";
import { thisMachine } from "./machine.ts";
import { streamNation } from "./national.ts";
import { measurePageShares, measurePages } from "./page-work.ts";
import { measurePortfolios } from "./portfolio.ts";
import { reportText } from "./report.ts";
import type { Results } from "./results.ts";
import { scaleText } from "./scale.ts";
import { compareSheets } from "./sheet/compare.ts";
import { measureFirstRequest, measureStartup } from "./startup.ts";
import { compareWithFloor, compareWithSamples, type Effort, measureShares } from "./throughput.ts";
import { measureUploads } from "./uploads.ts";

// One command, one report: docs/benchmarks.md and .json, and docs/scale.md computed from them.
// --quick measures little and writes nothing; --only <part> measures one part (with --quick little of it) and writes nothing.
const { values } = parseArgs({ options: { quick: { type: "boolean", default: false }, only: { type: "string" } } });
const { quick } = values;
const effort: Effort = quick ? { rounds: 1, seconds: 1 } : { rounds: 5, seconds: 1 };

const loadBefore = loadavg();
const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

say("building the Worker");
const bundle = buildBundle();

const parts = {
  core: () => compareCore({ rounds: effort.rounds, evaluations: quick ? 100_000 : 1_000_000 }),
  startup: () => measureStartup(quick ? 1 : 7),
  firstRequest: () => measureFirstRequest(bundle, quick ? 3 : 11),
  floor: () => compareWithFloor(bundle, effort),
  shares: () => measureShares(bundle, effort),
  samples: () => compareWithSamples(bundle, effort),
  batches: () => compareBatches(bundle, effort),
  portfolios: () => measurePortfolios(bundle, quick ? 1 : 9),
  uploads: () => measureUploads(bundle, quick ? 1 : 9),
  heaviest: () => measureHeaviest(bundle, quick ? 1 : 3),
  pages: () => measurePages(bundle, quick ? 3 : 30),
  pageShares: () => measurePageShares(bundle, quick ? 3 : 100),
  sheets: () => compareSheets(bundle, quick ? 500 : 20_000, quick ? 1 : 3),
  national: () => streamNation(bundle, quick ? 100_000 : 10_000_000),
  /** In no report: the figures beside the aliases in wrangler.toml. */
  aliases: () => measureAliases(bundle, quick ? 3 : 40),
};

async function measure<Part extends keyof typeof parts>(part: Part) {
  say(`measuring ${part}`);
  return (await parts[part]()) as Awaited<ReturnType<(typeof parts)[Part]>>;
}

if (values.only !== undefined) {
  if (!Object.hasOwn(parts, values.only)) throw new Error(`--only takes one of ${Object.keys(parts).join(", ")}`);
  console.dir(await measure(values.only as keyof typeof parts), { depth: null });
} else {
  const results: Results = {
    quick,
    connections: CONNECTIONS,
    core: await measure("core"),
    startup: await measure("startup"),
    firstRequest: await measure("firstRequest"),
    floor: await measure("floor"),
    shares: await measure("shares"),
    samples: await measure("samples"),
    batches: await measure("batches"),
    portfolios: await measure("portfolios"),
    uploads: await measure("uploads"),
    heaviest: await measure("heaviest"),
    pages: await measure("pages"),
    pageShares: await measure("pageShares"),
    sheets: await measure("sheets"),
    national: await measure("national"),
    bundle: { bytes: bundle.bytes, gzipBytes: bundle.gzipBytes },
    machine: thisMachine(loadBefore),
  };
  const report = reportText(results);
  console.log(report);
  if (!quick) {
    const write = (name: string, text: string) => writeFileSync(join(ROOT, "docs", name), text);
    write("benchmarks.json", `${JSON.stringify(results, null, 2)}\n`);
    write("benchmarks.md", report);
    write("scale.md", scaleText(results));
    say("written to docs/");
  }
}
