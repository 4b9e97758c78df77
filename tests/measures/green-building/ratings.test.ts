import { describe, expect, it } from "vitest";
import { estimateGreenBuilding } from "../../../src/measures/green-building/estimate";
import type { GreenBuildingRequest } from "../../../src/measures/green-building/schema";

const BUILDING: GreenBuildingRequest["building"] = {
  type: "government-office",
  grossFloorAreaM2: 10_000,
  energyUseIntensityKwhPerM2Year: 150,
  endUseShares: { cooling: 0.57, lighting: 0.18, other: 0.25 },
};
const ratingsOf = (building: Partial<GreenBuildingRequest["building"]>) =>
  estimateGreenBuilding({ building: { ...BUILDING, ...building }, measures: {} }).explain().building as {
    ratings: {
      ike: { parts?: { airConditioned: boolean; areaM2: number; kwhPerM2Month: number; class: string }[] };
      ottv?: { wPerM2: number };
    };
  };

describe("a building with rooms of both kinds", () => {
  it("is rated by part: cooling over the cooled area, everything else over the whole", () => {
    const { parts = [] } = ratingsOf({ nonAirConditionedAreaM2: 2000 }).ratings.ike;
    const other = (150 * 0.43) / 12;
    expect(parts.map(({ areaM2 }) => areaM2)).toEqual([8000, 2000]);
    expect(parts[0]?.kwhPerM2Month).toBeCloseTo(other + (150 * 0.57 * 10_000) / 8000 / 12, 9);
    expect(parts[1]?.kwhPerM2Month).toBeCloseTo(other, 9);
    expect(parts.map(({ class: band }) => band)).toEqual(["fairly-efficient", "efficient"]);
  });

  it.each([0, 999, 9001])("is of one kind with %d m² of the other, less than a tenth", (nonAirConditionedAreaM2) => {
    expect(ratingsOf({ nonAirConditionedAreaM2 }).ratings.ike.parts).toBeUndefined();
  });
});

const FACADE = {
  orientation: "E",
  areaM2: 12,
  wallAbsorptance: 0.267,
  wallUWPerM2K: 4.35,
  windowToWallRatio: 0.12,
  equivalentTemperatureDifferenceK: 10,
  glazingUWPerM2K: 210.6,
  temperatureDifferenceK: 5,
  shadingCoefficient: 0.47,
} as const;

describe("a façade elsewhere", () => {
  it("is reckoned with the solar factor stated: the published exercise for Jakarta", () => {
    const { ottv } = ratingsOf({ facades: [{ ...FACADE, solarFactorWPerM2: 112 }] }).ratings;
    expect(ottv?.wPerM2).toBeCloseTo(142.898, 3);
  });

  it("without one is refused with a pointer to it", () => {
    expect(() => ratingsOf({ facades: [{ ...FACADE, location: "elsewhere" }] })).toThrow(
      /#\/building\/facades\/0\/solarFactorWPerM2: solarFactorRequired/,
    );
  });
});
