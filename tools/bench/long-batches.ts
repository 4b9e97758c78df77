import { buildBundle } from "../worker/build.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { roadLine } from "./road-line.ts";
import { interleave, ratioOf, type Sides } from "./statistics.ts";
import { streamLines } from "./stream.ts";

/**
 * Streams lines of street lights, each another one, through the batch of a local Worker and through one that only parses and
 * re-serialises the same lines; prints time and memory of each round and the median ratio of each size.
 * `npm run bench:batch -- 10000 100000 1000000`.
 */

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const ROUNDS = 3;
const MEBIBYTE = 2 ** 20;

/** Sends the lines, holds each answer to how it must begin, and says time and memory. */
async function measure(
  name: string,
  worker: RunningWorker,
  path: string,
  lines: number,
  startOf: (index: number) => string,
): Promise<Measured> {
  const residentMib = () => Math.round((worker.residentBytes() ?? Number.NaN) / MEBIBYTE);
  const memory = [residentMib()];
  const before = worker.cpuSeconds() ?? Number.NaN;
  const { seconds } = await streamLines(worker.origin, {
    path,
    lines,
    lineOf: roadLine,
    onLine(line, index) {
      if (!line.startsWith(startOf(index))) throw new Error(`${name}: line ${index} comes back as ${line}`);
      if (index + 1 === Math.floor(lines / 2)) memory.push(residentMib());
    },
  });
  const cpuSeconds = (worker.cpuSeconds() ?? Number.NaN) - before;
  memory.push(residentMib());
  const perLine = (value: number) => `${((value / lines) * 1e6).toFixed(2)} µs`;
  console.log(
    `${name.padEnd(12)} ${String(lines).padStart(8)} lines  ${seconds.toFixed(2)} s (${perLine(seconds)} a line)  CPU ${perLine(cpuSeconds)}  memory ${memory.join(" → ")} MiB`,
  );
  return { seconds, cpuSeconds };
}

function ratioText(sides: Sides): string {
  const { ratio, lowest, highest } = ratioOf(sides);
  return `${ratio.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
}

const sizes = process.argv.slice(2).map(Number);
const ours = await serve(buildBundle());
const plain = await serve(buildBundle({ entry: "tools/bench/reserialise-worker.ts" }));
try {
  for (const lines of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
    const cpu = { ours: [] as number[], theirs: [] as number[] };
    const turn = async (side: keyof Sides, ...of: Parameters<typeof measure>) => {
      const { seconds, cpuSeconds } = await measure(...of);
      cpu[side].push(cpuSeconds);
      return seconds;
    };
    const answered = (index: number) => `{"index":${index},"status":200,"annual":{`;
    const echoed = (index: number) => `{"name":"Road ${index}"`;
    const wall = await interleave(
      ROUNDS,
      () => turn("ours", "batch", ours, "/v1/batches/street-lighting", lines, answered),
      () => turn("theirs", "re-serialise", plain, "/", lines, echoed),
    );
    const counted = { ours: cpu.ours.slice(1), theirs: cpu.theirs.slice(1) };
    console.log(`ratio        ${lines} lines: wall ${ratioText(wall)}, CPU ${ratioText(counted)}`);
  }
} finally {
  await Promise.all([ours.stop(), plain.stop()]);
}
