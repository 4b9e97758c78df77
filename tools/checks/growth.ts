import { parseArgs } from "node:util";
import { buildBundle } from "../worker/build.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { DOORS, type Door, repeated } from "./growth/doors.ts";

// Holds the work of the Worker to the length of what it is sent, at every door a text comes in: one text takes little
// more CPU than the same in eight parts. Work that grows with the square takes eight times as much. Both are measured on
// the same Worker in turns, so that no machine is too slow for it. All of them take some minutes:
// `--every 7` tries each seventh, which are other texts at each door, `--only "header"` the doors with that in the name;
// `--verbose` says each.

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    every: { type: "string", default: "1" },
    verbose: { type: "boolean", default: false },
  },
});

const PARTS = 8;
/** The least of so many turns: what else the machine does only ever adds. */
const TURNS = 3;
/** Twice is what a larger heap and a cold path cost; a square has eight. */
const MOST_TIMES = 3.5;
/** What is done in less is no attack, however it grows. */
const HARMLESS_MILLISECONDS = 400;
/** What nothing within these lengths may take, whatever it grows with. */
const MOST_MILLISECONDS = 3000;

interface Growth {
  readonly name: string;
  readonly milliseconds: number;
  readonly times: number;
}

async function costOf(worker: RunningWorker, { requestOf }: Door, text: string, count: number): Promise<number> {
  const before = worker.threadMilliseconds() ?? Number.NaN;
  for (let index = 0; index < count; index++) {
    const { path, init } = requestOf(text);
    const response = await fetch(worker.origin + path, init);
    await response.arrayBuffer();
    if (response.status >= 500) throw new Error(`${path} answers ${response.status}`);
  }
  return (worker.threadMilliseconds() ?? Number.NaN) - before;
}

/** As many characters as take no more bytes once they are written; beyond a megabyte nothing is read to its end. */
function lengthFor({ length }: Door, piece: string): number {
  const bytes = Buffer.byteLength(JSON.stringify(piece)) - 2;
  return Math.floor((length * piece.length) / bytes);
}

async function growthOf(worker: RunningWorker, door: Door, piece: string): Promise<Growth> {
  const whole = repeated(piece, lengthFor(door, piece));
  const part = repeated(piece, Math.floor(lengthFor(door, piece) / PARTS));
  let one = Number.POSITIVE_INFINITY;
  let many = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TURNS; turn++) {
    one = Math.min(one, await costOf(worker, door, whole, 1));
    if (one < HARMLESS_MILLISECONDS) break;
    many = Math.min(many, await costOf(worker, door, part, PARTS));
    if (one < many * MOST_TIMES && one < MOST_MILLISECONDS) break;
  }
  return {
    name: `${door.name}: ${JSON.stringify(piece)} up to ${door.length} characters`,
    milliseconds: one,
    times: one < HARMLESS_MILLISECONDS ? 0 : one / many,
  };
}

const said = ({ name, milliseconds, times }: Growth) =>
  `${name}: ${milliseconds.toFixed(0)} ms${times > 0 ? `, ${times.toFixed(1)} times its ${PARTS} parts` : ""}`;

const worker = await serve(buildBundle());
const found: Growth[] = [];
const failures: string[] = [];
try {
  const doors = DOORS.filter(({ name }) => name.includes(values.only));
  const texts = doors.flatMap((door) => door.texts.map((piece) => ({ door, piece })));
  for (const { door, piece } of texts.filter((_, index) => index % Number(values.every) === 0)) {
    try {
      found.push(await growthOf(worker, door, piece));
      if (values.verbose) console.log(said(found.at(-1) as Growth));
    } catch (error) {
      failures.push(`${door.name}: ${JSON.stringify(piece)}: ${error}`);
    }
  }
} finally {
  await worker.stop();
}

for (const growth of found.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 12)) {
  console.log(said(growth));
}
for (const growth of found) {
  if (growth.times > MOST_TIMES || growth.milliseconds > MOST_MILLISECONDS) failures.push(said(growth));
}
for (const failure of failures) console.error("FAIL", failure);
console.log(`${found.length} texts, ${failures.length} failures`);
process.exit(failures.length > 0 ? 1 : 0);
