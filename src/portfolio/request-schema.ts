import { z } from "@hono/zod-openapi";
import { pinSchema } from "../ledger/pin-schema";
import { electricitySchema } from "../measures/electricity/schema";
import { officeSchema } from "../measures/options-schema";
import { costSchema, discountRateSchema, exchangeRateSchema } from "../money/schema";
import { oneOf } from "../schema/one-of";
import { subsidyOptionsSchema } from "../subsidy/options-schema";
import { MEASURE_SCHEMAS } from "./measure-schemas";

export const MEASURES_MAXIMUM = 200;

/** Whether each measure is applied for alone, or all in one project. */
export const APPLICATIONS = ["separate", "joint"] as const;

const measureSchema = oneOf("measure", MEASURE_SCHEMAS).openapi("PortfolioMeasure", {
  description: "One measure: its estimate request, and what it costs here or in that request.",
});

export const portfolioRequestSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(120)
      .optional()
      .openapi({ description: "A name of your own, repeated in the answer.", example: "Bandung 2027" }),
    office: officeSchema.optional(),
    electricity: electricitySchema.optional(),
    exchangeRate: exchangeRateSchema.optional(),
    subsidy: subsidyOptionsSchema.optional(),
    discountRate: discountRateSchema,
    budget: costSchema.optional(),
    application: z.enum(APPLICATIONS).optional().openapi({
      description:
        "`separate` (default): each measure is a project of its own. `joint`: one application for all, so that costs and tonnes are pooled and limits and minimum apply once; totals and plan follow it. The answer's `joint` is there either way.",
      example: "separate",
    }),
    advice: z.boolean().optional().openapi({
      description:
        "True asks what would make the measures pass together, in `advice`; each measure's own advice is asked in its input. Default false.",
      example: true,
    }),
    pin: pinSchema,
    measures: z.array(measureSchema).min(1).max(MEASURES_MAXIMUM).openapi({ description: "The measures." }),
  })
  .openapi("PortfolioRequest", {
    description:
      "Several measures with one set of rates: `electricity`, `exchangeRate`, `subsidy` and `discountRate` apply to each measure, field by field, unless its own input states them. With a `budget` for city shares the answer holds a plan.",
  });

export type PortfolioRequest = z.infer<typeof portfolioRequestSchema>;
export type PortfolioMeasure = PortfolioRequest["measures"][number];
