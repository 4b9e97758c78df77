import { z } from "@hono/zod-openapi";
import { pinSchema } from "../ledger/pin-schema";
import { measureOptions } from "../measures/options-schema";
import { investmentSchema } from "../money/investment-schema";
import { discountRateSchema, exchangeRateSchema } from "../money/schema";
import { subsidyOptionsSchema } from "../subsidy/options-schema";
import { uncertaintyRequestSchema } from "../uncertainty/request-schema";

/** What every estimate can be told beside its measure. */
export const estimateOptions = {
  ...measureOptions,
  investment: investmentSchema.optional(),
  subsidy: subsidyOptionsSchema.optional(),
  exchangeRate: exchangeRateSchema.optional(),
  discountRate: discountRateSchema,
  uncertainty: uncertaintyRequestSchema.optional(),
  scenarios: z.boolean().optional().openapi({
    description: "True asks for the same measure under other assumptions, side by side in `scenarios`. Default false.",
    example: true,
  }),
  advice: z.boolean().optional().openapi({
    description:
      "True asks what would make it pass: for each criterion not met and each limit that cuts the grant the smallest single changes, in `advice`. Needs a cost. Default false.",
    example: true,
  }),
  pin: pinSchema,
};

/** The options, as a computation reads them. */
export type EstimateOptions = z.infer<z.ZodObject<typeof estimateOptions>>;
