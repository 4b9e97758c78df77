import { parseArgs } from "node:util";
import { Random } from "../../tests/support/random.ts";
import { median } from "../bench/statistics.ts";
import { buildBundle } from "../worker/build.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { leaveAfterFirstBytes } from "./leaving.ts";
import { nextRequest, type SoakRequest } from "./mix.ts";
import { reachLimit } from "./rate-limit.ts";
import { brokenOff, halfClosed, slowUpload } from "./sockets.ts";
import { MOST_REFERENCES, REFERENCE_REQUEST, WORST_REQUESTS, type WorstRequest } from "./worst.ts";

// Valid, hostile and batch requests, mixed, for a minute (`--minutes 60` for an hour, `--seed 2` for another mix). Fails on
// any 5xx, on an unanswered request, on a Worker that ends or whose memory keeps growing.

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new RangeError("--minutes takes a number above 0");

const CONNECTIONS = 8;
const BODY_LIMIT_BYTES = 2 ** 20;
/** What an isolate of the network has. */
const HEAP_MIB = 128;
/** References the unit is the median of: the last ones, for a machine changes its speed within a minute. */
const LAST_REFERENCES = 5;
/** Of a long answer nobody reads, this share may still be computed. */
const MOST_SHARE_AFTER_LEAVING = 0.5;
/** Growth from the middle of the run to its end beyond which memory is not settling, MiB. */
const GROWTH_LIMIT_MIB = 64;

interface Tally {
  requests: number;
  byKind: Record<string, number>;
  byStatus: Record<string, number>;
  failures: string[];
}

const tally: Tally = { requests: 0, byKind: {}, byStatus: {}, failures: [] };
const count = (counts: Record<string, number>, name: string | number) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

async function send(worker: RunningWorker, request: SoakRequest): Promise<void> {
  const { kind, method, path, headers, body } = request;
  tally.requests++;
  count(tally.byKind, kind);
  const said = `${method} ${path.slice(0, 80)} ${body?.slice(0, 200) ?? ""}`;
  try {
    const response = await fetch(worker.origin + path, {
      method,
      headers,
      ...(body !== undefined && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    count(tally.byStatus, response.status);
    if (response.status >= 500) tally.failures.push(`${response.status} for ${said}: ${text.slice(0, 300)}`);
    if (kind === "valid" && response.status !== 200) tally.failures.push(`${response.status} for the valid ${said}`);
  } catch (error) {
    // Where the service answers 413 before it has read everything, the client may still be writing and see a reset.
    if ((body?.length ?? 0) > BODY_LIMIT_BYTES) return count(tally.byStatus, "cut off while sending too much");
    tally.failures.push(`no answer to ${said}: ${error}`);
  }
}

const mebibytes = (bytes: number | undefined) => (bytes === undefined ? Number.NaN : bytes / 2 ** 20);
const bundle = buildBundle();
// What the service takes for a bug of its own it logs, whether or not anybody was left to be told.
const worker = await serve(bundle, {
  v8Flags: [`--max-heap-size=${HEAP_MIB}`],
  onLog(log) {
    process.stderr.write(log);
    if (log.includes('"event":"bug"')) tally.failures.push(`logged: ${log.slice(0, 400)}`);
  },
});
const origin = new URL(worker.origin);
const memory: { at: string; mib: number }[] = [];
const note = (at: string) => memory.push({ at, mib: Math.round(mebibytes(worker.residentBytes())) });

async function costOf({ path, headers, body }: WorstRequest) {
  const before = worker.cpuSeconds() ?? Number.NaN;
  const response = await fetch(worker.origin + path, { method: "POST", headers, body, redirect: "manual" });
  const { byteLength } = await response.arrayBuffer();
  return { status: response.status, byteLength, seconds: (worker.cpuSeconds() ?? Number.NaN) - before };
}

const references: number[] = [];

/** CPU of the reference request here and now: a slow machine, or a busy one, is slow with all the others alike. */
async function referenceSeconds(): Promise<number> {
  const { status, seconds } = await costOf(REFERENCE_REQUEST);
  if (status !== 200) throw new Error(`${REFERENCE_REQUEST.name} is answered ${status}`);
  references.push(seconds);
  return median(references.slice(-LAST_REFERENCES));
}

/** The dearest requests one after the other: each within its work, and none ends the Worker. */
async function sendWorst(): Promise<void> {
  for (let turn = 0; turn < 2 * LAST_REFERENCES; turn++) await referenceSeconds();
  for (const request of WORST_REQUESTS) {
    const { name } = request;
    const reference = await referenceSeconds();
    const { status, byteLength, seconds } = await costOf(request);
    const units = seconds / reference;
    console.log(
      `${name}: ${status}, ${seconds.toFixed(2)} s CPU = ${units.toFixed(1)} references, ${(byteLength / 1e6).toFixed(2)} MB`,
    );
    if (status !== request.status) tally.failures.push(`${name} is answered ${status}`);
    if (units > MOST_REFERENCES) tally.failures.push(`${name} takes ${units.toFixed(1)} references of CPU`);
  }
}

/** A client that leaves in the middle of a long answer. */
async function leaveWorst(): Promise<void> {
  const long = WORST_REQUESTS.find(({ name }) => name === "batch, 100 whole estimates") as WorstRequest;
  const { wholeSeconds, leftSeconds } = await leaveAfterFirstBytes(worker, long);
  console.log(
    `${long.name}: ${wholeSeconds.toFixed(2)} s CPU, ${leftSeconds.toFixed(2)} s where the client leaves after the first bytes`,
  );
  if (leftSeconds > wholeSeconds * MOST_SHARE_AFTER_LEAVING) {
    tally.failures.push(`${long.name}: goes on for ${leftSeconds.toFixed(2)} s after its client left`);
  }
}

try {
  await sendWorst();
  console.log(`1 reference: ${REFERENCE_REQUEST.name}, ${median(references).toFixed(2)} s CPU`);
  await leaveWorst();
  // What is compiled and cached on first use is no growth.
  const warmUp = new Random(0);
  for (let index = 0; index < 300; index++) await send(worker, nextRequest(warmUp));
  note("start");
  const end = Date.now() + minutes * 60_000;
  const middle = Date.now() + minutes * 30_000;
  const drive = async (seed: number) => {
    const random = new Random(seed);
    while (Date.now() < end && worker.isAlive()) await send(worker, nextRequest(random));
  };
  const drivers = Array.from({ length: CONNECTIONS }, (_, index) => drive(Number(values.seed) * 1000 + index));
  const sockets = (async () => {
    const statuses = { halfClosed: await halfClosed(origin), slowUpload: await slowUpload(origin, 5) };
    for (let index = 0; index < 20; index++) await brokenOff(origin);
    return statuses;
  })();
  setTimeout(() => note("middle"), middle - Date.now()).unref();
  await Promise.all(drivers);
  const statuses = await sockets;
  note("end");
  for (const [name, status] of Object.entries(statuses)) {
    console.log(`${name}: ${status}`);
    if (status !== 200) tally.failures.push(`${name} is answered ${status}`);
  }
  if (!worker.isAlive()) tally.failures.push("the Worker ended");
  const after = await fetch(`${worker.origin}/healthz`);
  if (after.status !== 200) tally.failures.push(`/healthz answers ${after.status} afterwards`);
} finally {
  await worker.stop();
}

const mibAt = (at: string) => memory.find((each) => each.at === at)?.mib ?? Number.NaN;
if (mibAt("end") - mibAt("middle") > GROWTH_LIMIT_MIB) tally.failures.push("memory keeps growing");

const limit = await reachLimit(bundle);
console.log("rate limit:", limit);
if (limit.refusedWith !== 429 || limit.retryAfter === null) tally.failures.push("the rate limit is not reached");
if (limit.recoveredAfterSeconds === undefined) tally.failures.push("the rate limit does not recover");

console.log("requests:", tally.requests, tally.byKind);
console.log("answers:", tally.byStatus);
console.log("resident memory, MiB:", memory.map(({ at, mib }) => `${at} ${mib}`).join(", "));
const server = Object.entries(tally.byStatus).filter(([status]) => Number(status) >= 500);
console.log(
  "5xx:",
  server.reduce((sum, [, times]) => sum + times, 0),
);
for (const failure of tally.failures.slice(0, 20)) console.error("FAIL", failure);
console.log(`${tally.failures.length} failures`);
process.exit(tally.failures.length > 0 ? 1 : 0);
