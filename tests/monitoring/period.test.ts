import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysIncluded, isCalendarDate, periodOf, yearsOf } from "../../src/monitoring/period";

describe("a date", () => {
  test.each(["2026-01-01", "2026-02-28", "2028-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])(
    "%s is in the calendar",
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  test.each([
    "2026-02-29",
    "2026-02-30",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "2026/01/01",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "２０２６-01-01",
    "",
    "today",
  ])("“%s” is refused", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe("a period", () => {
  test("counts both its ends, leap days included", () => {
    expect(periodOf("2026-01-01", "2026-01-01")).toMatchObject({ days: 1, hours: 24 });
    expect(periodOf("2026-01-01", "2026-12-31").days).toBe(365);
    expect(periodOf("2028-01-01", "2028-12-31").days).toBe(366);
    expect(daysIncluded("2026-03-02", "2026-03-01")).toBe(0);
    expect(yearsOf(periodOf("2025-07-01", "2026-06-30"))).toEqual([2025, 2026]);
  });

  test("two periods that meet have as many days as both together", () => {
    const day = fc.integer({ min: -20_000, max: 60_000 });
    const dateOf = (count: number) => new Date(count * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.nat(2000), fc.nat(2000), (start, first, second) => {
        const [from, middle, next, to] = [start, start + first, start + first + 1, start + first + 1 + second].map(
          dateOf,
        ) as [string, string, string, string];
        for (const date of [from, middle, next, to]) expect(isCalendarDate(date)).toBe(true);
        expect(daysIncluded(from, to)).toBe(daysIncluded(from, middle) + daysIncluded(next, to));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
