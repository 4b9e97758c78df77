import { describe, expect, test } from "vitest";
import airConditioners from "../../samples/air-conditioners.csv?raw";
import streetLights from "../../samples/street-lights.csv?raw";
import { call } from "../support/contract";

describe.each([
  ["street-lighting", streetLights],
  ["air-conditioning", airConditioners],
])("the sample inventory of %s", (measure, inventory) => {
  test("is answered row for row, each with a saving", async () => {
    const { status, text } = await call("POST", `/v1/batches/${measure}`, inventory, {
      "content-type": "text/csv",
      accept: "application/x-ndjson",
    });
    expect(status).toBe(200);
    const results = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { status: number; annual: { savedMwh: number } });
    expect(results).toHaveLength(inventory.trim().split("\n").length - 1);
    for (const result of results) {
      expect(result.status).toBe(200);
      expect(result.annual.savedMwh).toBeGreaterThan(0);
    }
  });
});
