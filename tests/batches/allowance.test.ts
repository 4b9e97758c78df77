import { describe, expect, test } from "vitest";
import { Allowance, EXPLAINED_ROWS, FULL_ROWS } from "../../src/batches/allowance";
import { Batch } from "../../src/batches/batch";
import { BATCH_MEASURES } from "../../src/batches/measures";
import { ndjsonResults } from "../../src/batches/results";
import { NdjsonRows } from "../../src/batches/rows";
import { workParts } from "../../src/estimates/work";
import { ProblemError } from "../../src/http/problem";
import { MOST_WORK } from "../../src/ledger/work";

const LIGHTS = { groups: [{ quantity: 1, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }] };

function answers(lines: readonly string[], detail: "figures" | "full", allowance = new Allowance()) {
  const reader = new NdjsonRows("en", allowance);
  const measure = BATCH_MEASURES["street-lighting"];
  const batch = new Batch({
    measure,
    reader,
    writer: ndjsonResults,
    detail,
    language: "en",
    allowance,
    totals: undefined,
  });
  return lines.flatMap((line) =>
    reader
      .push(line)
      .map(
        (row) => JSON.parse(batch.answer(row)) as { status: number; problem?: { detail: string; errors?: object[] } },
      ),
  );
}

const part = (work: number) => [{ pointer: "#", key: "workOfSamples" as const, work, count: 1, least: 0 }];

describe("whole estimates of a batch", () => {
  test(`are given for ${FULL_ROWS} rows`, () => {
    const allowance = new Allowance();
    for (let row = 0; row < FULL_ROWS; row++) allowance.takeWhole(part(1));
    expect(() => allowance.takeWhole(part(1))).toThrow(ProblemError);
  });

  test("are given as far as the work of one request goes, and from there on to no smaller row either", () => {
    const allowance = new Allowance();
    allowance.takeWhole(part(MOST_WORK - 1));
    expect(() => allowance.takeWhole(part(2))).toThrow(ProblemError);
    expect(() => allowance.takeWhole(part(1))).toThrow(ProblemError);
    expect(allowance.isSpent).toBe(true);
  });

  test("that are no longer given are answered in their place", () => {
    const request = { ...LIGHTS, uncertainty: { samples: 200, seed: 1 } };
    const work = workParts(request as never).reduce((sum, each) => sum + each.work, 0);
    const found = answers(Array(5).fill(JSON.stringify(request)), "full", new Allowance(3 * work));
    expect(found.map(({ status }) => status)).toEqual([200, 200, 200, 422, 422]);
    expect(found.at(-1)?.problem?.detail).toContain("in another batch");
  });
});

test("what is wrong is listed for the first refused rows; later ones are refused in brief, and good ones answered all the same", () => {
  const wrong = '{"groups":[{"quantty":1}]}';
  const broken = '{"groups":';
  const lines = [...Array(EXPLAINED_ROWS).fill(wrong), wrong, broken, JSON.stringify(LIGHTS)];
  const found = answers(lines, "figures");
  expect(found[EXPLAINED_ROWS - 1]?.problem?.errors?.length).toBeGreaterThan(1);
  expect(found.slice(EXPLAINED_ROWS).map(({ status }) => status)).toEqual([422, 400, 200]);
  expect(found.slice(EXPLAINED_ROWS).map(({ problem }) => problem?.errors)).toEqual([undefined, undefined, undefined]);
  expect(found[EXPLAINED_ROWS]?.problem?.detail).toContain("first refused rows only");
});
