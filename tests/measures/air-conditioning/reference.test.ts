import { describe, expect, it } from "vitest";
import { estimateAirConditioning } from "../../../src/measures/air-conditioning/estimate";
import type { AirConditioningGroupRequest, EfficiencyRequest } from "../../../src/measures/air-conditioning/schema";

const GROUP: AirConditioningGroupRequest = {
  quantity: 10,
  capacity: { value: 9000, unit: "Btu/h" },
  existing: { value: 4, metric: "CSPF" },
  project: { value: 5, metric: "CSPF" },
};

const estimateOf = (group: Partial<AirConditioningGroupRequest>) =>
  estimateAirConditioning({ groups: [{ ...GROUP, ...group }] });
const warningsOf = (group: Partial<AirConditioningGroupRequest>) =>
  estimateOf(group)
    .explain()
    .warnings.filter(({ code }) => code.startsWith("reference-"))
    .map(({ code, pointer }) => `${code} ${pointer}`);

describe("a stated reference", () => {
  it("worse than the existing unit is credited only from the existing unit on (existing CSPF 4, reference 1)", () => {
    const low = estimateOf({ reference: { value: 1, metric: "CSPF" } }).annual;
    expect(low.referenceMwh).toBeCloseTo(low.businessAsUsualMwh, 12);
    const high = estimateOf({ reference: { value: 4.5, metric: "CSPF" } }).annual;
    expect(high.referenceMwh).toBeCloseTo((high.businessAsUsualMwh * 4) / 4.5, 12);
  });

  it("is remarked below the existing efficiency, called equal at it, neither above it", () => {
    const at = (value: number) => warningsOf({ reference: { value, metric: "CSPF" } });
    expect(at(3.999)).toEqual([
      "reference-equals-business-as-usual #/groups/0/reference",
      "reference-above-business-as-usual #/groups/0/reference",
    ]);
    expect(at(4)).toEqual(["reference-equals-business-as-usual #/groups/0/reference"]);
    expect(at(4.001)).toEqual([]);
  });

  it("is compared after its conversion, in whatever metric it is stated", () => {
    const existing: EfficiencyRequest = { value: 3, metric: "EER", fixedSpeed: true };
    const project: EfficiencyRequest = { value: 4, metric: "COP" };
    // 10.2 Btu/h per W are 2.989 W/W, below the 3 of the existing unit.
    const at = (value: number) => warningsOf({ existing, project, reference: { value, metric: "EER_BTU" } });
    expect(at(10.2)).toContain("reference-above-business-as-usual #/groups/0/reference");
    expect(at(10.3)).toEqual([]);
  });
});

it("an existing unit better than the market minimum is its own reference, and the answer says so", () => {
  expect(warningsOf({})).toEqual(["reference-equals-business-as-usual #/groups/0/reference"]);
  expect(warningsOf({ existing: { value: 3, metric: "CSPF" } })).toEqual([]);
});
