import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildBundle } from "../../tools/worker/build";
import { type RunningWorker, serve } from "../../tools/worker/serve";

const [, program = ""] = /```python\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];

let worker: RunningWorker;
beforeAll(async () => {
  worker = await serve(buildBundle());
});
afterAll(() => worker?.stop());

const run = (text: string) =>
  execFileSync(process.env.PYTHON ?? "python3", ["-c", text.replaceAll("http://localhost:8787", worker.origin)], {
    encoding: "utf8",
  });

test("the Python of the README needs no package, and prints a figure", () => {
  expect([...program.matchAll(/^(?:import|from) (\w+)/gm)].map(([, name]) => name)).toEqual([
    "json",
    "urllib",
    "urllib",
  ]);
  expect(run(program)).toMatch(/^\d{3} t of CO2 a year\n$/);
});

test("where the request is wrong, it prints the place and what would mend it", () => {
  const printed = run(program.replace('"quantity"', '"quantiti"'));
  expect(printed).toContain("#/groups/0/quantiti ");
  expect(printed).toContain("quantity");
});
