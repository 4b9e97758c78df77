import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import type { Bindings } from "../../src/http/environment";
import { RATE_LIMIT_POLICY } from "../../src/http/rate-limit";
import { problemSchema } from "../../src/openapi/problem-schema";
import { withAssets } from "../support/assets";
import { mutate } from "../support/mutate";
import { Random } from "../support/random";

const app = createApp();
const BOTH = "application/json, text/event-stream";
const HEADERS = { "content-type": "application/json", accept: BOTH };
const LIST = { jsonrpc: "2.0", id: 1, method: "tools/list" };
const LIGHTS = { groups: [{ quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }] };
const CALL = {
  jsonrpc: "2.0",
  id: "a",
  method: "tools/call",
  params: { name: "estimate_street_lighting", arguments: LIGHTS },
};
const ENVELOPE = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientInfo": { name: "test", version: "1" },
  "io.modelcontextprotocol/clientCapabilities": {},
};

/** A message as a client of each revision sends it, with its headers. */
const MESSAGES = [
  { revision: "2025", message: CALL, headers: {} },
  {
    revision: "2026",
    message: { ...CALL, params: { ...CALL.params, _meta: ENVELOPE } },
    headers: {
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": "tools/call",
      "mcp-name": "estimate_street_lighting",
    },
  },
];

async function post(body: unknown, headers: Readonly<Record<string, string>> = {}, bindings: Bindings = withAssets) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await app.request(
    "/mcp",
    { method: "POST", headers: { ...HEADERS, ...headers }, body: text },
    bindings,
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function refused(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const { status, text } = await post(body, headers);
  return { status, problem: problemSchema.parse(JSON.parse(text)) };
}

describe("POST /mcp", () => {
  test.each(["GET", "DELETE", "PUT"])("%s is 405 with Allow", async (method) => {
    const response = await app.request("/mcp", { method, headers: { accept: "text/event-stream" } }, withAssets);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
    problemSchema.parse(await response.json());
  });

  test.each(MESSAGES)(
    "answers a call of the revision of $revision as JSON that no cache keeps, with the headers of every answer",
    async ({ message, headers }) => {
      const answer = await post(message, headers);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain("application/json");
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(answer.headers.get("mcp-session-id")).toBeNull();
      expect(answer.headers.get("jcm-edition")).toMatch(/^release=/);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(JSON.parse(answer.text)).toMatchObject({
        jsonrpc: "2.0",
        id: "a",
        result: { structuredContent: { measure: "street-lighting" } },
      });
    },
  );

  test("is content with any Accept that takes JSON, and 406 for one that does not", async () => {
    for (const accept of ["application/json", "*/*", "application/*", BOTH])
      expect((await post(LIST, { accept })).status, accept).toBe(200);
    for (const accept of ["text/event-stream", "text/html", "application/json;q=0"]) {
      expect((await refused(LIST, { accept })).status, accept).toBe(406);
    }
  });

  test("says what is wrong with what is no message", async () => {
    expect((await refused("")).status).toBe(400);
    expect((await refused("{")).problem.errors?.[0]?.detail).toBeDefined();
    expect((await refused([LIST])).problem).toMatchObject({ status: 422, errors: [{ pointer: "#" }] });
    expect((await refused(Array.from({ length: 100 }, () => CALL))).status).toBe(422);
    expect((await refused({ id: 1, method: "tools/list" })).problem.errors?.[0]?.pointer).toBe("#/jsonrpc");
    expect((await refused(LIST, { "content-type": "text/plain" })).status).toBe(415);
    expect((await refused(JSON.stringify(LIST).padEnd(3_000_000))).status).toBe(413);
  });

  test("takes a notification without an answer, and refuses a method and a revision it does not know", async () => {
    expect(await post({ jsonrpc: "2.0", method: "notifications/initialized" })).toMatchObject({
      status: 202,
      text: "",
    });
    expect(JSON.parse((await post({ ...LIST, method: "prompts/list" })).text).error.code).toBe(-32601);
    const unknown = await post(LIST, { "mcp-protocol-version": "1999-01-01" });
    expect(unknown.status).toBe(400);
  });

  test("opens no stream for subscriptions", async () => {
    const params = { _meta: ENVELOPE, filter: {} };
    const headers = { "mcp-protocol-version": "2026-07-28", "mcp-method": "subscriptions/listen" };
    const {
      status,
      text,
      headers: answered,
    } = await post({ jsonrpc: "2.0", id: 1, method: "subscriptions/listen", params }, headers);
    expect(status).toBeLessThan(500);
    expect(answered.get("content-type")).toContain("application/json");
    expect(JSON.parse(text).error).toBeDefined();
  });

  test("counts each message once, and refuses one too many before it is read", async () => {
    let asked = 0;
    const limiter = { limit: async () => ({ success: ++asked <= 1 }) };
    const bindings = { ...withAssets, RATE_LIMITER: limiter as unknown as RateLimit };
    const served = await post(CALL, {}, bindings);
    expect(served.status).toBe(200);
    expect(served.headers.get("ratelimit-policy")).toBe(RATE_LIMIT_POLICY);
    expect(JSON.parse(served.text).result.isError).toBeUndefined();
    expect(asked).toBe(1);
    expect((await post("{", {}, bindings)).status).toBe(429);
  });

  test.each(MESSAGES)(
    "answers none of 200 spoilt messages of the revision of $revision with 5xx",
    async ({ message, headers }) => {
      const random = new Random(20_261_127);
      const statuses = new Set<number>();
      for (let count = 0; count < 200; count++) {
        const { text, kind, pointer } = mutate(random, message);
        const { status } = await post(text, headers);
        statuses.add(status);
        expect(status, `${kind} at ${pointer}: ${text.slice(0, 500)}`).toBeLessThan(500);
      }
      expect(statuses.size).toBeGreaterThan(2);
    },
    60_000,
  );
});

describe("GET /llms.txt", () => {
  test("says where the tools are, what each of them does, and where the rest is", async () => {
    const response = await app.request("https://planner.example/llms.txt", {}, withAssets);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    expect(text).toContain("https://planner.example/mcp");
    const { result } = JSON.parse((await post(LIST)).text);
    for (const { name, title } of result.tools) expect(text).toContain(`- ${name}: ${title}`);
    for (const [, address] of text.matchAll(/\]\((https:[^)]+)\)/g)) {
      expect((await app.request(address as string, {}, withOpenApi)).status, address).toBe(200);
    }
    expect(text).not.toContain("{");
  });
});

/** The documents are files too; what is in them is no matter here. */
const withOpenApi: Bindings = {
  ASSETS: {
    fetch: (address: URL) =>
      address.pathname.startsWith("/openapi/")
        ? Promise.resolve(new Response("{}"))
        : (withAssets.ASSETS as Fetcher).fetch(address),
  } as unknown as Fetcher,
};
