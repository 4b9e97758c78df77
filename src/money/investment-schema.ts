import { z } from "@hono/zod-openapi";
import { numberSchema } from "../ledger/input-schema";
import { MONEY } from "./inputs";
import { costSchema, moneySchema } from "./schema";

const LONGEST_LIFETIME_YEARS = 50;

const otherCashFlowSchema = z
  .strictObject({
    year: z
      .number()
      .int()
      .min(1)
      .max(LONGEST_LIFETIME_YEARS)
      .openapi({ format: "int32", description: "Year of operation, 1 the first; paid at its end.", example: 8 }),
    amount: moneySchema,
    note: z.string().min(1).max(120).optional().openapi({ description: "What it is.", example: "driver replaced" }),
  })
  .openapi("OtherCashFlow", {
    description:
      "A payment beside bill and upkeep: what the project pays in a year less what business as usual would. A lamp not bought is negative.",
  });

/** `investment` of an estimate. */
export const investmentSchema = z
  .strictObject({
    total: costSchema,
    eligible: costSchema.optional(),
    otherIncome: costSchema.optional(),
    operationAndMaintenanceChangePerYear: moneySchema.optional(),
    otherCashFlows: z
      .array(otherCashFlowSchema)
      .max(100)
      .optional()
      .openapi({ description: "Payments of single years; those after the lifetime are left out with a warning." }),
    tariffGrowthPerYear: numberSchema(MONEY.tariffGrowth),
    savingDegradationPerYear: numberSchema(MONEY.savingDegradation),
  })
  .openapi("Investment", {
    description:
      "What the measure costs. With it the answer holds `subsidy` and all of `money`. A change of operation and maintenance is yearly, negative where it saves.",
  });
