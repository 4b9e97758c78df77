import { z } from "@hono/zod-openapi";
import type { Language } from "../../i18n/language";
import { estimateFields } from "./answer-schema";
import type { Estimate } from "./estimate";
import { presentEstimate } from "./present-estimate";

export const estimateSchema = z
  .strictObject(estimateFields)
  .openapi("Estimate", { description: "Reductions of one measure, recomputable line by line." });

/** The answer to an estimate request in the language of the reader. */
export function answerEstimate(
  estimate: Estimate,
  request: { readonly name?: string | undefined },
  language: Language,
): z.input<typeof estimateSchema> {
  return presentEstimate(estimate, request.name, language) as z.input<typeof estimateSchema>;
}
