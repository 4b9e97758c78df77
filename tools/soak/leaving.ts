import type { RunningWorker } from "../worker/serve.ts";
import type { WorstRequest } from "./worst.ts";

/** CPU of a request that is read to its end, and of the same when its client leaves after the first bytes of the answer. */
export interface Left {
  readonly wholeSeconds: number;
  readonly leftSeconds: number;
}

const QUIET_MILLISECONDS = 500;
/** CPU counts in hundredths of a second. */
const QUIET_CPU_SECONDS = 0.02;

/** A client that leaves in the middle of a long answer: nobody reads what would still be computed. */
export async function leaveAfterFirstBytes(
  worker: RunningWorker,
  { path, headers, body }: WorstRequest,
): Promise<Left> {
  const cpu = () => worker.cpuSeconds() ?? Number.NaN;
  const ask = (signal?: AbortSignal) =>
    fetch(worker.origin + path, { method: "POST", headers, body, ...(signal !== undefined && { signal }) });
  const atStart = cpu();
  await (await ask()).arrayBuffer();
  const wholeSeconds = cpu() - atStart;

  const leaving = new AbortController();
  const before = cpu();
  const reader = (await ask(leaving.signal)).body?.getReader();
  await reader?.read();
  leaving.abort();
  let last = before;
  for (let now = cpu(); now - last > QUIET_CPU_SECONDS; now = cpu()) {
    last = now;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS));
  }
  return { wholeSeconds, leftSeconds: cpu() - before };
}
