import { z } from "@hono/zod-openapi";
import {
  airConditioningRequestSchema,
  greenBuildingRequestSchema,
  streetLightingRequestSchema,
} from "../estimates/request-schema";
import { electricitySchema } from "../measures/electricity/schema";
import { investmentSchema } from "../money/investment-schema";
import { costSchema, discountRateSchema, exchangeRateSchema } from "../money/schema";
import { subsidyOptionsSchema } from "../subsidy/options-schema";

export const MEASURES_MAXIMUM = 200;

/** Whether each measure is applied for alone, or all in one project. */
export const APPLICATIONS = ["separate", "joint"] as const;

export const measureId = z.string().min(1).max(60).openapi({
  description: "An id of your own, unique in the portfolio; the answer names measures by it.",
  example: "lights",
});

const kind = (measure: string) => ({ description: `This measure: \`${measure}\`.` });

const airConditioningMeasureSchema = z
  .strictObject({
    id: measureId,
    measure: z.literal("air-conditioning").openapi(kind("air-conditioning")),
    input: airConditioningRequestSchema,
    investment: investmentSchema.optional(),
  })
  .openapi("AirConditioningMeasure", { description: "Air conditioners as one measure of a portfolio." });

const greenBuildingMeasureSchema = z
  .strictObject({
    id: measureId,
    measure: z.literal("green-building").openapi(kind("green-building")),
    input: greenBuildingRequestSchema,
    investment: investmentSchema.optional(),
  })
  .openapi("GreenBuildingMeasure", { description: "A green building as one measure of a portfolio." });

const streetLightingMeasureSchema = z
  .strictObject({
    id: measureId,
    measure: z.literal("street-lighting").openapi(kind("street-lighting")),
    input: streetLightingRequestSchema,
    investment: investmentSchema.optional(),
  })
  .openapi("StreetLightingMeasure", { description: "Street lights as one measure of a portfolio." });

const measureSchema = z
  .discriminatedUnion("measure", [
    airConditioningMeasureSchema,
    greenBuildingMeasureSchema,
    streetLightingMeasureSchema,
  ])
  .openapi("PortfolioMeasure", {
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
    measures: z.array(measureSchema).min(1).max(MEASURES_MAXIMUM).openapi({ description: "The measures." }),
  })
  .openapi("PortfolioRequest", {
    description:
      "Several measures with one set of rates: `electricity`, `exchangeRate`, `subsidy` and `discountRate` apply to each measure, field by field, unless its own input states them. With a `budget` for city shares the answer holds a plan.",
  });

export type PortfolioRequest = z.infer<typeof portfolioRequestSchema>;
export type PortfolioMeasure = PortfolioRequest["measures"][number];
