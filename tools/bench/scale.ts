import { WORKERS } from "./limits.ts";
import type { Results } from "./results.ts";

/** Luminaires of the example inventory: every street light of a country, each a line of its own. */
const INVENTORY_LAMPS = 10_000_000;
/** Share of a limit that is planned for; the rest is for a slower machine and longer lines. */
const MARGIN = 0.5;

/** What the measured CPU times mean for large use. */
export interface Scale {
  readonly linesPerStream: number;
  readonly limitedBy: "CPU time" | "body size";
  readonly streams: number;
  readonly cpuSeconds: number;
  readonly usd: number;
}

/** How an inventory of single lamps runs, from the cost of one line. */
export function scaleOf(lamps: number, cpuMicrosecondsPerLine: number, lineBytes: number): Scale {
  const byCpu = (WORKERS.cpuMillisecondsPaid * 1000 * MARGIN) / cpuMicrosecondsPerLine;
  const byBody = (WORKERS.bodyMegabytes * 1e6 * MARGIN) / (lineBytes + 1);
  const linesPerStream = Math.floor(Math.min(byCpu, byBody));
  const streams = Math.ceil(lamps / linesPerStream);
  const cpuSeconds = (lamps * cpuMicrosecondsPerLine) / 1e6;
  return {
    linesPerStream,
    limitedBy: byCpu < byBody ? "CPU time" : "body size",
    streams,
    cpuSeconds,
    usd: usdOf(streams, cpuSeconds * 1000),
  };
}

/** Price of requests and CPU beyond what the monthly fee includes, USD. */
export function usdOf(requests: number, cpuMilliseconds: number): number {
  return (
    (requests / 1e6) * WORKERS.usdPerMillionRequests + (cpuMilliseconds / 1e6) * WORKERS.usdPerMillionCpuMilliseconds
  );
}

/** docs/scale.md. */
export function scaleText(results: Results): string {
  const cpuOf = (entry: { cpuMicroseconds?: { ours: number } } | undefined) => entry?.cpuMicroseconds?.ours;
  const lights = results.batches.find(({ name }) => name === "street-lighting");
  const line = cpuOf(lights);
  if (lights === undefined || line === undefined)
    return `${HEAD}\nThis system does not tell the CPU time of a process; run \`npm run bench\` on Linux.\n`;
  const scale = scaleOf(INVENTORY_LAMPS, line, lights.lineBytes);
  const heaviest = Math.max(...results.samples.map((entry) => cpuOf(entry) ?? 0));
  const linesPerSecond = lights.linesPerSecond.ours;
  return `${HEAD}
Measured ${results.machine.date} on ${results.machine.processor}, ${results.machine.cores} cores; see [benchmarks.md](benchmarks.md). The limits and
prices of Workers are **unverified**: \`tools/bench/limits.ts\` says where they are from; check
[limits](https://developers.cloudflare.com/workers/platform/limits/) and [pricing](https://developers.cloudflare.com/workers/platform/pricing/).

## CPU against the limits

CPU includes what workerd itself needs for the exchange over HTTP. A processor of the network may be faster or slower.

| | CPU, µs | share of ${WORKERS.cpuMillisecondsFree} ms (free plan) | share of ${WORKERS.cpuMillisecondsPaid / 1000} s (paid plan) | USD per million |
|---|--:|--:|--:|--:|
${[
  ...results.floor.estimates.map((entry) => ({ name: `estimate, ${entry.name}`, cpu: cpuOf(entry), requests: 1 })),
  ...results.samples.map((entry) => ({ name: `with uncertainty, ${entry.name}`, cpu: cpuOf(entry), requests: 1 })),
  ...results.pages.map((entry) => ({
    name: `page, \`${entry.address}\``,
    cpu: entry.cpuMilliseconds === undefined ? undefined : entry.cpuMilliseconds * 1000,
    requests: 1,
  })),
  ...results.heaviest.map((entry) => ({
    name: `dearest: ${entry.name}`,
    cpu: entry.cpuMilliseconds === undefined ? undefined : entry.cpuMilliseconds * 1000,
    requests: 1,
  })),
  ...results.batches.map((entry) => ({ name: `line of a batch, ${entry.name}`, cpu: cpuOf(entry), requests: 0 })),
]
  .map(({ name, cpu, requests }) =>
    cpu === undefined
      ? `| ${name} | not told | | | |`
      : `| ${name} | ${figure(cpu)} | ${percent(cpu / 1000 / WORKERS.cpuMillisecondsFree)} | ${percent(cpu / 1000 / WORKERS.cpuMillisecondsPaid)} | ${figure(usdOf(requests * 1e6, cpu * 1000))} |`,
  )
  .join("\n")}

| resource | used | limit |
|---|--:|--:|
| memory of an isolate | bounded by one line of ${LINE_KIB} KiB and what a stream holds, or one body of 1 MiB; \`npm run soak\` watches it | ${WORKERS.memoryMib} MiB |
| body of a batch | ${lights.lineBytes + 1} bytes a line | ${WORKERS.bodyMegabytes} MB |
| bundle, gzip | ${figure(results.bundle.gzipBytes / 1024)} KiB | ${WORKERS.bundleGzipMibFree} MiB |
| start | ${figure(results.startup.activeMilliseconds)} ms | ${WORKERS.startupMilliseconds} ms |

## A national inventory: ${INVENTORY_LAMPS.toLocaleString("en")} lamps, each a line of its own

Half of each limit is left as a margin.

| | |
|---|--:|
| lines in one stream | ${scale.linesPerStream.toLocaleString("en")}, by ${scale.limitedBy} |
| streams | ${scale.streams} |
| CPU in all | ${figure(scale.cpuSeconds)} s |
| time, one stream after the other on this machine | ${figure(INVENTORY_LAMPS / linesPerSecond / 60)} min |
| time, all streams at once | ${figure(scale.linesPerStream / linesPerSecond)} s |
| price beyond the monthly fee | USD ${figure(scale.usd)} |

Streamed once for real, in one stream: ${figure(results.national.seconds)} s for ${results.national.lines.toLocaleString("en")} lines, memory of the Worker from ${results.national.memoryMib[0]} to at most
${Math.max(...results.national.memoryMib)} MiB.

Lamps that are alike need no line of their own: a group has a \`quantity\`, and a request takes 200 groups. The inventory as 200
kinds of luminaire is **one** plain estimate.

## What breaks first

1. The rate limit of the public service: 120 requests a minute and client. ${scale.streams} streams stay below it; one request per lamp would take
   ${figure(INVENTORY_LAMPS / 120 / 60 / 24)} days.
2. The free plan's ${WORKERS.cpuMillisecondsFree} ms of CPU: a batch of more than ${Math.floor((WORKERS.cpuMillisecondsFree * 1000) / line).toLocaleString("en")} lines${heaviest / 1000 > WORKERS.cpuMillisecondsFree ? " and an estimate with uncertainty do" : " does"} not fit.
3. The body size of the plan (${WORKERS.bodyMegabytes} MB and more): split the file; order is kept inside a stream.
4. The CPU time of one request: ${figure(WORKERS.cpuMillisecondsPaid / (line / 1000))} lines at the default of ${WORKERS.cpuMillisecondsPaid / 1000} s; \`[limits] cpu_ms\` in \`wrangler.toml\` raises it to ${WORKERS.cpuMillisecondsPaidMaximum / 1000} s.
5. Memory last, if at all: nothing is kept between lines, and the soak watches what a Worker holds.
`;
}

const LINE_KIB = 64;

const HEAD = `# Scale

Computed by \`npm run bench\` from the figures of [benchmarks.json](benchmarks.json).
`;

const figure = (value: number) => Number(value.toPrecision(3)).toLocaleString("en", { maximumSignificantDigits: 3 });
const percent = (share: number) => `${figure(share * 100)} %`;
