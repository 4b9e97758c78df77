import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "../worker/ask.ts";
import type { Bundle } from "../worker/build.ts";
import { firstEstimate } from "../worker/examples.ts";
import { QUIET_WRANGLER } from "../worker/quiet-wrangler.ts";
import { ROOT } from "../worker/root.ts";
import { serve } from "../worker/serve.ts";
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

/** The first request of a Worker against a later one, CPU ms: what is put off until somebody waits for it. */
export interface FirstRequest {
  readonly firstMilliseconds: number;
  readonly laterMilliseconds: number;
  readonly starts: number;
}

const LATER_REQUESTS = 5;

/** Starts the Worker again and again and asks it for an estimate. */
export async function measureFirstRequest(bundle: Bundle, starts: number): Promise<FirstRequest> {
  const request = firstEstimate("street-lighting");
  const first: number[] = [];
  const later: number[] = [];
  for (let start = 0; start < starts; start++) {
    const worker = await serve(bundle);
    const costOf = async () => {
      const before = worker.threadMilliseconds() ?? Number.NaN;
      await ask(worker.origin, request);
      return (worker.threadMilliseconds() ?? Number.NaN) - before;
    };
    try {
      first.push(await costOf());
      const others: number[] = [];
      for (let index = 0; index < LATER_REQUESTS; index++) others.push(await costOf());
      later.push(median(others));
    } finally {
      await worker.stop();
    }
  }
  return { firstMilliseconds: median(first), laterMilliseconds: median(later), starts };
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
