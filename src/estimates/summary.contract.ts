import { z } from "@hono/zod-openapi";
import { annualSchema, lifetimeSchema } from "../ledger/answer.contract";
import { text } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { MEASURES } from "../ledger/measure";
import { statusSchema } from "../local-content/answer.contract";
import { moneyAnswerSchema } from "../money/answer.contract";
import { subsidyAnswerSchema } from "../subsidy/answer.contract";
import { CRITERION_IDS } from "../subsidy/criteria/criterion";

const { cashFlow: _years, billSavingByPart: _parts, ...moneyFields } = moneyAnswerSchema.shape;
const moneySummarySchema = z.strictObject(moneyFields).openapi("MoneySummary", {
  description: "The money of an estimate without its years and the parts of its bill saving.",
});

const { verdict, grantStatus, grant, grantByCurrency, bindingLimit, effectiveShare, cityShare, cityShareByCurrency } =
  subsidyAnswerSchema.shape;
const subsidySummarySchema = z
  .strictObject({
    verdict,
    grantStatus,
    grant,
    grantByCurrency,
    bindingLimit,
    effectiveShare,
    cityShare,
    cityShareByCurrency,
    criteria: z
      .array(
        z
          .strictObject({
            id: z.enum(CRITERION_IDS).openapi({ description: "Stable id." }),
            status: statusSchema,
          })
          .openapi("CriterionStatus", { description: "Whether one condition of the subsidy is met." }),
      )
      .max(20)
      .openapi({ description: "Every condition that applies." }),
  })
  .openapi("SubsidySummary", { description: "Verdict, grant and criteria in short. Amounts in JPY." });

/** What a summary of an estimate holds. */
export const estimateSummaryFields = {
  measure: z.enum(MEASURES).openapi({ description: "Which measure." }),
  name: text("The name given in the request.", 120).optional(),
  annual: annualSchema,
  lifetime: lifetimeSchema,
  money: moneySummarySchema,
  subsidy: subsidySummarySchema.optional(),
  warnings: z
    .array(
      z
        .strictObject({
          code: text("Stable code.", 80),
          pointer: text("JSON Pointer to the input it is about.", 400).optional(),
        })
        .openapi("WarningCode", { description: "A warning without its text." }),
    )
    .max(5000)
    .openapi({ description: "What to know before using the figures." }),
};

export const estimateSummarySchema = z
  .strictObject({ ...estimateSummaryFields, edition: editionSchema })
  .openapi("EstimateSummary", { description: "An estimate in its deciding figures, without texts and lists." });
