import type { MeasureObject } from "../measure";
import { estimateStreetLighting } from "./estimate";
import { LUMINAIRES } from "./inputs";
import { type StreetLightingRequest, streetLightingFields } from "./schema";

export const streetLighting = {
  id: "street-lighting",
  fields: streetLightingFields,
  quantities: [LUMINAIRES],
  estimate: estimateStreetLighting,
} as const satisfies MeasureObject<"street-lighting", StreetLightingRequest>;
