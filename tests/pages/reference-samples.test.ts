import { spawnSync } from "node:child_process";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import document from "../../openapi/openapi.json";
import { createApp } from "../../src/app";
import { LANGUAGES } from "../../src/i18n/language";
import { callsOf, type DocumentWithPaths } from "../../src/pages/reference/calls";
import { HOST, samplesOf } from "../../src/pages/reference/samples";
import { UNIT_ENDINGS } from "../../src/pages/reference/units";
import { withAssets } from "../support/assets";
import { bodyExamplesOf, type Node, operationsOf } from "../support/openapi";

const operations = operationsOf(document as unknown as Node);
const calls = callsOf(document as unknown as DocumentWithPaths);
const app = createApp();

test("every operation of the document is asked once", () => {
  expect(calls.map(({ operationId }) => operationId)).toEqual(operations.map(({ operation }) => operation.operationId));
});

describe.each(calls)("the samples of $operationId", (call) => {
  const { curl, Python, TypeScript } = samplesOf(call);
  const operation = operations.find((each) => each.operation.operationId === call.operationId)?.operation as Node;
  const [example] = bodyExamplesOf(operation);

  test("send the example of the document to its operation, and are answered", async () => {
    const { status, stdout } = spawnSync("sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${curl}`], {
      encoding: "utf8",
    });
    expect(status).toBe(0);
    const [url = "", , header = "", , body] = stdout.split("\0");
    expect(url.startsWith(`${HOST}/`)).toBe(true);
    const sent = call.body === undefined ? undefined : (body as string);
    if (sent !== undefined)
      expect(typeof example?.value === "string" ? sent : JSON.parse(sent)).toEqual(example?.value);
    const [, contentType = ""] = header.split(": ");
    const response = await app.request(
      url.slice(HOST.length),
      sent === undefined ? {} : { method: "POST", headers: { "content-type": contentType }, body: sent },
      withAssets,
    );
    expect(response.status).toBe(200);
  });

  test("are well formed in Python and TypeScript, and hold the same address and body", () => {
    const program = "import ast, sys; ast.parse(sys.stdin.read())";
    expect(spawnSync("python3", ["-c", program], { input: Python, encoding: "utf8" })).toMatchObject({ status: 0 });
    expect(() => transformSync(TypeScript, { loader: "ts", format: "esm" })).not.toThrow();
    for (const text of [Python, TypeScript]) expect(text).toContain(JSON.stringify(HOST + call.address));
  });

  test("send in TypeScript what curl sends", async () => {
    const asked: { url: string; init?: RequestInit }[] = [];
    const run = new Function(
      "fetch",
      "console",
      `return (async () => {${transformSync(TypeScript, { loader: "ts" }).code}})()`,
    );
    const answer = { json: () => ({}), text: () => "" };
    await run((url: string, init?: RequestInit) => asked.push(init === undefined ? { url } : { url, init }) && answer, {
      log() {},
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe(HOST + call.address);
    const body = asked[0]?.init?.body as string | undefined;
    const value = typeof call.body === "string" || body === undefined ? body : JSON.parse(body);
    expect(value).toEqual(call.body);
  });
});

test("every unit of the list is of a field that is there, and that no longer ending claims", () => {
  const names = new Set<string>();
  JSON.stringify(document, (key, value) => {
    if (key === "properties") for (const name of Object.keys(value as object)) names.add(name);
    return value;
  });
  for (const { ending, example } of UNIT_ENDINGS) {
    expect(names).toContain(example);
    const claimed = UNIT_ENDINGS.filter((each) => example.toLowerCase().endsWith(each.ending.toLowerCase()));
    const longest = claimed.toSorted((one, other) => other.ending.length - one.ending.length)[0];
    expect(longest?.ending, example).toBe(ending);
  }
});

test.each(LANGUAGES)("the reference in %s says once what holds for all operations", async (language) => {
  const response = await app.request(`http://planner.example/reference?lang=${language}`, {}, withAssets);
  const html = await response.text();
  expect(html.match(/\/problems\/too-many-requests/g)).toHaveLength(1);
  expect(html).toContain("http://planner.example/v1/estimates/street-lighting");
  expect(html).not.toContain(HOST);
});
