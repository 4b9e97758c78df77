import { z } from "@hono/zod-openapi";
import { REQUEST_SCHEMAS } from "../estimates/request-schemas";
import type { Measure } from "../ledger/measure";
import { investmentSchema } from "../money/investment-schema";
import { together } from "../schema/together";

export const measureId = z.string().min(1).max(60).openapi({
  description: "An id of your own, unique in the portfolio; the answer names measures by it.",
  example: "lights",
});

function schemaOf<M extends Measure>(measure: M, name: string, description: string) {
  return z
    .strictObject({
      id: measureId,
      measure: z.literal(measure).openapi({ description: `This measure: \`${measure}\`.` }),
      input: REQUEST_SCHEMAS[measure],
      investment: investmentSchema.optional(),
    })
    .openapi(name, { description, ...together({ exactlyOne: ["investment", "input.investment"] }) });
}

/** Each measure as one of a portfolio. */
export const MEASURE_SCHEMAS = {
  "air-conditioning": schemaOf(
    "air-conditioning",
    "AirConditioningMeasure",
    "Air conditioners as one measure of a portfolio.",
  ),
  "green-building": schemaOf(
    "green-building",
    "GreenBuildingMeasure",
    "A green building as one measure of a portfolio.",
  ),
  "street-lighting": schemaOf(
    "street-lighting",
    "StreetLightingMeasure",
    "Street lights as one measure of a portfolio.",
  ),
} as const satisfies Record<Measure, z.ZodType>;
