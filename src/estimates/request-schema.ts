import { z } from "@hono/zod-openapi";
import type { Measure } from "../ledger/measure";
import { airConditioningFields } from "../measures/air-conditioning/schema";
import { greenBuildingFields } from "../measures/green-building/schema";
import { streetLightingFields } from "../measures/street-lighting/schema";
import { estimateOptions } from "./options-schema";

export const airConditioningRequestSchema = z
  .strictObject({ ...estimateOptions, ...airConditioningFields })
  .openapi("AirConditioningRequest", {
    description: "Replacement or first installation of air conditioners in public facilities.",
  });

export const greenBuildingRequestSchema = z
  .strictObject({ ...estimateOptions, ...greenBuildingFields })
  .openapi("GreenBuildingRequest", { description: "Energy measures and solar panels on one building." });

export const streetLightingRequestSchema = z
  .strictObject({ ...estimateOptions, ...streetLightingFields })
  .openapi("StreetLightingRequest", { description: "Replacement of street lights by smart LED luminaires." });

/** The request each measure takes. */
export interface RequestByMeasure {
  "air-conditioning": z.infer<typeof airConditioningRequestSchema>;
  "green-building": z.infer<typeof greenBuildingRequestSchema>;
  "street-lighting": z.infer<typeof streetLightingRequestSchema>;
}

/** The schema of each. */
export const REQUEST_SCHEMAS = {
  "air-conditioning": airConditioningRequestSchema,
  "green-building": greenBuildingRequestSchema,
  "street-lighting": streetLightingRequestSchema,
} as const satisfies Record<Measure, z.ZodType>;
