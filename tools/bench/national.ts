import type { Bundle } from "../worker/build.ts";
import { serve } from "../worker/serve.ts";
import { roadLine } from "./road-line.ts";
import { streamLines } from "./stream.ts";

/** A national inventory in one stream: each lamp a line. */
export interface NationalStream {
  readonly lines: number;
  readonly seconds: number;
  /** Of the Worker's process; absent where the system does not tell. */
  readonly cpuSeconds?: number;
  readonly answerBytes: number;
  /** Resident memory of the Worker before the first line, and after each tenth of them, MiB. */
  readonly memoryMib: readonly number[];
}

const PARTS = 10;

/** Streams so many lines through the batch once, and looks at what the Worker holds meanwhile. */
export async function streamNation(bundle: Bundle, lines: number): Promise<NationalStream> {
  const worker = await serve(bundle, { v8Flags: ["--max-heap-size=128"] });
  const memory: number[] = [];
  const note = () => memory.push(Math.round((worker.residentBytes() ?? Number.NaN) / 2 ** 20));
  try {
    note();
    const before = worker.cpuSeconds();
    const part = Math.ceil(lines / PARTS);
    const { seconds, bytes } = await streamLines(worker.origin, {
      path: "/v1/batches/street-lighting",
      lines,
      lineOf: roadLine,
      onLine(line, index) {
        if (!line.startsWith(`{"index":${index},"status":200,`)) throw new Error(`Line ${index} comes back as ${line}`);
        if ((index + 1) % part === 0 || index + 1 === lines) note();
      },
    });
    const after = worker.cpuSeconds();
    return {
      lines,
      seconds,
      answerBytes: bytes,
      memoryMib: memory,
      ...(before !== undefined && after !== undefined && { cpuSeconds: after - before }),
    };
  } finally {
    await worker.stop();
  }
}
