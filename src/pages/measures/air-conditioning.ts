import { airConditioningExamples } from "../../estimates/air-conditioning/examples";
import { resolveCapacity } from "../../measures/air-conditioning/capacity";
import { UNITS } from "../../measures/air-conditioning/inputs";
import { factOf } from "../../reference/collections";
import { ASK_ALL, fieldsOf, type MeasureFormDefinition, sectionOf, shortFirst, unitOf } from "../forms/field";
import { costOf } from "../forms/preset";
import {
  COST_FIELDS,
  ELECTRICITY_FIELDS,
  FACT_FIELDS,
  MONEY_FIELDS,
  NO_VENTING_FIELD,
  SUBSIDY_FIELDS,
} from "../forms/shared-fields";
import { countPieces, type PageMeasure } from "./measure";

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
const form: MeasureFormDefinition = {
  id: "air-conditioning",
  skeleton: { ...ASK_ALL, groups: [{ capacity: {}, project: {} }] },
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

const hospital = airConditioningExamples.hospital.value;
/** The dearer end of the range, with tax: the careful choice for a budget. It is of larger splits, so it goes by capacity. */
const price = { ...factOf("air-conditioning-costs", "dki-budget-2018-2pk", "rpPerKwMax"), per: "kW" as const };
const kilowatts = hospital.groups.reduce(
  (sum, { quantity, capacity }, index) => sum + quantity * resolveCapacity(capacity, `#/groups/${index}`).kilowatts,
  0,
);

export const airConditioning: PageMeasure = {
  form,
  preset: { request: { ...hospital, ...costOf(kilowatts, price) }, price },
  sample: "air-conditioners.csv",
  portfolio: { skeleton: { groups: [{ capacity: {}, project: {} }] }, cost: "unitsCost" },
  count: countPieces,
  hasSingular: true,
};
