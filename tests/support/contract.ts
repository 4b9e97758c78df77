import { SELF } from "cloudflare:test";
import type { z } from "@hono/zod-openapi";
import { expect } from "vitest";
import { CONTRACTS } from "../../src/contracts";
import type { App, Bindings } from "../../src/http/environment";
import type { Contract } from "../../src/openapi/contract";
import { problemSchema } from "../../src/openapi/problem-schema";

/** An answer whose body was found to be what the contract declares. */
export interface CheckedAnswer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where the answer is JSON, else its text. */
  readonly body: Body;
  readonly text: string;
}

export type Call = <Body = unknown>(
  method: string,
  path: string,
  /** A string or bytes are sent as they are; anything else as JSON. */
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<CheckedAnswer<Body>>;

/**
 * Calls the Worker and holds the answer to the contract: every 2xx body to the schema its operation declares, every
 * error to the problem schema, and each status to the list of its operation.
 */
export const call: Call = callerOf(CONTRACTS, (request) => SELF.fetch(request));

/** The same for an app of a test's own, with the bindings it needs. */
export function callOf(app: App, contracts: readonly Contract[], bindings: Bindings = {}): Call {
  return callerOf(contracts, (request) => Promise.resolve(app.fetch(request, bindings)));
}

function callerOf(contracts: readonly Contract[], fetch: (request: Request) => Promise<Response>): Call {
  return async <Body>(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const raw =
      body === undefined || typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
    const response = await fetch(
      new Request(`http://localhost${path}`, {
        method,
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const mediaType = mediaTypeOf(response);
    const parsed: unknown = /[/+]json$/.test(mediaType) && text !== "" ? JSON.parse(text) : text;
    checkAnswer(contracts, method, path, response, parsed);
    return { status: response.status, headers: response.headers, body: parsed as Body, text };
  };
}

function mediaTypeOf(response: Response): string {
  return (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
}

/** Fails the test where an answer is not what the document promises. */
function checkAnswer(
  contracts: readonly Contract[],
  method: string,
  path: string,
  response: Response,
  body: unknown,
): void {
  const { status } = response;
  const mediaType = mediaTypeOf(response);
  const operation = operationOf(contracts, method, path);
  const declared = operation?.responses[status];
  if (operation !== undefined) expect(declared, `${method} ${path} does not declare ${status}`).toBeDefined();
  if (status >= 400) {
    expect(mediaType).toBe("application/problem+json");
    if (method === "HEAD") return;
    const problem = problemSchema.parse(body);
    expect(problem.status).toBe(status);
    return;
  }
  if (declared === undefined || !("content" in declared) || declared.content === undefined || method === "HEAD") return;
  const contents = declared.content as Record<string, { schema?: unknown }>;
  const content = contents[response.headers.get("content-type") ?? ""] ?? contents[mediaType];
  expect(content, `${method} ${path} does not declare ${mediaType} for ${status}`).toBeDefined();
  const schema = content?.schema as z.ZodType | undefined;
  if (schema !== undefined && "safeParse" in schema && mediaType.endsWith("json")) schema.parse(body);
}

/** The operation a path belongs to, or undefined where the document does not list it. */
function operationOf(contracts: readonly Contract[], method: string, path: string) {
  const pathname = path.split("?")[0] ?? "";
  const wanted = method === "HEAD" ? "get" : method.toLowerCase();
  for (const { operation } of contracts) {
    if (operation.method !== wanted) continue;
    const pattern = operation.path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, "[^/]+");
    if (new RegExp(`^${pattern}$`).test(pathname)) return operation;
  }
  return undefined;
}
