import { type Bundle, buildBundle } from "../worker/build.ts";
import { firstEstimate, MEASURES } from "../worker/examples.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { interleave, type Ratio, ratioOf } from "./statistics.ts";
import { streamLines } from "./stream.ts";
import type { Effort } from "./throughput.ts";

/** Lines of a batch against a Worker that parses each and writes it again: what any Worker with JSON lines must do. */
export interface BatchComparison {
  readonly name: string;
  readonly lineBytes: number;
  readonly resultBytesPerLine: number;
  readonly linesPerSecond: Ratio;
  /** Of the Worker's process, µs a line; absent where the system does not tell. */
  readonly cpuMicroseconds?: Ratio;
}

/** Lines of one turn; grows with the effort, so that a turn takes about as long as one of the other comparisons. */
const LINES_PER_SECOND_OF_EFFORT = 100_000;

/** The batch of each measure against re-serialising, the first example of the estimate on every line. */
export async function compareBatches(bundle: Bundle, { rounds, seconds }: Effort): Promise<BatchComparison[]> {
  const ours = await serve(bundle);
  const plain = await serve(buildBundle({ entry: "tools/bench/reserialise-worker.ts" }));
  const lines = LINES_PER_SECOND_OF_EFFORT * seconds;
  const found: BatchComparison[] = [];
  try {
    for (const measure of MEASURES) {
      const line = firstEstimate(measure).body;
      const load = { path: `/v1/batches/${measure}`, lines, lineOf: () => line };
      const cpu = { ours: [] as number[], theirs: [] as number[] };
      let resultBytes = 0;
      const turn = async (side: "ours" | "theirs", worker: RunningWorker) => {
        const before = worker.cpuSeconds();
        const answer = await streamLines(worker.origin, load);
        const after = worker.cpuSeconds();
        if (side === "ours") {
          checkGood(answer.lastLine);
          resultBytes = answer.bytes;
        }
        if (before !== undefined && after !== undefined) cpu[side].push(((after - before) / lines) * 1e6);
        return lines / answer.seconds;
      };
      const sides = await interleave(
        rounds,
        () => turn("ours", ours),
        () => turn("theirs", plain),
      );
      found.push({
        name: measure,
        lineBytes: Buffer.byteLength(line),
        resultBytesPerLine: Math.round(resultBytes / lines),
        linesPerSecond: ratioOf(sides),
        ...(cpu.ours.length === rounds + 1 && {
          cpuMicroseconds: ratioOf({ ours: cpu.ours.slice(1), theirs: cpu.theirs.slice(1) }),
        }),
      });
    }
  } finally {
    await Promise.all([ours.stop(), plain.stop()]);
  }
  return found;
}

function checkGood(line: string): void {
  const { status } = JSON.parse(line) as { status: number };
  if (status !== 200) throw new Error(`The last line is answered ${status}: ${line.slice(0, 400)}`);
}
