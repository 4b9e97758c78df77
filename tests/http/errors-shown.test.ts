import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import type { Problem } from "../../src/http/problem";
import { problemSchema } from "../../src/openapi/problem-schema";

const app = createApp();

async function refused(path: string, body: unknown) {
  const response = await app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(422);
  const text = await response.text();
  return { problem: problemSchema.parse(JSON.parse(text)) as Problem, length: text.length };
}

const GROUP = { quantity: 1, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } };

describe("of however many things wrong with a request, a hundred are listed and the rest counted", () => {
  test("where a schema finds them", async () => {
    const unknown = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`field${index}`, 1]));
    const { problem } = await refused("/v1/estimates/street-lighting", { groups: [GROUP], ...unknown });
    expect(problem.errors).toHaveLength(100);
    expect(problem.errorsOmitted).toBe(19_900);
    expect(problem.detail).toContain("20,000");
  });

  test("where the computation finds them", async () => {
    const readings = Array.from({ length: 400 }, () => ({ from: "2025-01-01", to: "2025-01-01", mwh: 1 }));
    const { problem } = await refused("/v1/monitoring-reports", {
      measure: "street-lighting",
      period: { from: "2026-01-01", to: "2026-12-31" },
      groups: [{ quantity: 1000, referenceCircuitWatts: 290, burningHours: 4371, readings }],
    });
    expect(problem.errors).toHaveLength(100);
    expect(problem.errorsOmitted).toBeGreaterThanOrEqual(300);
  });

  test("and where there are fewer, none is said to be left out", async () => {
    const { problem } = await refused("/v1/estimates/street-lighting", { groups: [GROUP], a: 1, b: 2 });
    expect(problem.errors).toHaveLength(2);
    expect(problem).not.toHaveProperty("errorsOmitted");
  });
});

test("a name of a megabyte is not repeated in the answer", async () => {
  const { length } = await refused("/v1/estimates/street-lighting", { groups: [GROUP], ["x".repeat(900_000)]: 1 });
  expect(length).toBeLessThan(3_000);
  const response = await app.request(`/v1/reference-data/${"x-".repeat(50_000)}`);
  expect([404, 422]).toContain(response.status);
  expect((await response.text()).length).toBeLessThan(3_000);
});
