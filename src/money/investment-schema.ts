import { z } from "@hono/zod-openapi";
import { costSchema, moneySchema } from "./schema";

/** `investment` of an estimate. */
export const investmentSchema = z
  .strictObject({
    total: costSchema,
    eligible: costSchema.optional(),
    otherIncome: costSchema.optional(),
    operationAndMaintenanceChangePerYear: moneySchema.optional(),
  })
  .openapi("Investment", {
    description:
      "What the measure costs. With it the answer holds `subsidy` and `money`. A change of operation and maintenance is yearly, negative where it saves.",
  });
