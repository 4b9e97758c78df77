import { airConditioningExamples } from "../../estimates/air-conditioning/examples";
import { airConditioningLink } from "../../links/fields/air-conditioning";
import { resolveCapacity } from "../../measures/air-conditioning/capacity";
import { factOf } from "../../reference/collections";
import { pageForm } from "../forms/page-form";
import { costOf } from "../forms/preset";
import { countPieces, type PageMeasure } from "./measure";

const hospital = airConditioningExamples.hospital.value;
/** The dearer end of the range, with tax: the careful choice for a budget. It is of larger splits, so it goes by capacity. */
const price = { ...factOf("air-conditioning-costs", "dki-budget-2018-2pk", "rpPerKwMax"), per: "kW" as const };
const kilowatts = hospital.groups.reduce(
  (sum, { quantity, capacity }, index) => sum + quantity * resolveCapacity(capacity, `#/groups/${index}`).kilowatts,
  0,
);

export const airConditioning: PageMeasure = {
  form: pageForm(airConditioningLink),
  preset: { request: { ...hospital, ...costOf(kilowatts, price) }, price },
  sample: "air-conditioners.csv",
  portfolio: { cost: "unitsCost" },
  count: countPieces,
  hasSingular: true,
};
