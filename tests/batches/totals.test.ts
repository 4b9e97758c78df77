import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { batchAnswerSchema, batchRefusalSchema, batchTotalSchema } from "../../src/batches/results.contract";
import { Sum } from "../../src/batches/sum";

const app = createApp();
const LAMPS = { quantity: 100, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } };

async function linesOf(measure: string, body: string, query = "?totals=true", headers: Record<string, string> = {}) {
  const response = await app.request(`/v1/batches/${measure}${query}`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson", ...headers },
    body,
  });
  const text = await response.text();
  return {
    response,
    lines: text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  };
}

const lights = (watts: number) => JSON.stringify({ groups: [{ ...LAMPS, project: { systemWatts: watts } }] });

describe("totals of a batch", () => {
  test("are its last line: what was answered added up, what was refused counted", async () => {
    const { lines } = await linesOf("street-lighting", `${lights(120)}\nnonsense\n\n${lights(60)}\n`);
    const [first, refused, second, last] = lines;
    batchAnswerSchema.parse(first);
    batchRefusalSchema.parse(refused);
    const { total } = batchTotalSchema.parse(last);
    expect(lines).toHaveLength(4);
    expect([total.lines, total.answered, total.refused]).toEqual([3, 2, 1]);
    for (const [id, sum] of Object.entries(total.annual)) {
      expect(sum, id).toBeCloseTo(first.annual[id] + second.annual[id], 9);
    }
  });

  test("round whole tonnes down once for all rows together, and once for each where each is a project", async () => {
    const { lines } = await linesOf("street-lighting", `${lights(119)}\n`.repeat(7));
    const { total } = batchTotalSchema.parse(lines.at(-1));
    const { reductionTco2, creditableTco2 } = lines[0].annual;
    expect(total.creditedTogetherTco2).toBe(Math.floor(7 * reductionTco2));
    expect(total.creditableOfRowsTco2).toBe(7 * creditableTco2);
    expect(total.creditedTogetherTco2).toBeGreaterThan(total.creditableOfRowsTco2);
  });

  test("credit of a building what its equipment saves, not all of it", async () => {
    const body = JSON.stringify({
      building: { type: "government-office", grossFloorAreaM2: 10_000 },
      measures: { lighting: { savingFraction: 0.5 }, envelope: { ottvReductionFraction: 0.2 } },
    });
    const { lines } = await linesOf("green-building", `${body}\n${body}\n`);
    const { total } = batchTotalSchema.parse(lines.at(-1));
    expect(total.creditedTogetherTco2).toBeLessThan(total.annual.reductionTco2 - 1);
    expect(total.creditedTogetherTco2 - total.creditableOfRowsTco2).toBeGreaterThanOrEqual(0);
  });

  test("are the same with whole estimates, and none of an empty batch's rows", async () => {
    const body = `${lights(120)}\n${lights(61)}\n`;
    const [full, figures] = await Promise.all([
      linesOf("street-lighting", body, "?totals=true&detail=full"),
      linesOf("street-lighting", body),
    ]);
    expect(full.lines.at(-1)).toEqual(figures.lines.at(-1));
    expect((await linesOf("street-lighting", "\n")).lines.at(-1).total).toMatchObject({
      lines: 0,
      creditedTogetherTco2: 0,
    });
  });

  test("are not asked for, not given; and are refused where a table is wanted", async () => {
    expect((await linesOf("street-lighting", `${lights(120)}\n`, "")).lines).toHaveLength(1);
    const { response, lines } = await linesOf("street-lighting", lights(120), "?totals=true", { accept: "text/csv" });
    expect(response.status).toBe(422);
    expect(lines[0].errors[0]).toMatchObject({ parameter: "totals", code: "totals-needs-ndjson" });
  });
});

test("a long sum loses nothing that a short one keeps", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 200 }), (cents) => {
      const sum = new Sum();
      for (const value of [1e15, ...cents.map((cent) => cent / 64), -1e15]) sum.add(value);
      // Sixty-fourths add up exactly.
      expect(sum.value).toBe(cents.reduce((whole, cent) => whole + cent, 0) / 64);
    }),
  );
});
