import { join } from "node:path";
import { unstable_startWorker } from "wrangler";
import { QUIET_WRANGLER } from "./quiet-wrangler.ts";
import { ROOT } from "./root.ts";

export interface Development {
  /** A configuration of wrangler; that of the service where none is given. */
  readonly config?: string;
  /** An environment of the configuration. */
  readonly environment?: string;
  /** A free one where none is given. */
  readonly port?: number;
  readonly logLevel?: "error" | "warn";
}

/** Starts a Worker the way `wrangler dev` does, with the bindings its configuration names, on 127.0.0.1. */
export async function develop({ config, environment, port = 0, logLevel = "error" }: Development = {}) {
  Object.assign(process.env, QUIET_WRANGLER);
  const worker = await unstable_startWorker({
    config: config ?? join(ROOT, "wrangler.toml"),
    ...(environment !== undefined && { env: environment }),
    dev: { server: { hostname: "127.0.0.1", port }, inspector: false, logLevel, persist: false },
  });
  await worker.ready;
  const { origin } = await worker.url;
  return { origin, stop: () => worker.dispose() };
}
