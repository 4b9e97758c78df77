import { z } from "@hono/zod-openapi";
import type { Language } from "../../i18n/language";
import { scenariosAnswerSchema } from "../../scenarios/answer-schema";
import { subsidyAnswerSchema } from "../../subsidy/assessment/answer-schema";
import { moneyAnswerSchema } from "../../subsidy/investment/schema";
import { uncertaintyAnswerSchema } from "../../uncertainty/answer-schema";
import { estimateFields } from "./answer-schema";
import { completeEstimate } from "./complete-estimate";
import type { Estimate } from "./estimate";
import type { EstimateOptions } from "./estimate-options";
import { outlookOf } from "./outlook";
import { presentEstimate } from "./present-estimate";

export const estimateSchema = z
  .strictObject({
    ...estimateFields,
    money: moneyAnswerSchema.optional(),
    subsidy: subsidyAnswerSchema.optional(),
    uncertainty: uncertaintyAnswerSchema.optional(),
    scenarios: scenariosAnswerSchema.optional(),
  })
  .openapi("Estimate", {
    description: "Reductions of one measure, recomputable line by line; with a cost also money and subsidy.",
  });

/** The answer to an estimate request in the language of the reader. */
export function answerEstimate(
  estimate: Estimate,
  request: EstimateOptions,
  language: Language,
): z.input<typeof estimateSchema> {
  const complete = completeEstimate(estimate, request);
  const outlook = outlookOf(complete, request, language);
  return presentEstimate(complete, request.name, language, outlook) as z.input<typeof estimateSchema>;
}
