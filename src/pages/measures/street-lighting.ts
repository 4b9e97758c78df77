import { streetLightingExamples } from "../../estimates/street-lighting/examples";
import { LUMINAIRES } from "../../measures/street-lighting/inputs";
import { factOf } from "../../reference/collections";
import { ASK_ALL, fieldsOf, type MeasureFormDefinition, sectionOf, shortFirst } from "../forms/field";
import { costOf } from "../forms/preset";
import {
  BILLING_FIELD,
  COST_FIELDS,
  ELECTRICITY_FIELDS,
  FACT_FIELDS,
  LIGHT_FIELD,
  MONEY_FIELDS,
  SUBSIDY_FIELDS,
} from "../forms/shared-fields";
import { countPieces, type PageMeasure } from "./measure";

const equipment = sectionOf("equipment");
const road = sectionOf("road");

const LUMINAIRE_FIELDS = [
  ...fieldsOf(LUMINAIRES, "groups.0."),
  equipment("lamp", "groups.0.existing.lamp"),
  equipment("lampWatts", "groups.0.existing.lampWatts"),
  equipment("schedule", "groups.0.schedule.preset"),
  equipment("approach", "approach"),
  road("roadClass", "groups.0.road.class"),
  road("roadWidth", "groups.0.road.widthM"),
  road("poleSpacing", "groups.0.road.spacingM"),
  road("luminousFlux", "groups.0.road.luminousFluxLm"),
  road("utilisation", "groups.0.road.utilisationFactor", { percent: true }),
  road("maintenance", "groups.0.road.maintenanceFactor", { percent: true }),
];

/** Lamps of one kind; for several kinds there are the API and the upload. */
const form: MeasureFormDefinition = {
  id: "street-lighting",
  skeleton: { ...ASK_ALL, groups: [{ existing: {}, project: {} }] },
  fields: [
    ...shortFirst(["lamps", "lamp", "lampWatts", "ledWatts", "schedule"], LUMINAIRE_FIELDS),
    ...COST_FIELDS,
    ...ELECTRICITY_FIELDS,
    BILLING_FIELD,
    ...MONEY_FIELDS,
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
    LIGHT_FIELD,
  ],
};

const arterial = streetLightingExamples.arterial.value;
const millionIdr = factOf("street-lighting-costs", "jakarta-programme", "rpMillionPerPoint");
const price = { ...millionIdr, value: millionIdr.value * 1e6, per: "piece" as const };

export const streetLighting: PageMeasure = {
  form,
  preset: {
    request: { ...arterial, ...costOf(countPieces(arterial), price) },
    price,
    essential: ["lamp", "lampWatts"],
  },
  sample: "street-lights.csv",
  portfolio: { skeleton: { groups: [{ existing: {}, project: {} }] }, cost: "lampsCost" },
  count: countPieces,
  hasSingular: true,
};
