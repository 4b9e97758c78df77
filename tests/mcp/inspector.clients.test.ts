import { type ExecFileException, execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import document from "../../openapi/openapi.json";
import type { Document } from "../../src/mcp/document";
import { toolsOf } from "../../src/mcp/tools-of";
import { buildBundle } from "../../tools/worker/build";
import { type RunningWorker, serve } from "../../tools/worker/serve";

const INSPECTOR = resolve("tools/contract/node_modules/.bin/mcp-inspector");
const LAMPS = { existing: { circuitWatts: 290 }, project: { systemWatts: 120 } };
const groups = (quantity: number) => ["--tool-arg", `groups=${JSON.stringify([{ quantity, ...LAMPS }])}`];

/** What the inspector keeps between its runs is kept nowhere. */
const home = mkdtempSync(join(tmpdir(), "jcm-inspector-"));
let worker: RunningWorker;
beforeAll(async () => {
  worker = await serve(buildBundle());
});
afterAll(async () => {
  await worker?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** What the inspector prints of an answer, what it remarks, and the code it ends with. */
async function inspect(method: string, ...parameters: readonly string[]) {
  const asked = ["--cli", `${worker.origin}/mcp`, "--method", method, ...parameters];
  const ended = await promisify(execFile)(INSPECTOR, asked, { env: { ...process.env, HOME: home } }).catch(
    (error: ExecFileException) => error,
  );
  const { stdout = "", stderr = "" } = ended;
  return { answer: JSON.parse(stdout), remarks: stderr, code: "code" in ended ? ended.code : 0 };
}

describe("the inspector of the protocol's maintainers, from its command line", () => {
  test("lists every tool of the document, and finds no schema that some assistant could not read", async () => {
    const { answer, remarks, code } = await inspect("tools/list", "--strict");
    expect([code, remarks]).toEqual([0, ""]);
    expect(answer.tools.map(({ name }: { name: string }) => name)).toEqual(
      toolsOf(document as unknown as Document).tools.map(({ tool }) => tool.name),
    );
  });

  test("calls an estimate and gets its figures", async () => {
    const { answer, code } = await inspect(
      "tools/call",
      ...["--tool-name", "estimate_street_lighting"],
      ...groups(1000),
    );
    expect(code).toBe(0);
    expect(answer.structuredContent.annual.creditableTco2).toBe(647);
  });

  test("sees a refused call as an error of the tool, with the place and what would mend it", async () => {
    const { answer, code } = await inspect("tools/call", ...["--tool-name", "estimate_street_lighting"], ...groups(-1));
    expect(code).toBe(5);
    expect(answer.isError).toBe(true);
    expect(answer.structuredContent.errors).toEqual([
      expect.objectContaining({ pointer: "#/groups/0/quantity", hint: expect.stringMatching(/\S/) }),
    ]);
  });

  test("reads a resource", async () => {
    const uri = "jcm://glossary";
    const { answer, code } = await inspect("resources/read", "--uri", uri);
    expect(code).toBe(0);
    expect(answer.contents).toEqual([{ uri, mimeType: "text/markdown", text: expect.stringMatching(/^# Glossary\n/) }]);
  });
});
