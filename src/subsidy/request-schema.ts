import { z } from "@hono/zod-openapi";
import { MEASURES } from "../ledger/measure";
import { pinSchema } from "../ledger/pin-schema";
import { costSchema, exchangeRateSchema } from "../money/schema";
import { subsidyOptions } from "./options-schema";

export const subsidyRequestSchema = z
  .strictObject({
    measure: z.enum(MEASURES).optional().openapi({
      description: "Which measure; refrigerant and light are asked only where it is theirs.",
    }),
    totalCost: costSchema,
    eligibleCost: costSchema.optional(),
    otherIncome: costSchema.optional(),
    annualReductionTco2: z.number().min(-1e9).max(1e9).openapi({
      format: "double",
      description: "Emission reductions, tCO2/yr, unrounded. Nought or less brings no grant.",
      example: 1200,
    }),
    usefulLifeYears: z.int().min(1).max(50).openapi({
      format: "int32",
      description: "Statutory useful life in Japan, years.",
      example: 15,
    }),
    exchangeRate: exchangeRateSchema.optional(),
    paybackYearsWithoutSubsidy: z.number().min(0).max(10_000).optional().openapi({
      format: "double",
      description: "Total cost over yearly saving, years.",
      example: 6.5,
    }),
    ...subsidyOptions,
    pin: pinSchema,
  })
  .openapi("SubsidyRequest", { description: "Cost and reduction of a project, and what is known of it." });
