import type { MeasureObject } from "../measure";
import { estimateGreenBuilding } from "./estimate";
import { BUILDING, YEARLY_ELECTRICITY } from "./inputs";
import { pinGreenBuilding } from "./pin";
import { type GreenBuildingRequest, greenBuildingFields } from "./schema";

export const greenBuilding = {
  id: "green-building",
  fields: greenBuildingFields,
  quantities: [BUILDING, { YEARLY_ELECTRICITY }],
  estimate: estimateGreenBuilding,
  pin: pinGreenBuilding,
} as const satisfies MeasureObject<"green-building", GreenBuildingRequest>;
