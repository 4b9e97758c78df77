import { SELF } from "cloudflare:test";
import { describe, expect, test, vi } from "vitest";
import { createApp } from "../../src/app";
import type { App } from "../../src/http/environment";
import type { Problem } from "../../src/http/problem";
import { PROBLEM_SLUGS, PROBLEMS } from "../../src/http/problem-registry";
import { RATE_LIMIT_POLICY } from "../../src/http/rate-limit";
import { LANGUAGES } from "../../src/i18n/language";
import { call } from "../support/contract";
import { demoCall } from "../support/demo-call";

const demo = demoCall();

describe("404 and 405", () => {
  test.each([
    "/nowhere",
    "/v1",
    "/v1//demo",
    "//v1/demo/",
    "//evil.example/",
    "/nowhere/",
    "/v1/%E0%A4%A",
    "/%00",
    "/..%2f..%2fetc",
    `/${"a".repeat(8000)}`,
  ])("%.30s is 404", async (path) => {
    expect((await demo("GET", path)).status).toBe(404);
  });

  test.each([
    ["DELETE", "/healthz", "GET, HEAD, OPTIONS"],
    ["POST", "/openapi.json", "GET, HEAD, OPTIONS"],
    ["PUT", "/problems/not-found", "GET, HEAD, OPTIONS"],
  ])("%s %s is 405 with Allow", async (method, path, allow) => {
    const response = await call<Problem>(method, path);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
    expect(response.body.detail).toContain(allow);
  });

  test.each(["GET", "HEAD", "PUT", "PATCH", "DELETE"])("%s on a POST operation is 405 with Allow", async (method) => {
    const response = await demo(method, "/v1/demo");
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
  });

  test("a slash too many leads to the address without it, with the same method and body", async () => {
    for (const [method, path, location] of [
      ["POST", "/v1/demo/?lang=id&name=a%20b", "/v1/demo?lang=id&name=a%20b"],
      ["POST", "/v1/demo///", "/v1/demo"],
    ] as const) {
      const { status, headers } = await demo(method, path);
      expect([status, headers.get("location")]).toEqual([308, location]);
    }
    for (const path of ["/healthz", "/street-lighting", "/v1/reference-data", "/v1/reference-data/operating-hours"]) {
      const { status, headers } = await SELF.fetch(`http://localhost${path}/?lang=ja`, { redirect: "manual" });
      expect([status, headers.get("location")]).toEqual([308, `${path}?lang=ja`]);
    }
    expect((await demo("OPTIONS", "/v1/demo/")).status).toBe(204);
    expect((await demo("GET", "/v1/demo/")).headers.get("allow")).toBe("POST, OPTIONS");
  });

  test("OPTIONS answers with the methods of the path, and a preflight with what it may send", async () => {
    const { status, headers } = await demo("OPTIONS", "/v1/demo");
    expect(status).toBe(204);
    expect(headers.get("allow")).toBe("POST, OPTIONS");
    expect(headers.get("access-control-allow-methods")).toBe("POST, OPTIONS");
    expect(headers.get("access-control-allow-headers")).toBe("*");
    expect(headers.get("access-control-max-age")).toBe("86400");
    expect((await demo("OPTIONS", "/nowhere")).status).toBe(404);
  });
});

describe("406", () => {
  const body = { quantity: 2 };

  test("an answer nobody offers is refused, naming what there is, as problem+json all the same", async () => {
    const response = await demo<Problem>("POST", "/v1/demo", body, { accept: "image/png" });
    expect(response.status).toBe(406);
    expect(response.body.detail).toContain("application/json, text/csv");
    expect((await call("GET", "/healthz", undefined, { accept: "text/html;q=0.9" })).status).toBe(406);
  });

  test("another form is chosen by Accept", async () => {
    const response = await demo("POST", "/v1/demo", body, { accept: "text/csv" });
    expect(response.body).toBe("doubled\r\n4\r\n");
    expect(response.headers.get("vary")).toBe("Accept, Accept-Language");
  });
});

describe("language", () => {
  test.each([
    ["", undefined, "en"],
    ["", "ja-JP", "ja"],
    ["?lang=id", "ja", "id"],
    ["", "*", "en"],
    ["", "en;q=0, *", "id"],
    ["", "id;q=0, en;q=0, *;q=0.5", "ja"],
  ])("%s with Accept-Language %s gives %s", async (query, header, language) => {
    const headers: Record<string, string> = header === undefined ? {} : { "accept-language": header };
    const answer = await demo<{ language: string }>("POST", `/v1/demo${query}`, { quantity: 1 }, headers);
    expect(answer.body.language).toBe(language);
    expect(answer.headers.get("content-language")).toBe(language);
  });

  test.each(["?lang=fr", "?lang=", "?language=id", "?lang=%E0%A4%A", "?lang=id&lang2=x"])(
    "%s is refused",
    async (query) => {
      const answer = await demo<Problem>("POST", `/v1/demo${query}`, { quantity: 1 });
      expect(answer.status).toBe(422);
      expect(answer.body.errors?.[0]?.parameter).toMatch(/^lang/);
    },
  );
});

describe("parameters nobody asked this service for", () => {
  test.each(["?_=1764000000", "?utm_source=mail&utm_campaign=a", "?cb=7", "?_hsenc=x&lang=en"])(
    "%s is passed over",
    async (query) => {
      const plain = await demo("POST", "/v1/demo", { quantity: 1 });
      expect((await demo("POST", `/v1/demo${query}`, { quantity: 1 })).text).toBe(plain.text);
      expect((await call("GET", `/healthz${query}`)).status).toBe(200);
      const page = await call<string>("GET", `/street-lighting${query}`);
      expect(page.status).toBe(200);
      expect(page.text).not.toContain('role="alert"');
    },
  );

  test.each(["?callback=x", "?utm=1", "?cbx=1", "?x_=1"])("%s is refused: it may be a slip", async (query) => {
    expect((await demo("POST", `/v1/demo${query}`, { quantity: 1 })).status).toBe(422);
  });
});

describe("compressed bodies", () => {
  test.each(["gzip", "br", "deflate", "GZIP", "gzip, identity", "x"])(
    "%s is 415, and says what is taken",
    async (coding) => {
      for (const [path, type] of [
        ["/v1/estimates/street-lighting", "application/json"],
        ["/v1/batches/street-lighting", "application/x-ndjson"],
        ["/v1/batches/street-lighting", "text/csv"],
      ]) {
        const headers = { "content-type": type as string, "content-encoding": coding };
        const answer = await call<Problem>("POST", path as string, "{}", headers);
        expect(answer.status).toBe(415);
        expect(answer.headers.get("accept-encoding")).toBe("identity");
        expect(answer.body.detail).toContain("Content-Encoding");
      }
    },
  );

  test("identity is a body as it is", async () => {
    expect((await demo("POST", "/v1/demo", { quantity: 1 }, { "content-encoding": "identity" })).status).toBe(200);
  });
});

describe("Vary", () => {
  test.each(["/", "/sources", "/glossary", "/street-lighting"])(
    "%s says that its coding depends on what is accepted, compressed or not",
    async (path) => {
      for (const coding of ["identity", "gzip"]) {
        const { headers } = await call("GET", path, undefined, { "accept-encoding": coding });
        expect(headers.get("vary")).toBe("Accept, Accept-Language, Accept-Encoding");
      }
    },
  );
});

describe("the code of what is wrong", () => {
  test("is there wherever something is, the same in every language", async () => {
    const wrong = [
      ["POST", "/v1/estimates/street-lighting", "{"],
      ["POST", "/v1/estimates/street-lighting", '{"groups":[{"quantity":0,"existing":{},"projct":{}}]}'],
      [
        "POST",
        "/v1/estimates/street-lighting",
        '{"groups":[{"quantity":1,"existing":{},"project":{"systemWatts":1}}]}',
      ],
      ["POST", "/v1/estimates/street-lighting?lang=en&detial=full", "{}"],
      ["GET", "/v1/estimates/street-lighting?lamps=many"],
      ["GET", "/v1/reference-data/operating-hour"],
      ["POST", "/v1/batches/street-light", "{}"],
    ] as const;
    for (const [method, path, body] of wrong) {
      const codes = new Set<string>();
      for (const language of LANGUAGES) {
        const { errors } = (await call<Problem>(method, path, body, { "accept-language": language })).body;
        codes.add((errors ?? []).map(({ code }) => code).join());
      }
      expect([path, [...codes]]).toEqual([path, [expect.stringMatching(/^[a-z-]+(,[a-z-]+)*$/)]]);
    }
  });
});

describe("every problem", () => {
  test.each(PROBLEM_SLUGS)("%s is explained at its type, in three languages", async (slug) => {
    const titles = new Set<string>();
    for (const language of LANGUAGES) {
      const { status, body } = await call<{ title: string; status: number }>(
        "GET",
        `/problems/${slug}?lang=${language}`,
      );
      expect(status).toBe(200);
      expect(body.status).toBe(PROBLEMS[slug].status);
      titles.add(body.title);
    }
    expect(titles.size).toBe(3);
  });

  test("a bug is a 500 that is logged and tells nothing of the inside", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const { status, body, headers, text } = await demo<Problem>("POST", "/v1/demo", { quantity: 500 });
    expect(status).toBe(500);
    expect(text).not.toContain("secret");
    expect(body.requestId).toBe(headers.get("x-request-id"));
    expect(log.mock.calls[0]?.[0]).toContain("secret");
    log.mockRestore();
  });
});

describe("ETag", () => {
  test("the same request gives the same bytes and the same strong tag", async () => {
    const [first, second] = [
      await demo("POST", "/v1/demo", { quantity: 3 }),
      await demo("POST", "/v1/demo", { quantity: 3 }),
    ];
    expect(first.text).toBe(second.text);
    expect(first.headers.get("etag")).toMatch(/^"[0-9a-f]{32}"$/);
    expect(first.headers.get("etag")).toBe(second.headers.get("etag"));
    expect((await demo("POST", "/v1/demo", { quantity: 4 })).headers.get("etag")).not.toBe(first.headers.get("etag"));
  });

  test.each([
    ["/openapi.json", "private"],
    ["/openapi-3.0.json", "private"],
    ["/problems/not-found", "public"],
    ["/robots.txt", "public"],
  ])("%s answers 304 to its own tag, HEAD without a body, and may be kept (%s)", async (path, caches) => {
    const first = await call("GET", path);
    const etag = first.headers.get("etag") as string;
    expect(first.headers.get("cache-control")).toBe(`${caches}, max-age=3600`);
    const again = await call("GET", path, undefined, { "if-none-match": etag });
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
    const head = await call("HEAD", path);
    expect([head.status, head.text, head.headers.get("etag")]).toEqual([200, "", etag]);
  });

  test("a tag that was marked on the way, by whoever compressed the answer, is still its tag", async () => {
    const etag = (await call("GET", "/problems/not-found")).headers.get("etag") as string;
    const digits = etag.slice(1, -1);
    const statusOf = async (tags: string) =>
      (await call("GET", "/problems/not-found", undefined, { "if-none-match": tags })).status;
    for (const tags of [`W/${etag}`, `"${digits}-gzip"`, `W/"${digits}-br"`, `"other", W/${etag}`, "*"]) {
      expect(await statusOf(tags), tags).toBe(304);
    }
    for (const tags of [`"${digits}x"`, `"${digits.slice(1)}"`, `"${digits}-other"`, '""']) {
      expect(await statusOf(tags), tags).toBe(200);
    }
  });

  test("the answer to a POST is kept by no cache and never 304", async () => {
    const { headers } = await demo("POST", "/v1/demo", { quantity: 3 });
    expect(headers.get("cache-control")).toBe("private, no-store");
    const again = await demo("POST", "/v1/demo", { quantity: 3 }, { "if-none-match": headers.get("etag") as string });
    expect(again.status).toBe(200);
  });
});

describe("headers every answer carries", () => {
  test.each([
    ["GET", "/healthz"],
    ["GET", "/nowhere"],
    ["DELETE", "/healthz"],
    ["OPTIONS", "/healthz"],
    ["GET", "/openapi.json"],
  ])("%s %s", async (method, path) => {
    const { headers } = await call(method, path);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toContain("ETag");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("strict-transport-security")).toContain("max-age=");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("vary")).toBe("Accept, Accept-Language");
    expect(headers.get("link")).toContain('</openapi.json>; rel="service-desc"');
    expect(headers.get("link")).toContain('</>; rel="service-doc"');
  });

  test("the id the network gave is kept", async () => {
    const idOf = async (ray: string) =>
      (await call("GET", "/healthz", undefined, { "cf-ray": ray })).headers.get("x-request-id");
    expect(await idOf("8f0c1d2e3a4b5c6d-SIN")).toBe("8f0c1d2e3a4b5c6d-SIN");
  });

  test.each(["<script>", "a b", "x".repeat(33), "8f0c1d2e3a4b5c6d-SIN, 1", "%0d%0a", ""])(
    "%s is no id of the network, and is not repeated",
    async (ray) => {
      const { headers } = await call("GET", "/healthz", undefined, { "cf-ray": ray });
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    },
  );

  const pages = createApp(
    [],
    [
      (app: App) => {
        app.get("/", (c) => c.html("<p>page</p>", 200));
        app.get("/reference", (c) => c.html("<p>reference</p>", 200));
      },
    ],
  );

  test("a page opens in the process a browser has; only the API reference, which runs scripts, has its own", async () => {
    const openerPolicyOf = async (path: string) =>
      (await pages.request(path)).headers.get("cross-origin-opener-policy");
    expect(await openerPolicyOf("/")).toBeNull();
    expect(await openerPolicyOf("/reference")).toBe("same-origin");
  });

  test("pages may use this host only and nothing inline; the API reference may style itself", async () => {
    const policyOf = async (path: string) => (await pages.request(path)).headers.get("content-security-policy") ?? "";
    expect(await policyOf("/")).toContain("script-src 'self'");
    expect(await policyOf("/")).not.toContain("unsafe");
    expect(await policyOf("/reference")).toContain("style-src 'self' 'unsafe-inline'");
    expect(await policyOf("/reference")).not.toContain("script-src 'self' 'unsafe");
  });
});

describe("429", () => {
  const limited = (success: boolean) => demoCall({ RATE_LIMITER: { limit: async () => ({ success }) } });

  test("a client over the limit is told the policy and when to come back", async () => {
    const { status, headers, body } = await limited(false)<Problem>("POST", "/v1/demo", { quantity: 1 });
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("60");
    expect(headers.get("ratelimit-policy")).toBe(RATE_LIMIT_POLICY);
    expect(body.type).toBe("/problems/too-many-requests");
  });

  test("below the limit the policy is published, and invented numbers are not", async () => {
    const { status, headers } = await limited(true)("POST", "/v1/demo", { quantity: 1 });
    expect(status).toBe(200);
    expect(headers.get("ratelimit-policy")).toBe(RATE_LIMIT_POLICY);
    expect(headers.has("ratelimit")).toBe(false);
  });

  test("without the binding there is no limit and no policy", async () => {
    const { status, headers } = await demo("POST", "/v1/demo", { quantity: 1 });
    expect(status).toBe(200);
    expect(headers.has("ratelimit-policy")).toBe(false);
  });
});

describe("the request log", () => {
  async function linesOf(path: string, bindings: { REQUEST_LOG?: string }) {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await demoCall(bindings)("POST", path, { quantity: 7, name: "secret plan" }, { "cf-connecting-ip": "192.0.2.7" });
    const lines = log.mock.calls.map(([line]) => String(line));
    log.mockRestore();
    return lines;
  }

  test("is one line of JSON per request, without inputs, queries or addresses", async () => {
    const lines = await linesOf("/v1/demo?lang=id", { REQUEST_LOG: "json" });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] as string)).toEqual({
      event: "request",
      requestId: expect.any(String),
      method: "POST",
      route: "/v1/demo",
      status: 200,
      language: "id",
      bytes: expect.any(Number),
    });
    expect(lines[0]).not.toMatch(/secret|192\.0\.2|lang=/);
  });

  test("is silent unless the configuration asks for it", async () => {
    expect(await linesOf("/v1/demo", {})).toEqual([]);
  });
});
