import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RATE_LIMIT, RATE_LIMIT_POLICY } from "../../src/http/rate-limit";
import { develop } from "../../tools/worker/develop";

/** What only a real socket and the production configuration can show. */
describe("a running Worker in its production configuration", () => {
  let worker: Awaited<ReturnType<typeof develop>>;
  beforeAll(async () => {
    worker = await develop({ environment: "production" });
  });
  afterAll(async () => {
    await worker?.stop();
  });

  const post = (
    path: string,
    body: BodyInit,
    headers: Record<string, string> = { "content-type": "application/json" },
  ) => fetch(`${worker.origin}${path}`, { method: "POST", body, headers, duplex: "half" } as RequestInit);

  test("3 MB are answered 413, with a length and without", async () => {
    const big = new Uint8Array(3_000_000).fill(32);
    const chunked = new Blob([big]).stream();
    for (const body of [big, chunked]) {
      const response = await post("/v1/estimates/street-lighting", body);
      expect(response.status).toBe(413);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      await response.text();
    }
  });

  test("HEAD announces the length of the document, and its tag is its content", async () => {
    const head = await fetch(`${worker.origin}/openapi.json`, { method: "HEAD" });
    const bytes = new Uint8Array(await (await fetch(`${worker.origin}/openapi.json`)).arrayBuffer());
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
    expect(head.headers.get("etag")?.replace(/^W\//, "")).toBe(`"${digest}"`);
    expect(head.status).toBe(200);
  });

  test("the limiter lets its policy pass, then answers 429 with Retry-After; health is never limited", async () => {
    let refused: Response | undefined;
    let served = 0;
    // A window may end while the test runs, so twice the limit is sent at most.
    while (refused === undefined && served <= 2 * RATE_LIMIT.requests) {
      const response = await fetch(`${worker.origin}/v1/reference-data`);
      await response.text();
      expect(response.headers.get("ratelimit-policy")).toBe(RATE_LIMIT_POLICY);
      if (response.status === 429) refused = response;
      else served++;
    }
    expect(served).toBeGreaterThan(0);
    expect(refused?.headers.get("retry-after")).toBe(String(RATE_LIMIT.seconds));
    expect((await fetch(`${worker.origin}/healthz`)).status).toBe(200);
  });
});
