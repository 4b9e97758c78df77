import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { develop } from "../../tools/worker/develop";
import { exampleRequests } from "../../tools/worker/examples";

const generated = existsSync("clients/python/jcm_planner");
const python = process.env.PYTHON ?? "python3";
const ready = generated && spawnSync(python, ["-c", "import urllib3, dateutil, six, certifi"]).status === 0;
if (!ready) {
  console.log("The Python client is not called: it needs Java to be generated, and its requirements.txt installed.");
}

describe.runIf(ready)("the generated Python client", () => {
  let worker: Awaited<ReturnType<typeof develop>>;
  beforeAll(async () => {
    worker = await develop();
  });
  afterAll(async () => {
    await worker?.stop();
  });

  test("imports, calls each operation with its examples, and reads typed answers", async () => {
    const json = exampleRequests().filter(({ contentType }) => contentType === "application/json");
    const { status, stdout, stderr } = await callAll(worker.origin, JSON.stringify(json));
    expect(status, stderr).toBe(0);
    expect(stdout.trim()).toBe(`${json.length} calls answered`);
  });
});

/** Asynchronous, because the Worker is served by this very process. */
function callAll(origin: string, input: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(python, ["tests/clients/call_all.py", origin], {
    env: { ...process.env, PYTHONPATH: "clients/python", PYTHONDONTWRITEBYTECODE: "1" },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, stdout, stderr })));
}
