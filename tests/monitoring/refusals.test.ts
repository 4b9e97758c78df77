import { describe, expect, test } from "vitest";
import { monitoringRequestSchema } from "../../src/monitoring/request-schema";
import { codesOf, refusalsOf, reportOf, YEAR } from "./support";

const group = { quantity: 1000, referenceCircuitWatts: 290, burningHours: 4380 };
const lamps = (changes: object, period: object = YEAR) => ({
  measure: "street-lighting",
  period,
  groups: [{ ...group, meteredMwh: 500, ...changes }],
});
const readings = (...spans: [string, string, number][]) => ({
  meteredMwh: undefined,
  readings: spans.map(([from, to, mwh]) => ({ from, to, mwh })),
});
const halves = readings(["2026-01-01", "2026-06-30", 250], ["2026-07-01", "2026-12-31", 260]);

describe("a period", () => {
  test.each([
    ["from", "2026-02-30"],
    ["to", "2026-02-29"],
    ["to", "31.12.2026"],
  ])("whose %s is %s is refused there, once", (end, date) => {
    const result = monitoringRequestSchema.safeParse(lamps({}, { ...YEAR, [end]: date }));
    expect(result.error?.issues).toMatchObject([{ path: ["period", end], params: { key: "notACalendarDate" } }]);
  });

  test("that ends before it begins is refused", () => {
    expect(refusalsOf(lamps({}, { from: "2026-06-01", to: "2026-05-31" }))).toEqual(["#/period/to periodReversed"]);
  });

  test("of one day is enough", () => {
    expect(refusalsOf(lamps({ burningHours: 12, meteredMwh: 1.4 }, { from: "2026-05-31", to: "2026-05-31" }))).toEqual(
      [],
    );
  });
});

describe("hours", () => {
  test("beyond 24 a day are refused, 24 a day are not", () => {
    expect(refusalsOf(lamps({ burningHours: 8760.01 }))).toEqual(["#/groups/0/burningHours hoursBeyondPeriod"]);
    expect(refusalsOf(lamps({ burningHours: 8760 }))).toEqual([]);
    const lighting = { kind: "lighting", quantity: 10, referenceWatts: 72, operatingHours: 745, projectWatts: 36 };
    const january = { from: "2026-01-01", to: "2026-01-31" };
    expect(refusalsOf({ measure: "green-building", period: january, groups: [lighting] })).toEqual([
      "#/groups/0/operatingHours hoursBeyondPeriod",
    ]);
  });

  test("unusual for a year near Bandung are warned about, however short the period", () => {
    const june = { from: "2026-06-01", to: "2026-06-30" };
    expect(codesOf(reportOf(lamps({ burningHours: 359, meteredMwh: 43 }, june)))).not.toContain(
      "unusual-burning-hours",
    );
    expect(codesOf(reportOf(lamps({ burningHours: 720, meteredMwh: 43 }, june)))).toContain("unusual-burning-hours");
  });
});

describe("metered electricity", () => {
  test("that is missing is asked for", () => {
    expect(refusalsOf(lamps({ meteredMwh: undefined }))).toEqual(["#/groups/0/meteredMwh meteredRequired"]);
  });

  test("in kWh instead of MWh is impossible for the rated power and refused", () => {
    // 1,000 lamps of 290 W day and night through a year take 2,540.4 MWh.
    expect(refusalsOf(lamps({ meteredMwh: 2540.4 }))).toEqual([]);
    expect(refusalsOf(lamps({ meteredMwh: 2540.5 }))).toEqual(["#/groups/0/meteredMwh meteredImpossible"]);
    expect(refusalsOf(lamps({ meteredMwh: 525_600 }))).toEqual(["#/groups/0/meteredMwh meteredImpossible"]);
  });

  test("of one reading is held to the days of that reading", () => {
    const spans = readings(["2026-01-01", "2026-01-01", 7], ["2026-01-02", "2026-12-31", 500]);
    expect(refusalsOf(lamps(spans))).toEqual(["#/groups/0/readings/0/mwh meteredImpossible"]);
  });

  test.each([
    [
      "air-conditioning",
      {
        meteredMwh: 88,
        ratedInputKw: 10,
        reference: { value: 3, metric: "COP" },
        project: { value: 4, metric: "COP" },
      },
    ],
    ["green-building", { kind: "cooling", meteredMwh: 88, ratedInputKw: 10, referenceCop: 3, projectCop: 4 }],
    ["green-building", { kind: "solar", meteredMwh: 88, capacityKwp: 10 }],
    ["green-building", { kind: "lighting", meteredMwh: 88, quantity: 100, referenceWatts: 100, operatingHours: 2000 }],
  ])("beyond what 10 kW can do is refused: %s %o", (measure, equipment) => {
    expect(refusalsOf({ measure, period: YEAR, groups: [equipment] })).toEqual([
      "#/groups/0/meteredMwh meteredImpossible",
    ]);
    expect(refusalsOf({ measure, period: YEAR, groups: [{ ...equipment, meteredMwh: 87 }] })).toEqual([]);
  });

  test("of nothing while the lamps burned is a dead meter and refused", () => {
    expect(refusalsOf(lamps({ meteredMwh: 0 }))).toEqual(["#/groups/0/meteredMwh meteredNothing"]);
    expect(refusalsOf(lamps({ meteredMwh: 0, burningHours: 0 }))).toEqual([]);
  });

  test("of nothing in one reading is warned about", () => {
    const report = reportOf(lamps(readings(["2026-01-01", "2026-06-30", 0], ["2026-07-01", "2026-12-31", 260])));
    expect(report.warnings.find(({ code }) => code === "zero-reading")?.pointer).toBe("#/groups/0/readings/0/mwh");
  });

  test("above rated power times hours is warned about, and at it is not", () => {
    expect(codesOf(reportOf(lamps({ projectSystemWatts: 120, meteredMwh: 525.6 })))).not.toContain(
      "metered-above-rated",
    );
    expect(codesOf(reportOf(lamps({ projectSystemWatts: 120, meteredMwh: 525.7 })))).toContain("metered-above-rated");
  });

  test("that is negative never gets past the schema", () => {
    expect(monitoringRequestSchema.safeParse(lamps({ meteredMwh: -1 })).error?.issues[0]?.path).toEqual([
      "groups",
      0,
      "meteredMwh",
    ]);
  });

  test("exported may not exceed what was generated", () => {
    const solar = {
      measure: "green-building",
      period: YEAR,
      groups: [{ kind: "solar", meteredMwh: 10, exportedMwh: 11 }],
    };
    expect(refusalsOf(solar)).toEqual(["#/groups/0/exportedMwh exportedAboveGenerated"]);
  });
});

describe("readings", () => {
  test("that cover the period are summed", () => {
    expect(reportOf(lamps(halves)).verified.projectMwh).toBe(510);
  });

  test.each<[string, [string, string, number][], string[]]>([
    [
      "a gap",
      [
        ["2026-01-01", "2026-06-29", 1],
        ["2026-07-01", "2026-12-31", 1],
      ],
      ["/1/from readingGap"],
    ],
    [
      "an overlap",
      [
        ["2026-01-01", "2026-06-30", 1],
        ["2026-06-30", "2026-12-31", 1],
      ],
      ["/1/from readingOverlap"],
    ],
    ["a late start", [["2026-01-02", "2026-12-31", 1]], ["/0/from readingsStart"]],
    ["an early start", [["2025-12-31", "2026-12-31", 1]], ["/0/from readingsStart"]],
    ["an early end", [["2026-01-01", "2026-12-30", 1]], ["/0/to readingsEndEarly"]],
    ["a late end", [["2026-01-01", "2027-01-01", 1]], ["/0/to readingsEndLate"]],
    [
      "a reversed reading",
      [
        ["2026-01-01", "2025-12-31", 1],
        ["2026-01-01", "2026-12-31", 1],
      ],
      ["/0/to readingReversed"],
    ],
    [
      "a wrong order",
      [
        ["2026-07-01", "2026-12-31", 1],
        ["2026-01-01", "2026-06-30", 1],
      ],
      ["/0/from readingsStart", "/1/from readingOverlap", "/1/to readingsEndEarly"],
    ],
    [
      "two gaps, both named",
      [
        ["2026-01-01", "2026-01-31", 1],
        ["2026-02-02", "2026-02-28", 1],
        ["2026-03-03", "2026-12-31", 1],
      ],
      ["/1/from readingGap", "/2/from readingGap"],
    ],
  ])("with %s are refused at their place", (_, spans, expected) => {
    expect(refusalsOf(lamps(readings(...spans)))).toEqual(expected.map((each) => `#/groups/0/readings${each}`));
  });

  test("must sum to the metered electricity stated beside them, to the kilowatt-hour", () => {
    expect(refusalsOf(lamps({ ...halves, meteredMwh: 510.0004 }))).toEqual([]);
    expect(refusalsOf(lamps({ ...halves, meteredMwh: 510.001 }))).toEqual(["#/groups/0/readings readingsSumDiffers"]);
  });
});

describe("efficiencies", () => {
  const units = (reference: object, project: object) => ({
    measure: "air-conditioning",
    period: YEAR,
    groups: [{ meteredMwh: 10, reference, project }],
  });

  test("in two metrics cannot be compared", () => {
    expect(refusalsOf(units({ value: 3, metric: "COP" }, { value: 5, metric: "CSPF" }))).toEqual([
      "#/groups/0/reference/metric metricsDiffer",
    ]);
  });

  test("of a fixed-speed reference are brought to CSPF, and the reader is told", () => {
    const report = reportOf(units({ value: 3, metric: "EER", fixedSpeed: true }, { value: 5, metric: "CSPF" }));
    expect(report.verified.referenceMwh).toBeCloseTo((10 * 5) / (3 * 1.0619), 9);
    expect(codesOf(report)).toContain("mixed-metrics");
  });
});
