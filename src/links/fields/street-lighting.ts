import { streetLightingRequestSchema } from "../../estimates/street-lighting/request-schema";
import { LUMINAIRES } from "../../measures/street-lighting/inputs";
import { fieldsOf, type MeasureFormDefinition, sectionOf, shortFirst } from "../field";
import {
  BILLING_FIELD,
  COST_FIELDS,
  ELECTRICITY_FIELDS,
  FACT_FIELDS,
  LIGHT_FIELD,
  MONEY_FIELDS,
  PEAK_HOURS_FIELDS,
  SUBSIDY_FIELDS,
} from "./shared";

const equipment = sectionOf("equipment");
const road = sectionOf("road");

const LUMINAIRE_FIELDS = [
  ...fieldsOf(LUMINAIRES, "groups.0."),
  equipment("lamp", "groups.0.existing.lamp"),
  equipment("lampWatts", "groups.0.existing.lampWatts"),
  equipment("schedule", "groups.0.schedule.preset"),
  equipment("referenceBasis", "groups.0.reference.basis"),
  equipment("approach", "approach"),
  road("roadClass", "groups.0.road.class"),
  road("roadWidth", "groups.0.road.widthM"),
  road("poleSpacing", "groups.0.road.spacingM"),
  road("luminousFlux", "groups.0.road.luminousFluxLm"),
  road("utilisation", "groups.0.road.utilisationFactor", { percent: true }),
  road("maintenance", "groups.0.road.maintenanceFactor", { percent: true }),
];

/** Lamps of one kind; for several kinds there are the API and the upload. */
export const streetLightingLink: MeasureFormDefinition = {
  id: "street-lighting",
  schema: streetLightingRequestSchema,
  skeleton: { groups: [{ existing: {}, project: {} }] },
  fields: [
    ...shortFirst(["lamps", "lamp", "lampWatts", "ledWatts", "schedule"], LUMINAIRE_FIELDS),
    BILLING_FIELD,
    ...COST_FIELDS,
    ...ELECTRICITY_FIELDS,
    ...PEAK_HOURS_FIELDS,
    ...MONEY_FIELDS,
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
    LIGHT_FIELD,
  ],
};
