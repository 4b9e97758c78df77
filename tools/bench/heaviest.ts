import { WORST_REQUESTS, type WorstRequest } from "../soak/worst.ts";
import type { Bundle } from "../worker/build.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { median } from "./statistics.ts";

/** One of the dearest requests that are accepted. */
export interface HeavyRequest {
  readonly name: string;
  /** Of the whole exchange. */
  readonly milliseconds: { readonly median: number; readonly lowest: number; readonly highest: number };
  /** Of the Worker's process; absent where the system does not tell. */
  readonly cpuMilliseconds?: number;
  readonly answerBytes: number;
}

/** The dearest request of each operation, those of the soak: one after the other, within the memory of an isolate. */
export async function measureHeaviest(bundle: Bundle, rounds: number): Promise<HeavyRequest[]> {
  const worker = await serve(bundle, { v8Flags: ["--max-heap-size=128"] });
  try {
    const found: HeavyRequest[] = [];
    for (const request of WORST_REQUESTS) {
      if (request.status !== 422) found.push(await timesOf(worker, request, rounds));
    }
    return found;
  } finally {
    await worker.stop();
  }
}

async function timesOf(worker: RunningWorker, request: WorstRequest, rounds: number): Promise<HeavyRequest> {
  const { name, path, headers, body, status } = request;
  const send = async () => {
    const response = await fetch(worker.origin + path, { method: "POST", headers, body, redirect: "manual" });
    const { byteLength } = await response.arrayBuffer();
    if (response.status !== status) throw new Error(`${name} is answered ${response.status}`);
    return byteLength;
  };
  const answerBytes = await send();
  const before = worker.cpuSeconds();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await send();
    times.push(performance.now() - start);
  }
  const after = worker.cpuSeconds();
  return {
    name,
    answerBytes,
    milliseconds: { median: median(times), lowest: Math.min(...times), highest: Math.max(...times) },
    ...(before !== undefined && after !== undefined && { cpuMilliseconds: ((after - before) / rounds) * 1000 }),
  };
}
