import { z } from "@hono/zod-openapi";
import { figure } from "../ledger/answer-fields.contract";
import { moneySchema } from "./schema";

export const moneyByCurrencySchema = z
  .strictObject({ idr: moneySchema, jpy: moneySchema, usd: moneySchema })
  .openapi("MoneyByCurrency", { description: "One amount in the three currencies, at the one rate of the answer." });

const lifeCycleCostSchema = z
  .strictObject({ businessAsUsual: moneySchema, project: moneySchema })
  .openapi("LifeCycleCost", {
    description:
      "Present value of electricity, of the investment and of what changes, of both sides; what both pay alike is left out. Where the bill follows the meter at one tariff.",
  });

const cashFlowYearSchema = z
  .strictObject({
    year: z.int().min(0).max(50).openapi({ format: "int32", description: "0 is the start.", example: 1 }),
    saving: moneySchema,
    upkeep: moneySchema,
    other: moneySchema,
    net: moneySchema,
    netWithoutGrant: moneySchema,
    cumulative: moneySchema,
    cumulativeDiscounted: moneySchema,
  })
  .openapi("CashFlowYear", {
    description:
      "One year: bill saving, change of upkeep, other cash flows (both project less business as usual), and what is left of them for the city after the grant and without one; summed up from the start, and the same discounted.",
  });

const savingByPartSchema = z
  .strictObject({ offPeak: moneySchema, peak: moneySchema, demand: moneySchema })
  .openapi("SavingByPart", {
    description:
      "The bill saving of a year by the parts of a two-part tariff: outside the peak hours (all hours where there are none), in them, and by the demand charge. They sum to the bill saving.",
  });

/** `money` of an estimate. */
export const moneyAnswerSchema = z
  .strictObject({
    billSavingPerYear: moneySchema,
    billSavingByPart: savingByPartSchema.optional(),
    simplePaybackYears: figure(
      "Total cost over net yearly saving, years; absent where nothing is saved.",
      6.2,
    ).optional(),
    simplePaybackYearsAfterGrant: figure(
      "City share over net yearly saving, years; absent where nothing is saved.",
      4.1,
    ).optional(),
    npv: moneySchema.optional(),
    npvWithoutGrant: moneySchema.optional(),
    irr: figure(
      "Internal rate of return of the city's cash flow, 0.1 = 10 %/yr; absent where there is none.",
      0.18,
    ).optional(),
    irrWithoutGrant: figure("The same of the whole investment.", 0.11).optional(),
    discountedPaybackYears: figure(
      "When the present value of the savings first reaches the city share, years; absent where it does not within the lifetime.",
      5.2,
    ).optional(),
    discountedPaybackYearsWithoutGrant: figure("The same of the whole investment.", 8.7).optional(),
    benefitCostRatio: figure("Present value of the savings over the city share.", 1.9).optional(),
    benefitCostRatioWithoutGrant: figure("The same of the whole investment.", 1.2).optional(),
    abatementCostPerTco2: moneyByCurrencySchema.optional(),
    abatementCostPerTco2AfterGrant: moneyByCurrencySchema.optional(),
    lifeCycleCost: lifeCycleCostSchema.optional(),
    cashFlow: z.array(cashFlowYearSchema).max(51).optional().openapi({ description: "Year by year, from the start." }),
  })
  .openapi("MoneyFigures", {
    description:
      "The measure seen by the city: the bill saving always; with a cost also payback, present value and cash flow in rupiah, with the grant and without it; abatement cost per tCO2 of the whole investment and of what the city pays, absent without a reduction, negative where the saving outweighs the cost.",
  });
