import type { Computed } from "../http/edition";
import type { Language } from "../i18n/language";
import { assertAffordable } from "../ledger/work";
import type { Estimate } from "../measures/estimate";
import type { estimateSchema } from "./answer.contract";
import { completeEstimate } from "./complete-estimate";
import type { EstimateOptions } from "./options-schema";
import { outlookOf } from "./outlook";
import { pinnedRequest } from "./pin";
import { presentEstimate } from "./present-estimate";
import type { RequestByMeasure } from "./request-schemas";
import { summarise } from "./summary";
import type { estimateSummarySchema } from "./summary.contract";
import { workParts } from "./work";

/** The answer to an estimate request in the language of the reader. */
export function answerEstimate(
  estimate: Estimate,
  request: EstimateOptions,
  language: Language,
): Computed<typeof estimateSchema> {
  assertAffordable(workParts(request));
  const complete = completeEstimate(estimate, request);
  const outlook = outlookOf(complete, request, language);
  const { measure } = estimate;
  return {
    ...presentEstimate(complete, request.name, language, outlook),
    // The request that was estimated is the request of its measure.
    ...(request.pin === true && {
      pinnedRequest: pinnedRequest(measure, request as RequestByMeasure[typeof measure], complete),
    }),
  } as Computed<typeof estimateSchema>;
}

/** The same as its summary, of which uncertainty and scenarios are no part. */
export function answerSummary(estimate: Estimate, request: EstimateOptions): Computed<typeof estimateSummarySchema> {
  return summarise(completeEstimate(estimate, request), request.name) as Computed<typeof estimateSummarySchema>;
}
