import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monitoringExamples } from "../../src/monitoring/examples.contract";
import { presentReport } from "../../src/monitoring/present";
import { replayFailures } from "../support/replay";
import { lights, refusalsOf, reportOf } from "./support";

const JAPAN = "Government of Japan";
const SHARES = [
  { holder: JAPAN, ratio: 2 },
  { holder: "City", ratio: 1 },
];

const yearOf = (year: number, meteredMwh: number, more: object = {}) => {
  const { groups } = lights(1000, meteredMwh, 1);
  return { period: { from: `${year}-01-01`, to: `${year}-12-31` }, groups, ...more };
};
const over = (vintages: readonly object[], more: object = {}) => ({
  measure: "street-lighting",
  electricity: { emissionFactorTco2PerMwh: 1 },
  vintages,
  ...more,
});

const metered = fc.array(fc.double({ min: 1, max: 900, noNaN: true }), { minLength: 1, maxLength: 6 });

describe("a report over several years", () => {
  test("credits and allocates each year as a report of that year would, and sums them", () => {
    fc.assert(
      fc.property(metered, (all) => {
        const vintages = all.map((mwh, index) => yearOf(2026 + index, mwh));
        const report = reportOf(over(vintages, { allocation: SHARES }));
        const alone = vintages.map((vintage) =>
          reportOf({
            measure: "street-lighting",
            electricity: { emissionFactorTco2PerMwh: 1 },
            allocation: SHARES,
            ...vintage,
          }),
        );
        expect(report.vintages?.map(({ verified }) => verified)).toEqual(alone.map(({ verified }) => verified));
        expect(report.vintages?.map(({ allocation }) => allocation)).toEqual(alone.map(({ allocation }) => allocation));
        const sum = (of: (each: (typeof alone)[number]) => number) =>
          alone.reduce((total, each) => total + of(each), 0);
        expect(report.verified.credits).toBe(sum(({ verified }) => verified.credits));
        expect(report.verified.reductionTco2).toBeCloseTo(
          sum(({ verified }) => verified.reductionTco2),
          6,
        );
        const held = report.allocation?.map(({ credits }) => credits) ?? [];
        expect(held.reduce((total, each) => total + each, 0)).toBe(report.verified.credits);
        expect(held[0]).toBe(sum(({ allocation }) => allocation?.[0]?.credits ?? Number.NaN));
      }),
      { seed: 17, numRuns: 60 },
    );
  });

  test("publishes every input once, and lines that replay to what is answered", () => {
    const own = { electricity: { emissionFactorTco2PerMwh: 0.8 } };
    const request = over([yearOf(2026, 400), yearOf(2027, 410, own), yearOf(2028, 420)], {
      allocation: SHARES,
      estimate: { annual: { reductionTco2: 600 } },
    });
    for (const asked of [request, monitoringExamples.years.value]) {
      const { calculation, assumptions, verified, allocation } = presentReport(reportOf(asked), undefined, "en");
      expect(replayFailures(calculation)).toEqual([]);
      const read = (symbol: string) => calculation.find((step) => step.symbol === symbol)?.value;
      for (const { symbol, value } of assumptions) expect(read(symbol), symbol).toBe(value);
      expect(read("C")).toBe(verified.credits);
      expect(read("ER")).toBe(verified.reductionTco2);
      expect(allocation?.map((_, index) => read(`C_h_${index + 1}`))).toEqual(
        allocation?.map(({ credits }) => credits),
      );
    }
    const names = reportOf(request).assumptions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("electricity.emissionFactorTco2PerMwh");
    expect(names).toContain("vintages.1.electricity.emissionFactorTco2PerMwh");
    expect(names).toContain("vintages.2.groups.0.meteredMwh");
  });

  test("counts the days of its years, and compares with the estimate by them", () => {
    const report = reportOf(
      over([yearOf(2026, 400), yearOf(2028, 400)], { estimate: { annual: { reductionTco2: 365 } } }),
    );
    expect(report.period).toMatchObject({ from: "2026-01-01", to: "2028-12-31", days: 365 + 366 });
    expect(report.comparison?.estimatedTco2).toBeCloseTo(731, 9);
  });

  test("says at its place what is wrong with a year, and of all years at once", () => {
    const tooLong = { ...yearOf(2027, 400), period: { from: "2027-01-01", to: "2028-02-01" } };
    const dead = yearOf(2026, 0);
    expect(refusalsOf(over([dead, tooLong]))).toEqual([
      "#/vintages/1/period/to vintageAcrossYears",
      "#/vintages/0/groups/0/meteredMwh meteredNothing",
    ]);
    expect(refusalsOf(over([yearOf(2027, 400), yearOf(2026, 400)]))).toEqual(["#/vintages/1/period/from vintageOrder"]);
    expect(refusalsOf(over([yearOf(2026, 400), yearOf(2026, 400)]))).toEqual(["#/vintages/1/period/from vintageOrder"]);
  });

  test("is asked by years or by one period, never by both or by half of one", () => {
    expect(refusalsOf({ ...over([yearOf(2026, 400)]), period: yearOf(2026, 1).period })).toEqual([
      "#/period periodOrVintages",
    ]);
    const { period, groups } = yearOf(2026, 400);
    expect(refusalsOf({ measure: "street-lighting", groups })).toEqual(["#/period periodAndGroups"]);
    expect(refusalsOf({ measure: "street-lighting", period })).toEqual(["#/groups periodAndGroups"]);
  });

  test("credits nothing for a year that used more than the reference, and says which", () => {
    const worse = yearOf(2027, 1001);
    const groups = worse.groups.map((group) => ({ ...group, projectSystemWatts: 10_000 }));
    const report = reportOf(over([yearOf(2026, 400), { ...worse, groups }]));
    expect(report.vintages?.map(({ verified }) => verified.credits)).toEqual([600, 0]);
    expect(report.verified.credits).toBe(600);
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ code: "negative-verified-reduction", pointer: "#/vintages/1" }),
    );
  });
});
