import { describe, expect, it, test } from "vitest";
import { estimateAirConditioning } from "../../../src/measures/air-conditioning/estimate";
import type { AirConditioningGroupRequest } from "../../../src/measures/air-conditioning/schema";

const GROUP: AirConditioningGroupRequest = {
  quantity: 10,
  capacity: { value: 9000, unit: "Btu/h" },
  existing: { value: 2.9, metric: "EER" },
  project: { value: 3.6, metric: "EER" },
};

const remarks = (group: Partial<AirConditioningGroupRequest>) =>
  estimateAirConditioning({ groups: [{ ...GROUP, ...group }] })
    .explain()
    .warnings.filter(({ code }) => code.endsWith("-implausible"))
    .map(({ code, pointer, parameters }) => [code, pointer, parameters?.meant].filter(Boolean).join(" "));

const CAPACITY = ["capacity-implausible #/groups/0/capacity"];

describe("the capacity of one unit", () => {
  test.each([
    // [value, unit, equipment, whether it is remarked]
    [9000, "Btu/h", undefined, false],
    [9000, "kW", undefined, true],
    [1, "kW", undefined, false],
    [0.999, "kW", undefined, true],
    [100, "kW", undefined, false],
    [100.1, "kW", undefined, true],
    [568, "USRt", undefined, false],
    [569, "USRt", undefined, true],
    [20, "kW", "room-unit", false],
    [20.1, "kW", "room-unit", true],
    [500, "kW", "ducted", false],
    [501, "kW", "ducted", true],
    [400, "kW", "vrf", false],
    [4.9, "kW", "vrf", true],
    [10_000, "kW", "chiller", false],
    [10_001, "kW", "chiller", true],
    [9.9, "kW", "chiller", true],
  ] as const)("%d %s (%s) is remarked: %s", (value, unit, equipment, remarked) => {
    expect(remarks({ capacity: { value, unit }, ...(equipment !== undefined && { equipment }) })).toEqual(
      remarked ? CAPACITY : [],
    );
  });
});

describe("an efficiency", () => {
  const EFFICIENCY = "efficiency-implausible #/groups/0/";

  it("of Btu/h per W under EER is remarked above 8 W/W, with the metric that was probably meant", () => {
    const existing = { value: 9.5, metric: "EER" } as const;
    expect(remarks({ existing, project: { value: 12, metric: "EER" } })).toEqual([
      `${EFFICIENCY}existing EER_BTU`,
      `${EFFICIENCY}project EER_BTU`,
    ]);
    expect(remarks({ project: { value: 8, metric: "COP" } })).toEqual([]);
    expect(remarks({ project: { value: 8.001, metric: "COP" } })).toEqual([`${EFFICIENCY}project EER_BTU`]);
  });

  it("of W/W under EER_BTU is remarked below 6", () => {
    const project = (value: number) => remarks({ project: { value, metric: "EER_BTU" } });
    expect(project(6)).toEqual([]);
    expect(project(5.999)).toEqual([`${EFFICIENCY}project EER`]);
  });

  it("of the season is remarked above 10", () => {
    const project = (value: number) =>
      remarks({ existing: { value: 3.4, metric: "CSPF" }, project: { value, metric: "CSPF" } });
    expect(project(10)).toEqual([]);
    expect(project(10.001)).toEqual([`${EFFICIENCY}project EER_BTU`]);
  });

  it("of W/W under KW_PER_RT is remarked above 3", () => {
    const project = (value: number) =>
      remarks({ existing: { value: 1.2, metric: "KW_PER_RT" }, project: { value, metric: "KW_PER_RT" } });
    expect(project(3)).toEqual([]);
    expect(project(3.001)).toEqual([`${EFFICIENCY}project COP`]);
  });

  it("below 1 and below that of the old unit is remarked as kW per ton; a rising one is an absorption chiller", () => {
    const change = (old: number, now: number) =>
      remarks({ existing: { value: old, metric: "COP" }, project: { value: now, metric: "COP" } });
    expect(change(1.2, 0.6)).toEqual([`${EFFICIENCY}project KW_PER_RT`]);
    expect(change(1.2, 1)).toEqual([]);
    expect(change(1.2, 0.999)).toEqual([`${EFFICIENCY}project KW_PER_RT`]);
    expect(change(0.7, 0.7)).toEqual([]);
    expect(change(0.7, 0.9)).toEqual([]);
  });
});
