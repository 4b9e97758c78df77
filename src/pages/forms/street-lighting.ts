import { ASK_ALL, type MeasureFormDefinition, sectionOf, short } from "./field";
import {
  BILLING_FIELD,
  COST_FIELDS,
  ELECTRICITY_FIELDS,
  FACT_FIELDS,
  LIGHT_FIELD,
  MONEY_FIELDS,
  SUBSIDY_FIELDS,
} from "./shared-fields";

const equipment = sectionOf("equipment");
const road = sectionOf("road");

/** Lamps of one kind; for several kinds there are the API and the upload. */
export const streetLightingForm: MeasureFormDefinition = {
  id: "street-lighting",
  skeleton: { ...ASK_ALL, groups: [{ existing: {}, project: {} }] },
  fields: [
    short("lamps", "groups.0.quantity"),
    short("lamp", "groups.0.existing.lamp"),
    short("lampWatts", "groups.0.existing.lampWatts"),
    short("ledWatts", "groups.0.project.systemWatts"),
    short("schedule", "groups.0.schedule.preset"),
    ...COST_FIELDS,
    equipment("circuitWatts", "groups.0.existing.circuitWatts"),
    equipment("lampOutage", "groups.0.existingOutageFraction", { percent: true }),
    equipment("ledOutage", "groups.0.project.outageFraction", { percent: true }),
    equipment("controllerWatts", "groups.0.project.controllerWatts"),
    equipment("lampEfficacy", "groups.0.existingEfficacyLmPerW"),
    equipment("ledEfficacy", "groups.0.project.efficacyLmPerW"),
    equipment("approach", "approach"),
    equipment("meteredMwh", "groups.0.meteredProjectMwhPerYear"),
    road("roadClass", "groups.0.road.class"),
    road("roadWidth", "groups.0.road.widthM"),
    road("poleSpacing", "groups.0.road.spacingM"),
    road("luminousFlux", "groups.0.road.luminousFluxLm"),
    road("utilisation", "groups.0.road.utilisationFactor", { percent: true }),
    road("maintenance", "groups.0.road.maintenanceFactor", { percent: true }),
    ...ELECTRICITY_FIELDS,
    BILLING_FIELD,
    ...MONEY_FIELDS,
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
    LIGHT_FIELD,
  ],
};
