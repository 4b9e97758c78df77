import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import type { Bindings } from "../../src/http/environment";
import { withAssets } from "../support/assets";

const app = createApp();
const LAMPS = "lamps=1000&lamp=HPS&lampWatts=250&ledWatts=120&lang=en";
const TABLE = "name,quantity,existing.circuitWatts,systemWatts\nJalan A,10,290,120\n";
const CLIENT = { "cf-connecting-ip": "192.0.2.7" };

/** The service behind a limiter that lets everything or nothing pass, and the keys it was asked about. */
function limited(success: boolean) {
  const keys: string[] = [];
  const bindings: Bindings = {
    ...withAssets,
    RATE_LIMITER: {
      limit: async ({ key }: { key: string }) => {
        keys.push(key);
        return { success };
      },
    },
  };
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { ...CLIENT, ...init.headers } }, bindings) as Promise<Response>;
  return { ask, keys };
}

function upload(table: string): RequestInit {
  const body = new FormData();
  body.append("file", new File([table], "lamps.csv", { type: "text/csv" }));
  return { method: "POST", body };
}

const estimate: RequestInit = {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: '{"groups":[{"quantity":1,"existing":{"circuitWatts":290},"project":{"systemWatts":120}}]}',
};

describe("the limit counts what somebody does", () => {
  test.each(["/", "/street-lighting", "/all", "/compare", "/sources", "/glossary", "/healthz", "/openapi.json"])(
    "to read %s is no action",
    async (path) => {
      const { ask, keys } = limited(false);
      expect((await ask(path)).status).toBeLessThan(504);
      expect(keys).toEqual([]);
    },
  );

  test("an estimate is one action, by form, by link and by body", async () => {
    for (const [path, init] of [
      [`/street-lighting?${LAMPS}`],
      [`/street-lighting?${LAMPS}&format=csv`],
      [`/v1/estimates/street-lighting?${LAMPS.replace("&lang=en", "")}`],
      ["/v1/estimates/street-lighting", estimate],
    ] as const) {
      const { ask, keys } = limited(true);
      expect((await ask(path, init)).status, path).toBe(200);
      expect(keys, path).toEqual(["192.0.2.7"]);
    }
  });

  test("the form filled with defaults stands on a page that was refused, and costs nothing", async () => {
    const { ask } = limited(false);
    const [refused, open] = await Promise.all([ask(`/street-lighting?${LAMPS}`), ask("/street-lighting")]);
    expect(refused.status).toBe(429);
    expect(await open.text()).toMatch(/placeholder="/);
  });

  test("an upload and the link it leads to are one action among those of the client", async () => {
    const { ask, keys } = limited(true);
    const sent = await ask("/street-lighting?lang=en", upload(TABLE));
    expect(sent.status).toBe(303);
    expect((await ask(sent.headers.get("location") as string)).status).toBe(200);
    expect(keys).toEqual(["192.0.2.7", "192.0.2.7 inventory-link"]);
  });

  test("a call that costs as much as several actions counts as several, and at most as eleven", async () => {
    const group = { quantity: 1, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } };
    const countOf = async (groups: number, samples: number) => {
      const { ask, keys } = limited(true);
      const body = JSON.stringify({ groups: Array(groups).fill(group), uncertainty: { samples } });
      await ask("/v1/estimates/street-lighting", { ...estimate, body });
      return keys.length;
    };
    expect(await countOf(1, 2000)).toBe(1);
    expect(await countOf(20, 20_000)).toBe(2);
    expect(await countOf(200, 20_000)).toBe(10);
  });

  test("a preflight is no action", async () => {
    const { ask, keys } = limited(false);
    expect((await ask("/v1/estimates/street-lighting", { method: "OPTIONS" })).status).toBe(204);
    expect(keys).toEqual([]);
  });
});

describe("above the limit", () => {
  test.each([
    ["a result", `/street-lighting?${LAMPS}`, {}],
    ["all measures", `/all?${LAMPS}&take=street-lighting`, {}],
    ["an upload", "/street-lighting?lang=en", upload(TABLE)],
  ] as [string, string, RequestInit][])("%s is a page that says so, with Retry-After", async (_what, path, init) => {
    const response = await limited(false).ask(path, init);
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("60");
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toContain("120");
  });

  test("a file is a problem, with Retry-After", async () => {
    const response = await limited(false).ask(`/street-lighting?${LAMPS}&format=xlsx`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "60"]);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  test("every operation that computes is refused", async () => {
    const { ask } = limited(false);
    const paths = new Set(
      app.routes.filter(({ method, path }) => method === "POST" && path.startsWith("/v1/")).map(({ path }) => path),
    );
    expect(paths.size).toBeGreaterThan(7);
    for (const path of paths) {
      const response = await ask(path.replace(":measure", "street-lighting"), { ...estimate });
      expect([path, response.status]).toEqual([path, 429]);
    }
  });
});
