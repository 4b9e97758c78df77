import { airConditioningRequestSchema } from "../../estimates/air-conditioning/request-schema";
import { UNITS } from "../../measures/air-conditioning/inputs";
import { fieldsOf, type MeasureFormDefinition, sectionOf, shortFirst, unitOf } from "../field";
import { COST_FIELDS, ELECTRICITY_FIELDS, FACT_FIELDS, MONEY_FIELDS, NO_VENTING_FIELD, SUBSIDY_FIELDS } from "./shared";

const equipment = sectionOf("equipment");

const UNIT_FIELDS = [
  equipment("facility", "groups.0.facility"),
  equipment("capacity", "groups.0.capacity.value"),
  equipment("capacityUnit", "groups.0.capacity.unit", unitOf("capacity")),
  equipment("equipmentKind", "groups.0.equipment"),
  equipment("compressorMotorKw", "groups.0.compressorMotorKw"),
  equipment("oldEfficiency", "groups.0.existing.value"),
  equipment("oldMetric", "groups.0.existing.metric", unitOf("oldEfficiency")),
  equipment("newEfficiency", "groups.0.project.value"),
  equipment("newMetric", "groups.0.project.metric", unitOf("newEfficiency")),
  equipment("oldFixedSpeed", "groups.0.existing.fixedSpeed", { requires: "oldEfficiency" }),
  equipment("referenceEfficiency", "groups.0.reference.value"),
  equipment("referenceMetric", "groups.0.reference.metric", unitOf("referenceEfficiency")),
  ...fieldsOf(UNITS, "groups.0."),
  equipment("oldRefrigerant", "groups.0.refrigerant.existing"),
  equipment("newRefrigerant", "groups.0.refrigerant.project"),
  equipment("newBuildingType", "newBuilding.type"),
  equipment("newBuildingArea", "newBuilding.grossFloorAreaM2"),
];

const SHORT = [
  "units",
  "facility",
  "capacity",
  "capacityUnit",
  "oldEfficiency",
  "oldMetric",
  "newEfficiency",
  "newMetric",
];

/** Units of one kind in facilities of one kind. */
export const airConditioningLink: MeasureFormDefinition = {
  id: "air-conditioning",
  schema: airConditioningRequestSchema,
  skeleton: { groups: [{ capacity: {}, project: {} }] },
  fields: [
    ...shortFirst(SHORT, UNIT_FIELDS),
    ...COST_FIELDS,
    ...ELECTRICITY_FIELDS,
    ...MONEY_FIELDS,
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
    NO_VENTING_FIELD,
  ],
};
