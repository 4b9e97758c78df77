import type { z } from "@hono/zod-openapi";
import type { Measure } from "../ledger/measure";
import { airConditioningRequestSchema } from "./air-conditioning/request-schema";
import { greenBuildingRequestSchema } from "./green-building/request-schema";
import { streetLightingRequestSchema } from "./street-lighting/request-schema";

/** The schema of each measure's request. */
export const REQUEST_SCHEMAS = {
  "air-conditioning": airConditioningRequestSchema,
  "green-building": greenBuildingRequestSchema,
  "street-lighting": streetLightingRequestSchema,
} as const satisfies Record<Measure, z.ZodType>;

/** The request each measure takes. */
export type RequestByMeasure = { readonly [M in Measure]: z.infer<(typeof REQUEST_SCHEMAS)[M]> };
