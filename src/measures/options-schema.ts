import { z } from "@hono/zod-openapi";
import { electricitySchema } from "./electricity/schema";

export const groupName = z
  .string()
  .min(1)
  .max(120)
  .openapi({ description: "A name of your own, repeated in the answer.", example: "arterial roads" });

export const officeSchema = z.string().min(1).max(120).openapi({
  description: "Who submits it, for the head of a printed result; no figure depends on it.",
  example: "City planning agency",
});

/** What every measure reads of a request beside its own fields. */
export const measureOptions = {
  name: z
    .string()
    .min(1)
    .max(120)
    .optional()
    .openapi({ description: "A name of your own, repeated in the answer.", example: "City hall" }),
  office: officeSchema.optional(),
  electricity: electricitySchema.optional(),
  lifetimeYears: z.number().int().min(1).max(50).optional().openapi({
    format: "int32",
    description:
      "Years over which reductions are counted. Default the statutory useful life of the equipment in Japan.",
    example: 10,
  }),
};
