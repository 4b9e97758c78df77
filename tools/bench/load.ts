import autocannon from "autocannon";
import type { Asked } from "../worker/ask.ts";
import type { RunningWorker } from "../worker/serve.ts";

/** A request that is sent again and again, and the answer it must get each time. */
export interface Load extends Asked {
  readonly answer: string;
}

/** One turn of a comparison. */
export interface Turn {
  readonly requestsPerSecond: number;
  /** CPU of the Worker's process per request, µs; undefined where the system does not tell. */
  readonly cpuMicroseconds: number | undefined;
}

export const CONNECTIONS = 16;

/** Sends one request over a few connections for some seconds. Throws if any answer is not 200 and the very text expected. */
export async function press(worker: RunningWorker, load: Load, seconds: number): Promise<Turn> {
  const before = worker.cpuSeconds();
  const result = await autocannon({
    url: worker.origin + load.path,
    ...(load.body === undefined
      ? { method: "GET" as const }
      : {
          method: "POST" as const,
          headers: { "content-type": load.contentType ?? "application/json" },
          body: load.body,
        }),
    expectBody: load.answer,
    connections: CONNECTIONS,
    duration: seconds,
  });
  const after = worker.cpuSeconds();
  const wrong = result.non2xx + result.errors + result.timeouts + result.mismatches;
  if (wrong > 0) throw new Error(`${load.path}: ${wrong} of ${result.requests.total} answers were not as expected`);
  const cpuSeconds = before === undefined || after === undefined ? undefined : after - before;
  return {
    requestsPerSecond: result.requests.total / result.duration,
    cpuMicroseconds: cpuSeconds === undefined ? undefined : (cpuSeconds / result.requests.total) * 1e6,
  };
}
