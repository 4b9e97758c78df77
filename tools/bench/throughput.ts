import { ask } from "../worker/ask.ts";
import type { Bundle } from "../worker/build.ts";
import { firstEstimate, MEASURES } from "../worker/examples.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { bareAnswer, bareWorker } from "./bare.ts";
import { type Load, press, type Turn } from "./load.ts";
import { interleave, type Ratio, ratioOf } from "./statistics.ts";

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

/** Each estimate against a bare Worker that parses the same body and sends as many bytes. */
export async function compareWithBare(bundle: Bundle, effort: Effort): Promise<HttpComparison[]> {
  const ours = await serve(bundle);
  const found: HttpComparison[] = [];
  try {
    for (const measure of MEASURES) {
      const request = firstEstimate(measure);
      const answer = await ask(ours.origin, request);
      const answerBytes = Buffer.byteLength(answer);
      const bare = await serve(bareWorker(answerBytes));
      try {
        const theirs = { ...request, answer: bareAnswer(answerBytes) };
        found.push(await compare(measure, [ours, { ...request, answer }], [bare, theirs], effort));
      } finally {
        await bare.stop();
      }
    }
  } finally {
    await ours.stop();
  }
  return found;
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

/** What `?detail=summary` promises to stay under, bytes. */
const MOST_BYTES_OF_A_SUMMARY = 3_000;

/** An estimate in its deciding figures, by `?detail=summary`, against the whole of it. */
export async function compareSummaries(bundle: Bundle, effort: Effort): Promise<HttpComparison[]> {
  const worker = await serve(bundle);
  const found: HttpComparison[] = [];
  try {
    for (const measure of MEASURES) {
      const whole = firstEstimate(measure);
      const summary = { ...whole, path: `${whole.path}?detail=summary` };
      const ours = { ...summary, answer: await ask(worker.origin, summary) };
      const theirs = { ...whole, answer: await ask(worker.origin, whole) };
      const compared = await compare(measure, [worker, ours], [worker, theirs], effort);
      if (compared.answerBytes >= MOST_BYTES_OF_A_SUMMARY) {
        throw new Error(
          `The summary of ${measure} has ${compared.answerBytes} bytes, not under ${MOST_BYTES_OF_A_SUMMARY}`,
        );
      }
      found.push(compared);
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
