import type { Bundle } from "./bundle.ts";
import { firstEstimate, MEASURES } from "./examples.ts";
import { interleave, type Ratio, ratioOf } from "./statistics.ts";
import { type LineLoad, type StreamAnswer, streamLines } from "./stream.ts";
import type { Effort } from "./throughput.ts";
import { type RunningWorker, serve } from "./workerd.ts";

/** Lines of a batch against a Worker that sends the stream back as it comes. */
export interface BatchComparison {
  readonly name: string;
  readonly lineBytes: number;
  readonly resultBytesPerLine: number;
  readonly linesPerSecond: Ratio;
  /** Of the Worker's process, µs a line; absent where the system does not tell. */
  readonly cpuMicroseconds?: Ratio;
}

const PASS_THROUGH: Pick<Bundle, "modules"> = {
  modules: [
    {
      name: "pass-through.js",
      kind: "script",
      content: `export default {
  fetch: (request) => new Response(request.body, { headers: { "content-type": "application/x-ndjson" } }),
};
`,
    },
  ],
};

/** Lines of one turn; grows with the effort, so that a turn takes about as long as one of the other comparisons. */
const LINES_PER_SECOND_OF_EFFORT = 100_000;

/** The batch of each measure against pass-through, the first example of the estimate on every line. */
export async function compareBatches(bundle: Bundle, { rounds, seconds }: Effort): Promise<BatchComparison[]> {
  const ours = await serve(bundle);
  const through = await serve(PASS_THROUGH);
  const found: BatchComparison[] = [];
  try {
    for (const measure of MEASURES) {
      const line = firstEstimate(measure).body;
      const load = { path: `/v1/batches/${measure}`, line, lines: LINES_PER_SECOND_OF_EFFORT * seconds };
      const cpu = { ours: [] as number[], theirs: [] as number[] };
      let answer: StreamAnswer | undefined;
      const turn = async (side: "ours" | "theirs", worker: RunningWorker) => {
        const before = worker.cpuSeconds();
        const got = await streamLines(worker.origin, load);
        const after = worker.cpuSeconds();
        checkComplete(load, got);
        if (side === "ours") answer = got;
        if (before !== undefined && after !== undefined) cpu[side].push(((after - before) / load.lines) * 1e6);
        return load.lines / got.seconds;
      };
      const sides = await interleave(
        rounds,
        () => turn("ours", ours),
        () => turn("theirs", through),
      );
      checkGood(answer?.lastLine ?? "");
      found.push({
        name: measure,
        lineBytes: Buffer.byteLength(line),
        resultBytesPerLine: Math.round((answer?.bytes ?? 0) / load.lines),
        linesPerSecond: ratioOf(sides),
        ...(cpu.ours.length === rounds + 1 && {
          cpuMicroseconds: ratioOf({ ours: cpu.ours.slice(1), theirs: cpu.theirs.slice(1) }),
        }),
      });
    }
  } finally {
    await Promise.all([ours.stop(), through.stop()]);
  }
  return found;
}

function checkComplete({ path, lines }: LineLoad, answer: StreamAnswer): void {
  if (answer.status === 200 && answer.lines === lines) return;
  throw new Error(
    `${path}: ${answer.status}, ${answer.lines} of ${lines} lines; last: ${answer.lastLine.slice(0, 400)}`,
  );
}

function checkGood(line: string): void {
  const { status } = JSON.parse(line) as { status: number };
  if (status !== 200) throw new Error(`The last line is answered ${status}: ${line.slice(0, 400)}`);
}
