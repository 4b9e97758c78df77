import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bundle } from "../worker/build.ts";
import { develop } from "../worker/develop.ts";
import { ROOT } from "../worker/root.ts";
import { compatibilityDate } from "../worker/workerd-folder.ts";

/** A limit that is quickly reached; the production configuration has another one. */
const LIMIT = { limit: 5, period: 10 } as const;

export interface RateLimitSoak {
  readonly servedBefore: number;
  readonly refusedWith: number;
  readonly retryAfter: string | null;
  /** Seconds until a request was served again; undefined where none was. */
  readonly recoveredAfterSeconds: number | undefined;
}

/** Runs into the limit of the RATE_LIMITER binding and waits until it lets requests through again. */
export async function reachLimit(bundle: Bundle): Promise<RateLimitSoak> {
  const directory = mkdtempSync(join(tmpdir(), "jcm-limit-"));
  for (const { name, content } of bundle.modules) writeFileSync(join(directory, name), content);
  const script = bundle.modules.find(({ kind }) => kind === "script");
  const config = {
    name: "soak",
    main: script?.name,
    no_bundle: true,
    find_additional_modules: true,
    compatibility_date: compatibilityDate(),
    rules: [{ type: "Text", globs: bundle.modules.filter(({ kind }) => kind === "text").map(({ name }) => name) }],
    // Texts are files beside the Worker.
    assets: { directory: join(ROOT, ".assets"), binding: "ASSETS", run_worker_first: true },
    ratelimits: [{ name: "RATE_LIMITER", namespace_id: "9", simple: LIMIT }],
  };
  const file = join(directory, "wrangler.json");
  writeFileSync(file, JSON.stringify(config));
  const { origin, stop } = await develop({ config: file });
  try {
    const ask = async () => {
      const response = await fetch(`${origin}/v1/estimates/street-lighting`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"groups":[{"quantity":1,"existing":{"circuitWatts":290},"project":{"systemWatts":120}}]}',
      });
      await response.text();
      return response;
    };
    let served = 0;
    let answer = await ask();
    // A window may end meanwhile, so twice the limit and one is sent at most.
    while (answer.status === 200 && served <= 2 * LIMIT.limit) {
      served++;
      answer = await ask();
    }
    return {
      servedBefore: served,
      refusedWith: answer.status,
      retryAfter: answer.headers.get("retry-after"),
      recoveredAfterSeconds: await recovery(ask),
    };
  } finally {
    await stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function recovery(ask: () => Promise<Response>): Promise<number | undefined> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  while (seconds() < 2 * LIMIT.period) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if ((await ask()).status === 200) return seconds();
  }
  return undefined;
}
