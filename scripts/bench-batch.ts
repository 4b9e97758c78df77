import { request } from "node:http";
import { buildBundle } from "../bench/bundle.ts";
import { median } from "../bench/statistics.ts";
import { type RunningWorker, serve } from "../bench/workerd.ts";

/**
 * Streams lines of street lights through the batch of a local Worker and through one that only parses and re-serialises
 * the same lines, and prints time and memory of each round and the median ratio of each size. `npm run bench:batch -- 10000 100000 1000000`.
 */

interface Measured {
  readonly lines: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Resident memory of the Worker before, half-way and after, MiB. */
  readonly residentMib: readonly number[];
}

/** The two take turns, for a machine that others use changes its speed meanwhile. */
const ROUNDS = 3;
const MEBIBYTE = 2 ** 20;
const LINES_PER_WRITE = 500;
const NEWLINE = 0x0a;

/** Each line is another one, so that nothing can be remembered. */
function lineOf(index: number): string {
  return JSON.stringify({
    name: `Road ${index}`,
    groups: [
      {
        quantity: 1 + (index % 500),
        existing: { lamp: "HPS", lampWatts: index % 2 === 0 ? 250 : 150 },
        project: { systemWatts: 40 + (index % 60), efficacyLmPerW: 140 },
        schedule: { preset: "full-night" },
      },
    ],
  });
}

/** Sends no faster than the Worker reads, checks that every line is answered in order, and watches the memory. */
async function measure(
  worker: RunningWorker,
  path: string,
  lines: number,
  check: (line: string, index: number) => void,
): Promise<Measured> {
  const resident = () => Math.round((worker.residentBytes() ?? Number.NaN) / MEBIBYTE);
  const residentMib = [resident()];
  const cpuBefore = worker.cpuSeconds() ?? Number.NaN;
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const sent = request(worker.origin + path, { method: "POST", headers: { "content-type": "application/x-ndjson" } });
    sent.once("error", reject);
    sent.once("response", (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answers ${answer.statusCode}`));
      let received = 0;
      let rest = Buffer.alloc(0);
      answer.on("data", (chunk: Buffer) => {
        const bytes = rest.byteLength === 0 ? chunk : Buffer.concat([rest, chunk]);
        let from = 0;
        for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
          check(bytes.toString("utf8", from, Math.min(at, from + 200)), received++);
          from = at + 1;
          if (received === Math.floor(lines / 2)) residentMib.push(resident());
        }
        rest = bytes.subarray(from);
      });
      answer.once("error", reject);
      answer.once("end", () =>
        received === lines ? resolve() : reject(new Error(`${received} of ${lines} lines came back`)),
      );
    });
    let next = 0;
    const write = () => {
      while (next < lines) {
        let text = "";
        for (const end = Math.min(lines, next + LINES_PER_WRITE); next < end; next++) text += `${lineOf(next)}\n`;
        if (!sent.write(text)) {
          sent.once("drain", write);
          return;
        }
      }
      sent.end();
    };
    write();
  });
  residentMib.push(resident());
  return {
    lines,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (worker.cpuSeconds() ?? Number.NaN) - cpuBefore,
    residentMib,
  };
}

function checkEstimate(line: string, index: number): void {
  if (!line.startsWith(`{"index":${index},"status":200,"annual":{`))
    throw new Error(`Line ${index} is answered ${line}`);
}

function checkEcho(line: string, index: number): void {
  if (!line.startsWith(`{"name":"Road ${index}"`)) throw new Error(`Line ${index} comes back as ${line}`);
}

function describe(name: string, { lines, seconds, cpuSeconds, residentMib }: Measured): string {
  const perLine = (value: number) => `${((value / lines) * 1e6).toFixed(2)} µs`;
  return `${name.padEnd(12)} ${String(lines).padStart(8)} lines  ${seconds.toFixed(2)} s (${perLine(seconds)} a line)  CPU ${perLine(cpuSeconds)}  memory ${residentMib.join(" → ")} MiB`;
}

const sizes = process.argv.slice(2).map(Number);
const ours = await serve(buildBundle());
const plain = await serve(buildBundle("scripts/reserialise-worker.ts"));
try {
  for (const lines of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
    const rounds: { readonly batch: Measured; readonly echo: Measured }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const batch = await measure(ours, "/v1/batches/street-lighting", lines, checkEstimate);
      const echo = await measure(plain, "/", lines, checkEcho);
      rounds.push({ batch, echo });
      console.log(describe("batch", batch));
      console.log(describe("re-serialise", echo));
    }
    const ratioOf = (field: "seconds" | "cpuSeconds") => {
      const ratios = rounds.map(({ batch, echo }) => batch[field] / echo[field]);
      return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
    };
    console.log(`ratio        ${lines} lines: wall ${ratioOf("seconds")}, CPU ${ratioOf("cpuSeconds")}`);
  }
} finally {
  await Promise.all([ours.stop(), plain.stop()]);
}
