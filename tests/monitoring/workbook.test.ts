import { describe, expect, test } from "vitest";
import { answerWorkbook, workbookOf } from "../../src/formats/workbook/workbook";
import { monitoringExamples } from "../../src/monitoring/examples.contract";
import { presentReport } from "../../src/monitoring/present";
import { reportMonitoring } from "../../src/monitoring/report";
import type { MonitoringRequest } from "../../src/monitoring/request-schema";
import { DAYS, daily, dayOf } from "../formats/workbook/changed-books";
import { LaidOut } from "../formats/workbook/laid-out";
import { Recalculated, VALUE } from "../formats/workbook/recalculate";

const INPUTS = 1;
const CALCULATION = 2;

const answerTo = (request: MonitoringRequest) => presentReport(reportMonitoring(request), undefined, "en");
const { airConditioners } = monitoringExamples;
const example = airConditioners.value as Extract<MonitoringRequest, { measure: "air-conditioning" }>;
const [group] = example.groups as [NonNullable<(typeof example)["groups"]>[number]];
const withShares = (meteredMwh: number, ...shares: number[]): MonitoringRequest => ({
  ...example,
  groups: [{ ...group, meteredMwh }],
  allocation: shares.map((share, index) => ({ holder: index === 0 ? "Government of Japan" : `${index}`, share })),
});

const EXAMPLES: readonly (readonly [string, MonitoringRequest])[] = [
  ...Object.entries(monitoringExamples).map(([name, { value }]) => [name, value as MonitoringRequest] as const),
  ["a reading every day", daily],
];

describe.each(EXAMPLES)("the workbook of a monitoring report, %s", (_, request) => {
  const laidOut = (asked: MonitoringRequest) => new LaidOut(workbookOf(answerTo(asked), "en", { request: asked }));

  test("follows the calculation with every verified figure and share of credits", () => {
    const book = laidOut(request);
    const left = Array.from({ length: book.rows("As answered") }, (_, row) => row).filter(
      (row) =>
        typeof book.shown("As answered", row, 1) === "number" &&
        !/day|year/i.test(String(book.shown("As answered", row, 0))),
    );
    expect(left.map((row) => [0, 1, 3].map((column) => book.shown("As answered", row, column)))).toEqual([]);
  });
});

describe("the workbook of readings of a meter", () => {
  test("sums them as a range, however many there are, and says from when to when each counts", async () => {
    const book = new LaidOut(workbookOf(answerTo(daily), "en", { request: daily }));
    const rows = Array.from({ length: book.rows("Calculation") }, (_, row) => row);
    const total = rows.find((row) => book.shown("Calculation", row, 2) === "E_PJ_2") as number;
    expect(book.cell("Calculation", total, 3)?.formula).toBe(`SUM('Meter readings'!$E$${DAYS + 4}:$E$${2 * DAYS + 3})`);
    expect(book.shown("Meter readings", 3, 1)).toBe(dayOf(0));
    expect(book.shown("Meter readings", 2 * DAYS + 2, 2)).toBe(dayOf(DAYS - 1));
  });
});

describe("the workbook of a monitoring report", () => {
  test.each([
    [135, [0.5, 0.3, 0.2]],
    // Japan is left under its share by the remainders, and raised.
    [54, [0.34, 0.46, 0.2]],
    // Of two that hold most, the one with the larger share gives it.
    [54, [0.34, 0.29, 0.295, 0.075]],
    // Of equal remainders, the first in the request has the tonne.
    [321, [0.25, 0.25, 0.25, 0.25]],
    [1, [1, 0, 0]],
  ])("splits other credits, metered %d MWh by other shares, as a new report would", async (metered, shares) => {
    const before = withShares(200, ...shares.map((_, index) => (index === 0 ? 1 : 0)));
    const book = new Recalculated(await answerWorkbook(answerTo(before), "en"));
    book.type(INPUTS, "E_PJ", metered);
    for (const [index, share] of shares.entries()) book.type(INPUTS, `s_h_${index + 1}`, share);
    const { allocation = [], verified } = answerTo(withShares(metered, ...shares));
    const cellOf = (symbol: string) => book.value(CALCULATION, book.rowOf(CALCULATION, symbol), VALUE);
    expect(cellOf("C")).toBe(verified.credits);
    expect(allocation.map((_, index) => cellOf(`C_h_${index + 1}`))).toEqual(allocation.map(({ credits }) => credits));
    expect(cellOf("C_rest")).toBe(0);
  });
});
