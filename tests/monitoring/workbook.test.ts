import { describe, expect, test } from "vitest";
import { answerWorkbook, workbookOf } from "../../src/formats/workbook/workbook";
import { putAt } from "../../src/links/put-at";
import { monitoringExamples } from "../../src/monitoring/examples.contract";
import { presentReport } from "../../src/monitoring/present";
import { reportMonitoring } from "../../src/monitoring/report";
import { type MonitoringRequest, monitoringRequestSchema } from "../../src/monitoring/request-schema";
import { differences, shadedInputs } from "../formats/workbook/compare-books";
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

const LONG = 400;
const dayOf = (index: number) => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);
const daily: MonitoringRequest = {
  measure: "street-lighting",
  period: { from: dayOf(0), to: dayOf(LONG - 1) },
  groups: ["north", "south"].map((name, group) => ({
    name,
    quantity: 100,
    referenceCircuitWatts: 290,
    burningHours: LONG * 11,
    readings: Array.from({ length: LONG }, (_, index) => ({
      from: dayOf(index),
      to: dayOf(index),
      mwh: 0.12 + ((index + group) % 7) / 100,
    })),
  })),
};
const EXAMPLES: readonly (readonly [string, MonitoringRequest])[] = [
  ...Object.entries(monitoringExamples).map(([name, { value }]) => [name, value as MonitoringRequest] as const),
  ["a reading every day", daily],
];

/** Fields of a request whose readings or shares one cannot change without another. */
const IN_SHARES = /^allocation\.\d+\.share$/;

function changed(request: MonitoringRequest, field: string, value: number): MonitoringRequest {
  const copy = structuredClone(request) as unknown as Record<string, unknown>;
  putAt(copy, field, value);
  return monitoringRequestSchema.parse(copy);
}

describe.each(EXAMPLES)("the workbook of a monitoring report, %s", (_, request) => {
  const laidOut = (asked: MonitoringRequest) => new LaidOut(workbookOf(answerTo(asked), "en", { request: asked }));

  test("gives the answer to the changed request, whichever shaded value is changed", async () => {
    const original = laidOut(request);
    const book = new Recalculated(await answerWorkbook(answerTo(request), "en", { request }));
    expect(differences(book, original, original)).toEqual([]);
    const shaded = shadedIn(original).filter(({ field }) => !IN_SHARES.test(field));
    const step = Math.ceil(shaded.length / 25);
    const wrong: string[] = [];
    for (const { sheet, row, column, symbol, field, value } of shaded.filter((_, at) => at % step === 0)) {
      const index = book.sheetNames.indexOf(sheet);
      const entered =
        value === 0 ? 0.01 : Number.isInteger(value) ? Math.round(Number(value) * 0.9) : Number(value) * 0.97;
      book.enter(index, row, column, entered);
      const expected = laidOut(changed(request, field, entered));
      wrong.push(
        ...differences(book, original, expected, symbol).map((difference) => `${field} = ${entered}: ${difference}`),
      );
      book.enter(index, row, column, value);
    }
    expect(wrong).toEqual([]);
  });

  test("follows the calculation with every verified figure and share of credits", () => {
    const book = laidOut(request);
    const left = Array.from({ length: book.rows("As answered") }, (_, row) => row).filter(
      (row) =>
        typeof book.shown("As answered", row, 1) === "number" &&
        !/day|year/i.test(String(book.shown("As answered", row, 0))),
    );
    expect(left.map((row) => [0, 1, 3].map((column) => book.shown("As answered", row, column)))).toEqual([]);
  });

  test("shades nothing that no figure follows from", async () => {
    const original = laidOut(request);
    const book = new Recalculated(await answerWorkbook(answerTo(request), "en", { request }));
    const idle = shadedIn(original).filter(
      ({ sheet, row, column }) => !book.feeds(book.sheetNames.indexOf(sheet), row, column, ["Summary"]),
    );
    expect(idle).toEqual([]);
  });
});

interface Shaded {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly symbol: string;
  readonly field: string;
  readonly value: number | string;
}

function shadedIn(book: LaidOut): Shaded[] {
  return [
    ...shadedInputs(book).map((input) => ({ ...input, sheet: "Inputs", column: VALUE })),
    ...shadedReadings(book),
  ];
}

function shadedReadings(book: LaidOut): Shaded[] {
  const [sheet, column] = ["Meter readings", 4];
  return book.inputRows(sheet, column).map((row) => ({
    sheet,
    row,
    column,
    symbol: "",
    field: String(book.shown(sheet, row, 6)),
    value: book.shown(sheet, row, column) as number,
  }));
}

describe("the workbook of readings of a meter", () => {
  test("sums them as a range, however many there are, and says from when to when each counts", async () => {
    const book = new LaidOut(workbookOf(answerTo(daily), "en", { request: daily }));
    const rows = Array.from({ length: book.rows("Calculation") }, (_, row) => row);
    const total = rows.find((row) => book.shown("Calculation", row, 2) === "E_PJ_2") as number;
    expect(book.cell("Calculation", total, 3)?.formula).toBe(`SUM('Meter readings'!$E$${LONG + 4}:$E$${2 * LONG + 3})`);
    expect(book.shown("Meter readings", 3, 1)).toBe(dayOf(0));
    expect(book.shown("Meter readings", 2 * LONG + 2, 2)).toBe(dayOf(LONG - 1));
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
