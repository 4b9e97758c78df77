import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/ledger/input-error";
import { estimateStreetLighting } from "../../../src/measures/street-lighting/estimate";
import type { StreetLightingGroupRequest } from "../../../src/measures/street-lighting/schema";

const GROUP: StreetLightingGroupRequest = {
  quantity: 1000,
  existing: { circuitWatts: 290 },
  project: { systemWatts: 120 },
};
const estimate = (group: Partial<StreetLightingGroupRequest>) =>
  estimateStreetLighting({ electricity: { emissionFactorTco2PerMwh: 0.8 }, groups: [{ ...GROUP, ...group }] });

describe("burning hours of a year", () => {
  it("give what the same night in steps gives", () => {
    const stated = estimate({ burningHoursPerYear: 4380, dimmingFactor: 8.5 / 12 });
    // Worked: 100 % for 5 h and 50 % for 7 h: project 372,300 kWh, 718.32 t.
    expect(stated.annual.projectMwh).toBeCloseTo(372.3, 9);
    expect(stated.annual.reductionTco2).toBeCloseTo(718.32, 9);
  });

  it("stand in the assumptions as they were stated, and nothing of a night beside them", () => {
    const { assumptions } = estimate({ burningHoursPerYear: 4171, dimmingFactor: 0.7 }).explain();
    const lines = assumptions.filter(({ name }) => /schedule|burningHours|dimmingFactor/.test(name));
    expect(lines.map(({ name, symbol, value, origin }) => [name, symbol, value, origin])).toEqual([
      ["groups.0.burningHoursPerYear", "H_year", 4171, "request"],
      ["groups.0.dimmingFactor", "D_year", 0.7, "request"],
    ]);
  });

  it.each([
    [{ burningHoursPerYear: 4000, schedule: { preset: "full-night" } }, "hoursTwice"],
    [{ dimmingFactor: 0.5 }, "dimmingNeedsHours"],
  ])("are refused where they contradict: %j", (group, key) => {
    expect(() => estimate(group)).toThrow(InputError);
    expect(() => estimate(group)).toThrow(new RegExp(key));
  });
});

describe("another number of luminaires after than before", () => {
  it("counts the project's own number, and the reference the old one", () => {
    const { annual } = estimate({ project: { systemWatts: 120, quantity: 500 } });
    expect(annual.projectMwh).toBeCloseTo(525.6 / 2, 9);
    expect(annual.referenceMwh).toBeCloseTo(1270.2, 9);
  });

  it("is the old number where it is not stated", () => {
    expect(estimate({}).annual).toEqual(estimate({ project: { systemWatts: 120, quantity: 1000 } }).annual);
  });
});
