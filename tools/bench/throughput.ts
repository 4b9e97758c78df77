import { type Asked, ask, askWhole } from "../worker/ask.ts";
import type { Bundle } from "../worker/build.ts";
import { firstEstimate, MEASURES } from "../worker/examples.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { bareWorker, headersOf } from "./bare.ts";
import { type Load, press, type Turn } from "./load.ts";
import { interleave, median, type Ratio, ratioOf } from "./statistics.ts";

/** How long and how often a comparison over HTTP is measured. */
export interface Effort {
  readonly rounds: number;
  /** Seconds of one turn. */
  readonly seconds: number;
}

/** One request of ours against another, both in workerd. */
export interface HttpComparison {
  readonly name: string;
  readonly answerBytes: number;
  readonly requestsPerSecond: Ratio;
  /** Of the Worker's process, µs a request; absent where the system does not tell. */
  readonly cpuMicroseconds?: Ratio;
}

/** What is asked of both: each estimate whole, as a summary, and by an address. */
export interface FloorComparisons {
  readonly estimates: readonly HttpComparison[];
  readonly summaries: readonly HttpComparison[];
  readonly addresses: readonly HttpComparison[];
}

const ADDRESS = "/v1/estimates/street-lighting?lamps=1000&lamp=HPS&lampWatts=250&ledWatts=120";
/** What `?detail=summary` promises to stay under, bytes. */
const MOST_BYTES_OF_A_SUMMARY = 3_000;

/** Every form of an estimate against a bare Worker that does for each answer what every honest Worker must. */
export async function compareWithFloor(bundle: Bundle, effort: Effort): Promise<FloorComparisons> {
  const wholes = MEASURES.map((measure) => ({ ...firstEstimate(measure), name: measure }));
  const summaries = wholes.map((whole) => ({ ...whole, path: `${whole.path}?detail=summary` }));
  const worker = await serve(bundle);
  try {
    const compareAll = async (requests: readonly Named[]) => {
      const found: HttpComparison[] = [];
      for (const request of requests) found.push(await compareOne(worker, request, effort));
      return found;
    };
    const found = {
      estimates: await compareAll(wholes),
      summaries: await compareAll(summaries),
      addresses: await compareAll([
        { name: "street-lighting", path: ADDRESS },
        { name: "street-lighting, summary", path: `${ADDRESS}&detail=summary` },
      ]),
    };
    for (const { name, answerBytes } of found.summaries) {
      if (answerBytes < MOST_BYTES_OF_A_SUMMARY) continue;
      throw new Error(`The summary of ${name} has ${answerBytes} bytes, not under ${MOST_BYTES_OF_A_SUMMARY}`);
    }
    return found;
  } finally {
    await worker.stop();
  }
}

type Named = Asked & { readonly name: string };

async function compareOne(worker: RunningWorker, request: Named, effort: Effort): Promise<HttpComparison> {
  const { text, response } = await askWhole(worker.origin, request);
  const bare = await serve(bareWorker({ text, headers: headersOf(response) }));
  try {
    const load = { ...request, answer: text };
    return await compare(request.name, [worker, load], [bare, load], effort);
  } finally {
    await bare.stop();
  }
}

/** What a Worker takes for an estimate when it does a part of it only, in the order the parts are added. */
export interface Share {
  readonly part: "bytes that lie ready" | "headers" | "serialising" | "entity tag" | "ours";
  /** Of the Worker's process, µs a request, with all parts up to this one. */
  readonly cpuMicroseconds: number;
}

const SHARES = [
  ["bytes that lie ready", { serialises: false, headers: false, tags: false }],
  ["headers", { serialises: false, headers: true, tags: false }],
  ["serialising", { serialises: true, headers: true, tags: false }],
  ["entity tag", { serialises: true, headers: true, tags: true }],
] as const;

/** Where the time of a street-lighting estimate goes: bare Workers that do more and more of it, then ours, in turns. */
export async function measureShares(bundle: Bundle, { rounds, seconds }: Effort): Promise<Share[]> {
  const ours = await serve(bundle);
  const request = firstEstimate("street-lighting");
  const { text, response } = await askWhole(ours.origin, request);
  const answer = { text, headers: headersOf(response) };
  const load = { ...request, answer: text };
  const workers: { part: Share["part"]; worker: RunningWorker; cpu: number[] }[] = [];
  try {
    for (const [part, does] of SHARES) workers.push({ part, worker: await serve(bareWorker(answer, does)), cpu: [] });
    workers.push({ part: "ours", worker: ours, cpu: [] });
    for (let round = 0; round <= rounds; round++) {
      for (const { worker, cpu } of workers) {
        const { cpuMicroseconds = Number.NaN } = await press(worker, load, seconds);
        if (round > 0) cpu.push(cpuMicroseconds);
      }
    }
    return workers.map(({ part, cpu }) => ({ part, cpuMicroseconds: median(cpu) }));
  } finally {
    await Promise.all([...new Set([ours, ...workers.map(({ worker }) => worker)])].map((worker) => worker.stop()));
  }
}

/** An estimate with 2,000 samples of its uncertainty against the same estimate without. */
export async function compareWithSamples(bundle: Bundle, effort: Effort): Promise<HttpComparison[]> {
  const worker = await serve(bundle);
  const found: HttpComparison[] = [];
  try {
    for (const measure of MEASURES) {
      const plain = firstEstimate(measure);
      const sampled = { ...plain, body: JSON.stringify({ ...JSON.parse(plain.body), uncertainty: {} }) };
      const ours = { ...sampled, answer: await ask(worker.origin, sampled) };
      const theirs = { ...plain, answer: await ask(worker.origin, plain) };
      found.push(await compare(measure, [worker, ours], [worker, theirs], effort));
    }
  } finally {
    await worker.stop();
  }
  return found;
}

type Side = readonly [worker: RunningWorker, load: Load];

async function compare(name: string, ours: Side, theirs: Side, { rounds, seconds }: Effort): Promise<HttpComparison> {
  const turns = { ours: [] as Turn[], theirs: [] as Turn[] };
  const turn = async (side: "ours" | "theirs", [worker, load]: Side) => {
    const measured = await press(worker, load, seconds);
    turns[side].push(measured);
    return measured.requestsPerSecond;
  };
  const sides = await interleave(
    rounds,
    () => turn("ours", ours),
    () => turn("theirs", theirs),
  );
  const cpu = { ours: cpuOf(turns.ours), theirs: cpuOf(turns.theirs) };
  return {
    name,
    answerBytes: Buffer.byteLength(ours[1].answer),
    requestsPerSecond: ratioOf(sides),
    ...(cpu.ours !== undefined &&
      cpu.theirs !== undefined && {
        cpuMicroseconds: ratioOf({ ours: cpu.ours, theirs: cpu.theirs }),
      }),
  };
}

/** CPU of each counted turn; the first one only warmed up. */
function cpuOf(turns: readonly Turn[]): number[] | undefined {
  const found = turns.slice(1).flatMap(({ cpuMicroseconds }) => cpuMicroseconds ?? []);
  return found.length === turns.length - 1 ? found : undefined;
}
