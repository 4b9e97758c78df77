import type { Measure } from "../../ledger/measure";
import type { MeasureFormDefinition } from "../field";
import { airConditioningLink } from "./air-conditioning";
import { greenBuildingLink } from "./green-building";
import { streetLightingLink } from "./street-lighting";

/** The fields of each measure, as its links and its form have them. */
export const LINK_FORMS: Readonly<Record<Measure, MeasureFormDefinition>> = {
  "air-conditioning": airConditioningLink,
  "green-building": greenBuildingLink,
  "street-lighting": streetLightingLink,
};
