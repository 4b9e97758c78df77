import type { MeasureObject } from "../measure";
import { estimateAirConditioning } from "./estimate";
import { UNITS } from "./inputs";
import { pinAirConditioning } from "./pin";
import { type AirConditioningRequest, airConditioningFields } from "./schema";

export const airConditioning = {
  id: "air-conditioning",
  fields: airConditioningFields,
  quantities: [UNITS],
  estimate: estimateAirConditioning,
  pin: pinAirConditioning,
} as const satisfies MeasureObject<"air-conditioning", AirConditioningRequest>;
