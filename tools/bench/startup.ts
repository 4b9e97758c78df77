import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QUIET_WRANGLER } from "../worker/quiet-wrangler.ts";
import { ROOT } from "../worker/root.ts";
import { median } from "./statistics.ts";

/** What the profile of a start says, ms. */
export interface Startup {
  /** Median of the profiles: time not idle, garbage collection included. */
  readonly activeMilliseconds: number;
  readonly lowest: number;
  readonly highest: number;
  readonly profiles: number;
}

interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

/** Profiles the start of the Worker with `wrangler check startup`. */
export function measureStartup(profiles: number): Startup {
  const active = Array.from({ length: profiles }, () => activeMillisecondsOf(profileStart()));
  return {
    activeMilliseconds: median(active),
    lowest: Math.min(...active),
    highest: Math.max(...active),
    profiles,
  };
}

/** Sampled time in which the Worker was not idle. */
export function activeMillisecondsOf({ nodes, samples, timeDeltas }: CpuProfile): number {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id));
  let microseconds = 0;
  for (const [index, node] of samples.entries()) if (!idle.has(node)) microseconds += timeDeltas[index] ?? 0;
  return microseconds / 1000;
}

function profileStart(): CpuProfile {
  const directory = mkdtempSync(join(tmpdir(), "jcm-startup-"));
  try {
    const file = join(directory, "start.cpuprofile");
    const wrangler = join(ROOT, "node_modules/.bin/wrangler");
    execFileSync(wrangler, ["check", "startup", "--args=--minify --env=", "--outfile", file], {
      env: { ...process.env, ...QUIET_WRANGLER },
      stdio: ["ignore", "ignore", "inherit"],
    });
    return JSON.parse(readFileSync(file, "utf8")) as CpuProfile;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
