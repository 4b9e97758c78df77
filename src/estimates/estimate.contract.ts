import { FILE_REPRESENTATIONS } from "../formats/representations.contract";
import type { Measure } from "../ledger/measure";
import type { ContentExamples } from "../openapi/content";
import type { OperationText } from "../openapi/contract";
import { postContract } from "../openapi/post-contract";
import { estimateSchema } from "./answer.contract";
import { estimateQuery } from "./detail-query";
import { REQUEST_SCHEMAS } from "./request-schemas";
import { estimateSummarySchema } from "./summary.contract";

/** What the estimate of one measure says of itself. */
interface EstimateText extends Pick<OperationText, "operationId" | "summary" | "description"> {
  readonly bodyDescription: string;
  readonly bodyExamples: ContentExamples;
}

/** The contract of one measure's estimate. */
export function estimateContract<M extends Measure>(measure: M, text: EstimateText) {
  return postContract({
    ...text,
    path: `/v1/estimates/${measure}`,
    tag: "Estimates",
    body: REQUEST_SCHEMAS[measure],
    query: estimateQuery,
    answer: estimateSchema,
    short: estimateSummarySchema,
    answerDescription: "The estimate with its assumptions and calculation, or its summary where that is asked for.",
    representations: FILE_REPRESENTATIONS,
  });
}
