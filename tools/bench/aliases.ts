import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Bundle, buildBundle } from "../worker/build.ts";
import { ROOT } from "../worker/root.ts";
import { serve } from "../worker/serve.ts";
import { median } from "./statistics.ts";

/** What an alias of `wrangler.toml` brings. */
export interface AliasGain {
  readonly alias: string;
  /** CPU by which a start takes longer without it, median of the rounds; all aliases in turns, for the machine changes its speed. */
  readonly milliseconds: number;
  /** By how much the bundle grows without it. */
  readonly gzipBytes: number;
}

const ALIAS = /^("[^"]+"|\w+) = "\.\/bundle\/[^"]+"$/gm;

/** Starts the Worker with all aliases and without each of them, in turns. */
export async function measureAliases(whole: Bundle, rounds: number): Promise<AliasGain[]> {
  const settings = readFileSync(join(ROOT, "wrangler.toml"), "utf8");
  const variants = [...settings.matchAll(ALIAS)].map(([line, alias]) => ({
    alias: (alias as string).replaceAll('"', ""),
    bundle: buildWith(settings.replace(`${line}\n`, "")),
    times: [] as number[],
  }));
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [bundle, into] of [
      [whole, times] as const,
      ...variants.map((each) => [each.bundle, each.times] as const),
    ]) {
      const worker = await serve(bundle);
      const milliseconds = worker.threadMilliseconds() ?? Number.NaN;
      await worker.stop();
      if (round > 0) into.push(milliseconds);
    }
  }
  return variants.map(({ alias, bundle, times: without }) => ({
    alias,
    milliseconds: median(without.map((time, round) => time - (times[round] as number))),
    gzipBytes: bundle.gzipBytes - whole.gzipBytes,
  }));
}

/** Beside wrangler.toml, for its paths are read from where it lies. */
function buildWith(settings: string): Bundle {
  const config = join(ROOT, `wrangler.${process.pid}.toml`);
  try {
    writeFileSync(config, settings);
    return buildBundle({ config });
  } finally {
    rmSync(config, { force: true });
  }
}
