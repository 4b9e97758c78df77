import { expect, it } from "vitest";
import { estimateGreenBuilding } from "../../src/measures/green-building/estimate";
import type { GreenBuildingRequest } from "../../src/measures/green-building/schema";

const remarks = (cooling: NonNullable<GreenBuildingRequest["measures"]["cooling"]>) =>
  estimateGreenBuilding({ building: { type: "government-office", grossFloorAreaM2: 5000 }, measures: { cooling } })
    .explain()
    .warnings.filter(({ code }) => code === "efficiency-implausible")
    .map(({ pointer }) => pointer);

it("a COP of a building above 8 is remarked as Btu/h per W, below 1 and falling as kW per ton", () => {
  expect(remarks({ referenceCop: 4, projectCop: 8 })).toEqual([]);
  expect(remarks({ referenceCop: 8.1, projectCop: 8.1 })).toEqual([
    "#/measures/cooling/referenceCop",
    "#/measures/cooling/projectCop",
  ]);
  expect(remarks({ referenceCop: 1.2, projectCop: 1 })).toEqual([]);
  expect(remarks({ referenceCop: 1.2, projectCop: 0.9 })).toEqual(["#/measures/cooling/projectCop"]);
});
