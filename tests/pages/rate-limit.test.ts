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

const time = (hour: number) => `${String(hour % 24).padStart(2, "0")}:00`;
const seekOf = (input: object) => ({
  measure: "street-lighting",
  input,
  vary: { scale: "quantity" },
  until: { figure: "annual.creditableTco2", atLeast: 1e5 },
});

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
    expect((await ask(`${sent.headers.get("location")}&cost=26000000000&currency=IDR`)).status).toBe(200);
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

  /** What needs more than one action's work, each operation its own way; how often the limiter is asked. */
  test("work is weighed wherever it is asked for: by an assistant, in a stream, a report, a purchase, a search", async () => {
    const group = { quantity: 1, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } };
    const groups = Array(200).fill({
      ...group,
      schedule: {
        steps: Array.from({ length: 24 }, (_, hour) => ({ from: time(hour), to: time(hour + 1), level: 1 })),
      },
    });
    const cost = { investment: { total: { amount: 26e9, currency: "IDR" } } };
    const post = (body: object): RequestInit => ({ ...estimate, body: JSON.stringify(body) });
    const call = { name: "estimate_street_lighting", arguments: { groups: Array(200).fill(group), uncertainty: {} } };
    const days = Array.from({ length: 365 }, (_, day) => {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      return { from: date, to: date, mwh: 0.5 };
    });
    const meter = { quantity: 1000, referenceCircuitWatts: 290, burningHours: 4380, readings: days };
    const goods = {
      kind: "goods",
      components: Array(100).fill({ costShare: 0.01, tkdnPercent: 45 }),
      localLabourPercent: 50,
      localOverheadPercent: 50,
      share: 0.01,
    };
    const countOf = async (path: string, init: RequestInit) => {
      const { ask, keys } = limited(true);
      const response = await ask(path, {
        ...init,
        headers: { accept: path === "/mcp" ? "application/json, text/event-stream" : "*/*", ...init.headers },
      });
      await response.text();
      expect(new Set(keys), path).toEqual(new Set(["192.0.2.7"]));
      return [path, response.status, keys.length];
    };
    const table = TABLE + "Jalan A,10,290,120\n".repeat((1024 * 1024) / 19);
    const report = { measure: "street-lighting", period: { from: "2026-01-01", to: "2026-12-31" } };
    const counts = [
      await countOf("/mcp", post({ jsonrpc: "2.0", id: 1, method: "tools/call", params: call })),
      await countOf("/v1/goal-seeks", post(seekOf({ groups, ...cost }))),
      await countOf("/v1/goal-seeks", post(seekOf({ groups: groups.slice(0, 1), ...cost }))),
      await countOf("/v1/monitoring-reports", post({ ...report, groups: Array(30).fill(meter) })),
      await countOf("/v1/local-content-assessments", post({ items: Array(100).fill(goods) })),
      await countOf("/v1/batches/street-lighting", {
        method: "POST",
        headers: { "content-type": "text/csv" },
        body: table,
      }),
    ];
    expect(counts).toEqual([
      ["/mcp", 200, 2],
      ["/v1/goal-seeks", 200, 2],
      ["/v1/goal-seeks", 200, 1],
      ["/v1/monitoring-reports", 200, 2],
      ["/v1/local-content-assessments", 200, 3],
      ["/v1/batches/street-lighting", 200, 2],
    ]);
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
