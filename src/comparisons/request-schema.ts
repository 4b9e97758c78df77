import { z } from "@hono/zod-openapi";
import { REQUEST_SCHEMAS } from "../estimates/request-schemas";
import type { Measure } from "../ledger/measure";
import { oneOf } from "../schema/one-of";

export const VARIANTS = { least: 2, most: 6 } as const;

export const variantId = z.string().min(1).max(60).openapi({
  description: "An id of your own, unique in the comparison; the answer names variants by it.",
  example: "offer-a",
});

function schemaOf<M extends Measure>(measure: M, name: string, description: string) {
  return z
    .strictObject({
      id: variantId,
      measure: z.literal(measure).openapi({ description: `This measure: \`${measure}\`.` }),
      input: REQUEST_SCHEMAS[measure],
    })
    .openapi(name, { description });
}

const SCHEMAS = {
  "air-conditioning": schemaOf("air-conditioning", "AirConditioningVariant", "Air conditioners as one variant."),
  "green-building": schemaOf("green-building", "GreenBuildingVariant", "A green building as one variant."),
  "street-lighting": schemaOf("street-lighting", "StreetLightingVariant", "Street lights as one variant."),
} as const satisfies Record<Measure, z.ZodType>;

const variantSchema = oneOf("measure", SCHEMAS).openapi("Variant", {
  description: "One of the offers or designs to choose from: its estimate request.",
});

export const comparisonRequestSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(120)
      .optional()
      .openapi({ description: "A name of your own, repeated in the answer.", example: "Offers for Dago" }),
    variants: z
      .array(variantSchema)
      .min(VARIANTS.least)
      .max(VARIANTS.most)
      .openapi({ description: "The variants; differences are to the first." }),
  })
  .openapi("ComparisonRequest", {
    description: "Two to six variants of which one will be built. Nothing of them is added up.",
  });

export type ComparisonRequest = z.infer<typeof comparisonRequestSchema>;
