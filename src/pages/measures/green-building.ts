import { greenBuildingExamples } from "../../estimates/green-building/examples";
import { greenBuildingLink } from "../../links/fields/green-building";
import type { GreenBuildingRequest } from "../../measures/green-building/schema";
import { pageForm } from "../forms/page-form";
import type { PageMeasure } from "./measure";

export const greenBuilding: PageMeasure = {
  form: pageForm(greenBuildingLink),
  preset: { request: greenBuildingExamples.office.value },
  portfolio: { cost: "buildingCost", also: ["oldCop"] },
  count: (request) => (request as GreenBuildingRequest).building.grossFloorAreaM2,
  hasSingular: false,
};
