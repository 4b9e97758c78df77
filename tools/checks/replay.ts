import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ask } from "../worker/ask.ts";
import { buildBundle } from "../worker/build.ts";
import { type ExampleRequest, exampleRequests } from "../worker/examples.ts";
import { serve } from "../worker/serve.ts";

// Every example of the OpenAPI document is asked of a running Worker, and its answer replayed by tools/checks/replay.py, which
// shares no code with the service. A tampered answer must fail, or the check would prove nothing.

interface Answer {
  calculation?: { symbol: string; formula?: string; value: number }[];
}

let failed = 0;
function expectExit(name: string, text: string, wanted: number): void {
  const { status, stdout, stderr, error } = spawnSync("python3", [join(import.meta.dirname, "replay.py")], {
    input: text,
    encoding: "utf8",
  });
  if (error) throw error;
  const good = status === wanted;
  if (!good) failed++;
  console.log(`${good ? "ok  " : "FAIL"} ${name}: ${(stdout + stderr).trim()}`);
}

/** The same answer with one computed value a millionth larger. */
function tamper(answer: Answer): string {
  const steps = answer.calculation ?? [];
  const position = steps.findIndex(({ formula, value }) => formula !== undefined && value !== 0);
  const tampered = steps.map((step, index) => (index === position ? { ...step, value: step.value * 1.000001 } : step));
  return JSON.stringify({ ...answer, calculation: tampered });
}

const nameOf = ({ operationId, name }: ExampleRequest) => `${operationId} ${name}`;

const worker = await serve(buildBundle());
let replayed = 0;
try {
  for (const request of exampleRequests().filter(({ contentType }) => contentType === "application/json")) {
    const text = await ask(worker.origin, request);
    const answer = JSON.parse(text) as Answer;
    if (answer.calculation === undefined) continue;
    replayed++;
    expectExit(nameOf(request), text, 0);
    expectExit(`${nameOf(request)}, tampered`, tamper(answer), 1);
  }
} finally {
  await worker.stop();
}
expectExit("no answer at all", "{}", 2);
console.log(`${replayed} answers replayed, ${failed} failures`);
if (failed > 0 || replayed === 0) process.exitCode = 1;
