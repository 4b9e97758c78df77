import { z } from "@hono/zod-openapi";
import { figure } from "../ledger/answer-fields.contract";
import { moneySchema } from "./schema";

export const moneyByCurrencySchema = z
  .strictObject({ idr: moneySchema, jpy: moneySchema, usd: moneySchema })
  .openapi("MoneyByCurrency", { description: "One amount in the three currencies, at the one rate of the answer." });

/** `money` of an estimate. */
export const moneyAnswerSchema = z
  .strictObject({
    billSavingPerYear: moneySchema,
    simplePaybackYears: figure(
      "Total cost over net yearly saving, years; absent where nothing is saved.",
      6.2,
    ).optional(),
    simplePaybackYearsAfterGrant: figure(
      "City share over net yearly saving, years; absent where nothing is saved.",
      4.1,
    ).optional(),
    npv: moneySchema,
    irr: figure(
      "Internal rate of return of the city's cash flow, 0.1 = 10 %/yr; absent where there is none.",
      0.18,
    ).optional(),
    abatementCostPerTco2: moneyByCurrencySchema.optional(),
    abatementCostPerTco2AfterGrant: moneyByCurrencySchema.optional(),
  })
  .openapi("MoneyFigures", {
    description:
      "The investment seen by the city: saving and net present value in rupiah; abatement cost per tCO2 of the whole investment and of what the city pays, absent without a reduction, negative where the saving outweighs the cost.",
  });
