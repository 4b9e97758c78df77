import { greenBuildingExamples } from "../../estimates/green-building/examples";
import { BUILDING, NON_AIR_CONDITIONED_AREA, YEARLY_ELECTRICITY } from "../../measures/green-building/inputs";
import type { GreenBuildingRequest } from "../../measures/green-building/schema";
import { ASK_ALL, fieldsOf, type MeasureFormDefinition, sectionOf, shortFirst } from "../forms/field";
import { COST_FIELDS, ELECTRICITY_FIELDS, FACT_FIELDS, MONEY_FIELDS, SUBSIDY_FIELDS } from "../forms/shared-fields";
import type { PageMeasure } from "./measure";

const equipment = sectionOf("equipment");

const BUILDING_FIELDS = [
  equipment("buildingType", "building.type"),
  ...fieldsOf({ YEARLY_ELECTRICITY, NON_AIR_CONDITIONED_AREA }),
  equipment("airConditioned", "building.airConditioned"),
  ...fieldsOf(BUILDING),
  equipment("accounting", "accounting"),
];

const SHORT = [
  "buildingType",
  "floorArea",
  "energyUseIntensity",
  "lightingSaving",
  "newCop",
  "envelopeSaving",
  "solarKwp",
];

/** One building and what is done to it. */
const form: MeasureFormDefinition = {
  id: "green-building",
  skeleton: { ...ASK_ALL, building: {}, measures: {} },
  fields: [
    ...shortFirst(SHORT, BUILDING_FIELDS),
    ...COST_FIELDS,
    ...ELECTRICITY_FIELDS,
    ...MONEY_FIELDS,
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
  ],
};

export const greenBuilding: PageMeasure = {
  form,
  preset: { request: greenBuildingExamples.office.value },
  portfolio: { skeleton: { building: {}, measures: {} }, cost: "buildingCost", also: ["oldCop"] },
  count: (request) => (request as GreenBuildingRequest).building.grossFloorAreaM2,
  hasSingular: false,
};
