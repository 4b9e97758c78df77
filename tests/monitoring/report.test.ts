import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monitoringExamples } from "../../src/monitoring/examples.contract";
import { presentReport } from "../../src/monitoring/present";
import { replayFailures } from "../support/replay";
import { codesOf, lights, reportOf, YEAR } from "./support";

const SOLAR = { kind: "solar", meteredMwh: 100 };
const building = (...groups: object[]) => ({ measure: "green-building", period: YEAR, groups });

describe("a report", () => {
  test("rounds once over the total: two groups of 0.6 t are one credit, and none alone", () => {
    const one = { meteredMwh: 0.4, quantity: 1, referenceCircuitWatts: 1000, burningHours: 1000 };
    const request = (count: number) => ({ ...lights(1, 1, 1), groups: Array(count).fill(one) });
    expect(reportOf(request(1)).verified.credits).toBe(0);
    expect(reportOf(request(2)).verified.credits).toBe(1);
  });

  test("shows a negative reduction, credits nothing and says so, for the group and for the whole", () => {
    const bad = { kind: "cooling", name: "old plant", meteredMwh: 1000, referenceCop: 4, projectCop: 3 };
    const report = reportOf(building(bad, SOLAR));
    expect(report.groups[0]?.reductionTco2).toBeLessThan(0);
    expect(report.verified.reductionTco2).toBeLessThan(0);
    expect(report.verified.credits).toBe(0);
    expect(codesOf(report)).toEqual(
      expect.arrayContaining(["negative-group-reduction", "negative-verified-reduction"]),
    );
  });

  test("credits solar by the factor for renewables only, the lower one beside a captive generator", () => {
    expect(reportOf(building(SOLAR)).verified.referenceTco2).toBeCloseTo(61.9, 9);
    expect(reportOf(building({ ...SOLAR, sharedWithCaptive: true })).verified.referenceTco2).toBeCloseTo(53.3, 9);
    expect(reportOf(building({ ...SOLAR, exportedMwh: 40 })).verified.referenceTco2).toBeCloseTo(37.14, 9);
    expect(reportOf(building(SOLAR)).assumptions.map(({ symbol }) => symbol)).toEqual(["EG", "EG_exp", "EF_RE"]);
    expect(reportOf(building(SOLAR)).assumptions.at(-1)?.name).toBe("electricity.solarEmissionFactorTco2PerMwh");
  });

  test("takes lighting without a meter by rated power and monitored hours, and says so", () => {
    const lighting = { kind: "lighting", quantity: 2400, referenceWatts: 72, operatingHours: 2000, projectWatts: 36 };
    const report = reportOf(building(lighting));
    expect(report.verified).toMatchObject({ referenceMwh: 345.6, projectMwh: 172.8 });
    expect(codesOf(report)).toContain("lighting-not-metered");
    expect(codesOf(reportOf(building({ ...lighting, meteredMwh: 170 })))).not.toContain("lighting-not-metered");
  });

  test("takes dark reference lamps off the reference", () => {
    const { groups, ...rest } = lights(100, 40, 1);
    const report = reportOf({ ...rest, groups: [{ ...groups[0], referenceOutageFraction: 0.1 }] });
    expect(report.verified.referenceMwh).toBeCloseTo(90, 9);
  });

  test("uses the grid of the request, and weighs a captive generator in", () => {
    const { electricity: _, ...request } = lights(100, 40, 1);
    expect(reportOf(request).verified.projectTco2).toBeCloseTo(40 * 0.87, 9);
    expect(reportOf({ ...request, electricity: { basis: "conservative" } }).verified.projectTco2).toBeCloseTo(
      40 * 0.675,
      9,
    );
    const captive = { gridImportMwhPerYear: 300, generationMwhPerYear: 100, emissionFactorTco2PerMwh: 0.8 };
    const mixed = reportOf({ ...request, electricity: { emissionFactorTco2PerMwh: 1, captive } });
    expect(mixed.verified.projectTco2).toBeCloseTo(40 * 0.95, 9);
  });

  test("warns of a factor dated for another year than the period", () => {
    const dated = (year: number, period: object) =>
      codesOf(
        reportOf({
          ...lights(100, 40, 1),
          electricity: { emissionFactorTco2PerMwh: 1, emissionFactorYear: year },
          period,
        }),
      );
    expect(dated(2026, YEAR)).not.toContain("factor-vintage-differs");
    expect(dated(2024, YEAR)).toContain("factor-vintage-differs");
    const across = { from: "2025-07-01", to: "2026-06-30" };
    expect(dated(2025, across)).not.toContain("factor-vintage-differs");
    expect(dated(2026, across)).not.toContain("factor-vintage-differs");
    expect(dated(2024, across)).toContain("factor-vintage-differs");
  });
});

describe("a comparison with the estimate", () => {
  const against = (reductionTco2: number, period: object = YEAR) =>
    reportOf({ ...lights(94.6, 54.6, 1), period, estimate: { annual: { reductionTco2 } } }).comparison;

  test("is of as many days as were monitored", () => {
    expect(against(50)).toEqual({
      estimatedTco2: 50,
      verifiedTco2: expect.closeTo(40, 9),
      differenceTco2: expect.closeTo(-10, 9),
      ratio: expect.closeTo(0.8, 9),
    });
    expect(against(50, { from: "2026-01-01", to: "2026-07-02" })?.estimatedTco2).toBeCloseTo((50 * 183) / 365, 12);
    expect(against(50, { from: "2028-01-01", to: "2028-12-31" })?.estimatedTco2).toBeCloseTo((50 * 366) / 365, 12);
  });

  test("has no ratio where nothing was estimated, and is absent where none was asked for", () => {
    expect(against(0)).not.toHaveProperty("ratio");
    expect(against(5e-324)).not.toHaveProperty("ratio");
    expect(reportOf(lights(94.6, 54.6, 1)).comparison).toBeUndefined();
  });
});

const replayable = (request: object) => replayFailures(presentReport(reportOf(request), undefined, "en").calculation);

describe("every line of the calculation", { timeout: 60_000 }, () => {
  test.each(Object.entries(monitoringExamples))("replays in another evaluator: the example %s", (_, { value }) => {
    const report = presentReport(reportOf(value), undefined, "en");
    expect(replayFailures(report.calculation)).toEqual([]);
    expect(report.calculation.length).toBeGreaterThan(10);
    // Every assumption is a line of the calculation, with the same value.
    for (const { symbol, value: assumed } of report.assumptions) {
      expect(report.calculation.find((step) => step.symbol === symbol)?.value, symbol).toBe(assumed);
    }
    // What is answered is what the lines end in.
    const read = (symbol: string) => report.calculation.find((step) => step.symbol === symbol)?.value;
    expect(read("RE")).toBe(report.verified.referenceTco2);
    expect(read("PE")).toBe(report.verified.projectTco2);
    expect(read("ER")).toBe(report.verified.reductionTco2);
    expect(read("C")).toBe(report.verified.credits);
    if (report.allocation !== undefined) expect(read("C_sum")).toBe(report.verified.credits);
    for (const [index, { credits }] of (report.allocation ?? []).entries())
      expect(read(`C_h_${index + 1}`)).toBe(credits);
  });

  test("replays for whatever was metered, and the figures hang together", () => {
    const mwh = fc.double({ min: 0.001, max: 2000, noNaN: true });
    const light = fc.record({
      meteredMwh: mwh,
      quantity: fc.integer({ min: 2000, max: 90_000 }),
      referenceCircuitWatts: fc.integer({ min: 200, max: 500 }),
      burningHours: fc.integer({ min: 0, max: 8760 }),
    });
    const unit = fc.record({
      meteredMwh: mwh,
      reference: fc.double({ min: 0.5, max: 9, noNaN: true }),
      project: fc.double({ min: 0.5, max: 9, noNaN: true }),
    });
    const requests = fc.oneof(
      fc.array(light, { minLength: 1, maxLength: 4 }).map((groups) => ({ measure: "street-lighting", groups })),
      fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => ({
        measure: "air-conditioning",
        groups: units.map(({ meteredMwh, reference, project }) => ({
          meteredMwh,
          reference: { value: reference, metric: "EER" },
          project: { value: project, metric: "COP" },
        })),
      })),
      fc.array(mwh, { minLength: 1, maxLength: 4 }).map((all) => ({
        measure: "green-building",
        groups: all.map((meteredMwh) => ({ kind: "solar", meteredMwh })),
      })),
    );
    const shares = [
      { holder: "Pemerintah Jepang", share: 0.5 },
      { holder: "A", share: 0.2 },
      { holder: "B", share: 0.3 },
    ];
    fc.assert(
      fc.property(requests, fc.double({ min: 0, max: 3, noNaN: true }), (request, emissionFactorTco2PerMwh) => {
        const whole = {
          ...request,
          period: YEAR,
          electricity: { emissionFactorTco2PerMwh },
          allocation: shares,
          estimate: { annual: { reductionTco2: 100 } },
        };
        const { verified, groups, allocation } = reportOf(whole);
        expect(verified.reductionTco2).toBe(verified.referenceTco2 - verified.projectTco2);
        expect(groups.reduce((sum, each) => sum + each.referenceTco2, 0)).toBeCloseTo(verified.referenceTco2, 6);
        expect(verified.credits).toBe(Math.max(0, Math.floor(verified.reductionTco2 + 1e-9)));
        expect(allocation?.reduce((sum, each) => sum + each.credits, 0)).toBe(verified.credits);
        expect(replayable(whole)).toEqual([]);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe("the size of a metered group", () => {
  const pointers = (measure: string, group: object) =>
    reportOf({ measure, period: YEAR, groups: [group] })
      .warnings.filter(({ code }) => code === "metered-size-unchecked")
      .map(({ pointer }) => pointer);
  const cooled = {
    meteredMwh: 135_000,
    reference: { value: 2.9, metric: "COP" },
    project: { value: 3.6, metric: "COP" },
  };

  test("cannot be checked without a rating, and the report says so at the field that would", () => {
    expect(pointers("air-conditioning", cooled)).toEqual(["#/groups/0/ratedInputKw"]);
    const cooling = { kind: "cooling", meteredMwh: 135_000, referenceCop: 2.9, projectCop: 3.6 };
    expect(pointers("green-building", cooling)).toEqual(["#/groups/0/ratedInputKw"]);
    expect(pointers("green-building", { kind: "solar", meteredMwh: 250_000 })).toEqual(["#/groups/0/capacityKwp"]);
  });

  test("is checked with one: nothing is said of what fits, and what does not is refused", () => {
    expect(pointers("air-conditioning", { ...cooled, meteredMwh: 135, ratedInputKw: 50 })).toEqual([]);
    expect(() => pointers("air-conditioning", { ...cooled, ratedInputKw: 50 })).toThrow();
    expect(pointers("green-building", { kind: "solar", meteredMwh: 250, capacityKwp: 200 })).toEqual([]);
  });
});
