import { describe, expect, it } from "vitest";
import { estimateAirConditioning } from "../../../src/measures/air-conditioning/estimate";
import type { AirConditioningGroupRequest } from "../../../src/measures/air-conditioning/schema";

const CHILLER: AirConditioningGroupRequest = {
  quantity: 1,
  equipment: "chiller",
  capacity: { value: 500, unit: "USRt" },
  hoursPerYear: 3000,
  loadFactor: 0.6,
  existing: { value: 4, metric: "COP" },
  project: { value: 6, metric: "COP" },
};
const estimate = (group: Partial<AirConditioningGroupRequest>) =>
  estimateAirConditioning({ groups: [{ ...CHILLER, ...group }] });

describe("an efficiency in kW per refrigeration ton", () => {
  it("is the inverse of the COP at 3.51685 kW of cooling", () => {
    const { annual } = estimate({
      existing: { value: 3.51685 / 4, metric: "KW_PER_RT" },
      project: { value: 3.51685 / 6, metric: "KW_PER_RT" },
    });
    expect(annual.reductionTco2).toBeCloseTo(estimate({}).annual.reductionTco2, 9);
  });

  it("stands in the assumptions as it was stated", () => {
    const { assumptions } = estimate({ project: { value: 0.6, metric: "KW_PER_RT" } }).explain();
    expect(assumptions).toContainEqual(
      expect.objectContaining({ symbol: "e_RT_PJ", value: 0.6, unit: "kW/USRt", origin: "request" }),
    );
  });
});

describe("IPLV", () => {
  it("is compared with IPLV, in either unit", () => {
    const { annual } = estimate({
      existing: { value: 4, metric: "IPLV" },
      project: { value: 3.51685 / 6, metric: "IPLV_KW_PER_RT" },
    });
    expect(annual.reductionTco2).toBeCloseTo(estimate({}).annual.reductionTco2, 9);
  });

  it.each(["COP", "EER", "CSPF", "KW_PER_RT"] as const)("is never compared with %s", (metric) => {
    expect(() => estimate({ existing: { value: 4, metric: "IPLV" }, project: { value: 5, metric } })).toThrow(
      /metricsDiffer/,
    );
  });
});

describe("existing units that would still run for some years", () => {
  const reference = { value: 5, metric: "COP" } as const;
  const lifetimes = (existingRemainingYears: number) => estimate({ reference, existingRemainingYears });

  it("are the reference for so long, then the stated one is", () => {
    const { annual, lifetime } = lifetimes(6);
    const perCop = (annual.businessAsUsualTco2 * 4) as number;
    const expected = (6 * perCop) / 4 + (15 - 6) * (perCop / 5) - 15 * annual.projectTco2;
    expect(lifetime.years).toBe(15);
    expect(lifetime.reductionTco2).toBeCloseTo(expected, 6);
  });

  it("count as nothing beyond where they run out at once, and to the end where they outlive the project", () => {
    expect(lifetimes(0).annual.reductionTco2).toBeCloseTo(estimate({ reference }).annual.reductionTco2, 9);
    expect(lifetimes(40).annual.reductionTco2).toBeCloseTo(estimate({}).annual.reductionTco2, 9);
  });
});
