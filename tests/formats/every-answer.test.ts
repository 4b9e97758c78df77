import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { CONTRACTS } from "../../src/contracts";
import { ANSWER_COLUMNS } from "../../src/formats/answer-rows";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "../../src/formats/media-types";
import { JSON_MEDIA_TYPE } from "../../src/http/answer";
import { Recalculated, toleranceOf, VALUE } from "./workbook/recalculate";

const CALCULATION = 2;
/** Readings of meters have a sheet of their own. */
const OF_READING = /^(E_read|d_read|P_mean)_/;
const app = createApp();
/** A search answers a request, not a table. */
const ofTables = CONTRACTS.filter(({ operation: { responses } }) => {
  const { content = {} } = (responses[200] ?? {}) as { content?: object };
  return CSV_MEDIA_TYPE in content;
});
const questions = ofTables.flatMap(({ operation: { path, request } }) => {
  const content = request?.body?.content[JSON_MEDIA_TYPE] as
    | { examples?: Record<string, { value: unknown }> }
    | undefined;
  return Object.entries(content?.examples ?? {}).map(([name, { value }]) => ({ path, name, value }));
});

async function ask(path: string, value: unknown, accept: string): Promise<Response> {
  const response = await app.request(path, {
    method: "POST",
    headers: { "content-type": JSON_MEDIA_TYPE, accept },
    body: JSON.stringify(value),
  });
  expect(response.status, await response.clone().text()).toBe(200);
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(accept);
  return response;
}

/** Every number anywhere in an answer, but for requests that are there to be sent. */
function numbersOf(node: unknown): number[] {
  if (typeof node === "number") return [node];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, member]) => (name === "request" ? [] : numbersOf(member)));
}

describe.each(questions)("$path, example $name", ({ path, value }) => {
  test("is to be had as a CSV table that leaves no number out", async () => {
    const answer = await (await ask(path, value, JSON_MEDIA_TYPE)).json();
    const response = await ask(path, value, CSV_MEDIA_TYPE);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z-]+\.csv"$/);
    const [header, ...rows] = parseCsv(await response.text(), { delimiter: "," });
    expect(header).toEqual([...ANSWER_COLUMNS]);
    const written = new Set(rows.map((row) => Number(row[ANSWER_COLUMNS.indexOf("value")])));
    expect(numbersOf(answer).filter((number) => !written.has(number))).toEqual([]);
  });

  test("is to be had as a workbook whose formulas give the same calculation", async () => {
    const answer = (await (await ask(path, value, JSON_MEDIA_TYPE)).json()) as {
      calculation?: { symbol: string; value: number }[];
    };
    const response = await ask(path, value, WORKBOOK_MEDIA_TYPE);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z-]+\.xlsx"$/);
    const book = new Recalculated(new Uint8Array(await response.arrayBuffer()));
    for (const { symbol, value: expected } of answer.calculation ?? []) {
      if (OF_READING.test(symbol)) continue;
      const found = book.value(CALCULATION, book.rowOf(CALCULATION, symbol), VALUE);
      expect(typeof found, symbol).toBe("number");
      const error = Math.abs((found as number) - expected);
      expect(error, symbol).toBeLessThanOrEqual(toleranceOf(symbol, expected));
    }
  });
});
