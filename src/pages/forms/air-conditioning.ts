import { ASK_ALL, type MeasureFormDefinition, sectionOf, short, unitOf } from "./field";
import {
  COST_FIELDS,
  ELECTRICITY_FIELDS,
  FACT_FIELDS,
  MONEY_FIELDS,
  NO_VENTING_FIELD,
  SUBSIDY_FIELDS,
} from "./shared-fields";

const equipment = sectionOf("equipment");

/** Units of one kind in facilities of one kind. */
export const airConditioningForm: MeasureFormDefinition = {
  id: "air-conditioning",
  skeleton: { ...ASK_ALL, groups: [{ capacity: {}, project: {} }] },
  fields: [
    short("units", "groups.0.quantity"),
    short("facility", "groups.0.facility"),
    short("capacity", "groups.0.capacity.value"),
    short("capacityUnit", "groups.0.capacity.unit", unitOf("capacity")),
    short("oldEfficiency", "groups.0.existing.value"),
    short("oldMetric", "groups.0.existing.metric", unitOf("oldEfficiency")),
    short("newEfficiency", "groups.0.project.value"),
    short("newMetric", "groups.0.project.metric", unitOf("newEfficiency")),
    ...COST_FIELDS,
    equipment("oldFixedSpeed", "groups.0.existing.fixedSpeed", { requires: "oldEfficiency" }),
    equipment("referenceEfficiency", "groups.0.reference.value"),
    equipment("referenceMetric", "groups.0.reference.metric", unitOf("referenceEfficiency")),
    equipment("hours", "groups.0.hoursPerYear"),
    equipment("loadFactor", "groups.0.loadFactor", { percent: true }),
    equipment("meteredMwh", "groups.0.meteredProjectMwhPerYear"),
    equipment("oldRefrigerant", "groups.0.refrigerant.existing"),
    equipment("newRefrigerant", "groups.0.refrigerant.project"),
    equipment("newBuildingType", "newBuilding.type"),
    equipment("newBuildingArea", "newBuilding.grossFloorAreaM2"),
    ...ELECTRICITY_FIELDS,
    ...MONEY_FIELDS,
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
    NO_VENTING_FIELD,
  ],
};
