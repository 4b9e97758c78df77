import { z } from "@hono/zod-openapi";
import { measureOptions } from "../measures/options-schema";
import { investmentSchema } from "../money/investment-schema";
import { exchangeRateSchema } from "../money/schema";
import { subsidyOptionsSchema } from "../subsidy/options-schema";
import { uncertaintyRequestSchema } from "../uncertainty/request-schema";

/** What every estimate can be told beside its measure. */
export const estimateOptions = {
  ...measureOptions,
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
