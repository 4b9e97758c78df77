import { BUILDING, YEARLY_ELECTRICITY } from "../../measures/green-building/inputs";
import { ASK_ALL, fieldsOf, type MeasureFormDefinition, sectionOf, shortFirst } from "./field";
import { COST_FIELDS, ELECTRICITY_FIELDS, FACT_FIELDS, MONEY_FIELDS, SUBSIDY_FIELDS } from "./shared-fields";

const equipment = sectionOf("equipment");

const BUILDING_FIELDS = [
  equipment("buildingType", "building.type"),
  ...fieldsOf({ YEARLY_ELECTRICITY }),
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
export const greenBuildingForm: MeasureFormDefinition = {
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
