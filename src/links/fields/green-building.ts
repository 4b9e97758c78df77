import { greenBuildingRequestSchema } from "../../estimates/green-building/request-schema";
import { BUILDING, NON_AIR_CONDITIONED_AREA, YEARLY_ELECTRICITY } from "../../measures/green-building/inputs";
import { fieldsOf, type MeasureFormDefinition, sectionOf, shortFirst } from "../field";
import { COST_FIELDS, ELECTRICITY_FIELDS, FACT_FIELDS, MONEY_FIELDS, SUBSIDY_FIELDS } from "./shared";

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
export const greenBuildingLink: MeasureFormDefinition = {
  id: "green-building",
  schema: greenBuildingRequestSchema,
  skeleton: { building: {}, measures: {} },
  fields: [
    ...shortFirst(SHORT, BUILDING_FIELDS),
    ...COST_FIELDS,
    ...ELECTRICITY_FIELDS,
    ...MONEY_FIELDS,
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
  ],
};
