import type { MeasureObject } from "../measure";
import { estimateStreetLighting } from "./estimate";
import { CROSS_CHECK, LUMINAIRES } from "./inputs";
import { pinStreetLighting } from "./pin";
import { type StreetLightingRequest, streetLightingFields } from "./schema";

export const streetLighting = {
  id: "street-lighting",
  fields: streetLightingFields,
  quantities: [LUMINAIRES, CROSS_CHECK],
  estimate: estimateStreetLighting,
  pin: pinStreetLighting,
} as const satisfies MeasureObject<"street-lighting", StreetLightingRequest>;
