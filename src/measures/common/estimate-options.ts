import { z } from "@hono/zod-openapi";
import { subsidyOptionsSchema } from "../../subsidy/assessment/options-schema";
import { investmentSchema } from "../../subsidy/investment/schema";
import { exchangeRateSchema } from "../../subsidy/money-schema";
import { uncertaintyRequestSchema } from "../../uncertainty/request-schema";
import { electricitySchema } from "./electricity-schema";

export const groupName = z
  .string()
  .min(1)
  .max(120)
  .openapi({ description: "A name of your own, repeated in the answer.", example: "arterial roads" });

/** What every estimate can be told beside its measure. */
export const estimateOptions = {
  name: z
    .string()
    .min(1)
    .max(120)
    .optional()
    .openapi({ description: "A name of your own, repeated in the answer.", example: "City hall" }),
  electricity: electricitySchema.optional(),
  lifetimeYears: z.number().int().min(1).max(50).optional().openapi({
    format: "int32",
    description:
      "Years over which reductions are counted. Default the statutory useful life of the equipment in Japan.",
    example: 10,
  }),
  investment: investmentSchema.optional(),
  subsidy: subsidyOptionsSchema.optional(),
  exchangeRate: exchangeRateSchema.optional(),
  discountRate: z.number().min(0).max(1).optional().openapi({
    format: "double",
    description: "Discount rate of the city, 0.08 = 8 % a year. Default 0.08 (unverified).",
    example: 0.08,
  }),
  uncertainty: uncertaintyRequestSchema.optional(),
  scenarios: z.boolean().optional().openapi({
    description: "True asks for the same measure under other assumptions, side by side in `scenarios`. Default false.",
    example: true,
  }),
};

/** The options, as a computation reads them. */
export type EstimateOptions = z.infer<z.ZodObject<typeof estimateOptions>>;
