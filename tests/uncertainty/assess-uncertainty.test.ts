import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RequestByMeasure } from "../../src/estimates/request-schemas";
import { RANGE_KINDS } from "../../src/ledger/range-kind";
import { assessUncertainty, type Uncertainty } from "../../src/uncertainty/assess-uncertainty";
import type { Driver } from "../../src/uncertainty/driver";
import { presentUncertainty } from "../../src/uncertainty/present";
import { BUILDING, COOLING, LIGHTS, subjectOf } from "./subjects";

const SUBJECTS = {
  "street-lighting": subjectOf("street-lighting", LIGHTS),
  "air-conditioning": subjectOf("air-conditioning", COOLING),
  "green-building": subjectOf("green-building", BUILDING),
};
const named = (uncertainty: Uncertainty): Map<string, Driver> =>
  new Map(uncertainty.drivers.map((driver) => [driver.input, driver]));
const EXACT = Object.fromEntries(RANGE_KINDS.map((kind) => [kind, 0]));

const rangesArbitrary = fc.record(
  Object.fromEntries(RANGE_KINDS.map((kind) => [kind, fc.double({ min: 0, max: 0.9, noNaN: true })])),
  { requiredKeys: [] },
);

describe.each(Object.entries(SUBJECTS))("uncertainty of %s", (_, subject) => {
  const answered = (symbol: string) => subject.steps.find(({ name }) => name === symbol)?.value as number;

  it("same seed, same numbers; another seed, others", () => {
    const one = assessUncertainty({ seed: 7 }, subject);
    expect(assessUncertainty({ seed: 7 }, subject)).toEqual(one);
    expect(assessUncertainty({ seed: 8 }, subject).reductionTco2).not.toEqual(one.reductionTco2);
  });

  it("brackets: minimum ≤ p5 ≤ p50 ≤ p95 ≤ maximum, and every driver's range holds the answer", () => {
    fc.assert(
      fc.property(rangesArbitrary, fc.nat(), (ranges, seed) => {
        const uncertainty = assessUncertainty({ samples: 100, seed, ranges }, subject);
        const { reductionTco2, creditableTco2, subsidy } = uncertainty;
        for (const spread of [reductionTco2, creditableTco2, subsidy?.grant, subsidy?.cityShare]) {
          const { minimum, p5, p50, p95, maximum, mean } = spread as NonNullable<typeof spread>;
          expect([minimum, p5, p50, p95, maximum]).toEqual([minimum, p5, p50, p95, maximum].toSorted((a, b) => a - b));
          expect(mean).toBeGreaterThanOrEqual(minimum - 1e-9 * Math.abs(minimum));
          expect(mean).toBeLessThanOrEqual(maximum + 1e-9 * Math.abs(maximum));
        }
        for (const { reductionTco2: extent, grant, cityShare } of uncertainty.swings) {
          expect(extent.low).toBeLessThanOrEqual(answered("ER"));
          expect(extent.high).toBeGreaterThanOrEqual(answered("ER"));
          expect(grant?.low).toBeLessThanOrEqual(answered("G_sub"));
          expect(grant?.high).toBeGreaterThanOrEqual(answered("G_sub"));
          expect(cityShare?.low).toBeLessThanOrEqual(answered("K_city"));
          expect(cityShare?.high).toBeGreaterThanOrEqual(answered("K_city"));
        }
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  it("no range, no spread: every sample is the answer", () => {
    const { drivers, reductionTco2, creditableTco2, subsidy } = assessUncertainty(
      { samples: 100, ranges: EXACT },
      subject,
    );
    expect(drivers).toEqual([]);
    expect([reductionTco2.minimum, reductionTco2.maximum]).toEqual([answered("ER"), answered("ER")]);
    expect([creditableTco2.minimum, creditableTco2.maximum]).toEqual([answered("C"), answered("C")]);
    expect([subsidy?.grant.minimum, subsidy?.grant.maximum]).toEqual([answered("G_sub"), answered("G_sub")]);
    expect(subsidy?.probabilityByVerdict[subsidy.verdict]).toBe(1);
  });

  it("ranges as wide as they go give finite numbers and keep fractions within 0 and 1", () => {
    const widest = Object.fromEntries(RANGE_KINDS.map((kind) => [kind, 0.9]));
    const { drivers, reductionTco2, subsidy } = assessUncertainty({ ranges: widest }, subject);
    for (const { unit, kind, value, highestFactor } of drivers) {
      if (unit === "1" && kind !== "efficiency") expect(value * highestFactor).toBeLessThanOrEqual(1 + 1e-12);
      if (kind === "hours" && unit === "h/d") expect(value * highestFactor).toBeLessThanOrEqual(24);
    }
    for (const each of Object.values({ ...reductionTco2, ...subsidy?.grant })) expect(each).toSatisfy(Number.isFinite);
  });

  it("drivers come by swing of the reduction, and the emission factor is among them", () => {
    const { swings } = assessUncertainty({}, subject);
    const widths = swings.map(({ reductionTco2: { low, high } }) => high - low);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(swings.map(({ driver }) => driver.input)).toContain("electricity.emissionFactorTco2PerMwh");
    expect(swings.every(({ driver, effect }) => driver.kind !== "emissionFactor" || effect === "increases")).toBe(true);
  });

  it("percentiles of creditable tonnes are whole and those of the grant thousands of yen", () => {
    const { creditableTco2, subsidy } = assessUncertainty({}, subject);
    for (const share of ["minimum", "p5", "p50", "p95", "maximum"] as const) {
      expect(Number.isInteger(creditableTco2[share])).toBe(true);
      expect((subsidy?.grant[share] ?? 1) % 1000).toBe(0);
    }
  });

  it("probabilities of the verdicts sum to 1", () => {
    const { subsidy } = assessUncertainty({}, subject);
    const sum = Object.values(subsidy?.probabilityByVerdict ?? {}).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
  });
});

describe("what moves together", () => {
  it("groups that rest on one default share its error; what is stated by group is wrong by itself", () => {
    const drivers = named(assessUncertainty({}, SUBJECTS["air-conditioning"]));
    expect(drivers.get("groups.*.loadFactor")?.slots).toHaveLength(2);
    expect(drivers.get("groups.0.project")?.slots).toHaveLength(1);
    expect(drivers.get("groups.1.project")?.slots).toHaveLength(1);
  });

  it("the hours of a night in steps move as one, up to a day", () => {
    const steps = [
      { from: "18:00", to: "06:00", level: 1 },
      { from: "06:00", to: "16:00", level: 0.5 },
    ];
    const [group] = LIGHTS.groups as [RequestByMeasure["street-lighting"]["groups"][number]];
    const subject = subjectOf("street-lighting", { groups: [{ ...group, schedule: { steps } }] });
    const { drivers } = assessUncertainty({ ranges: { hours: 0.5 } }, subject);
    const hours = drivers.find(({ kind }) => kind === "hours");
    expect(hours).toMatchObject({ value: 22, highestFactor: 24 / 22, input: "groups.0.schedule" });
    expect(hours?.slots).toHaveLength(2);
  });

  it("full light and a value of nought carry no range", () => {
    const { drivers } = assessUncertainty({}, SUBJECTS["street-lighting"]);
    expect(drivers.filter(({ kind }) => kind === "dimming").map(({ value }) => value)).toEqual([0.5]);
    expect(drivers.filter(({ kind }) => kind === "outage").map(({ value }) => value)).toEqual([0.1]);
  });

  it("without a cooling measure the plant stays the same on both sides, and no reduction appears from nowhere", () => {
    for (const cooling of [undefined, { referenceCop: 3 }]) {
      const measures = { lighting: { savingFraction: 0 }, ...(cooling !== undefined && { cooling }) };
      const { reductionTco2 } = assessUncertainty({}, subjectOf("green-building", { ...BUILDING, measures }));
      expect(Math.abs(reductionTco2.maximum)).toBeLessThan(1e-9);
      expect(Math.abs(reductionTco2.minimum)).toBeLessThan(1e-9);
    }
  });

  it("end-use shares keep their sum: moving them alone changes no building's total", () => {
    const only = { ...EXACT, endUseShare: 0.5 };
    const measures = {
      hotWater: { savingFraction: 0 },
      lighting: { savingFraction: 0 },
      cooling: { referenceCop: 3, projectCop: 3 },
    };
    const { reductionTco2 } = assessUncertainty(
      { ranges: only },
      subjectOf("green-building", { ...BUILDING, measures }),
    );
    expect(Math.abs(reductionTco2.maximum)).toBeLessThan(1e-9);
  });

  it("a dearer offer is dearer in total and in its eligible part", () => {
    const { drivers } = assessUncertainty({}, SUBJECTS["street-lighting"]);
    expect(drivers.find(({ kind }) => kind === "cost")?.slots).toHaveLength(2);
  });

  it("what no wanted figure rests on is no driver: refrigerant, cross-checks", () => {
    const { drivers } = assessUncertainty({}, SUBJECTS["street-lighting"]);
    expect(drivers.some(({ input }) => input.startsWith("crossChecks"))).toBe(false);
  });
});

it("a value below nought is as uncertain to both sides as one above: upkeep that is saved, and upkeep that is paid", () => {
  const swingOf = (amount: number) => {
    const { investment } = LIGHTS;
    const upkeep = { operationAndMaintenanceChangePerYear: { amount, currency: "IDR" as const } };
    const subject = subjectOf("street-lighting", {
      ...LIGHTS,
      investment: { ...(investment as object), ...upkeep } as never,
    });
    const { drivers } = presentUncertainty(assessUncertainty({ samples: 100 }, subject), "en");
    return drivers.find(({ input }) => input.includes("operationAndMaintenance"));
  };
  const [saved, paid] = [swingOf(-100_000_000), swingOf(100_000_000)];
  expect(paid?.inputHigh).toBeGreaterThan(100_000_000);
  expect([saved?.inputLow, saved?.inputHigh]).toEqual([-(paid?.inputHigh as number), -(paid?.inputLow as number)]);
});
