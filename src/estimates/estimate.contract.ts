import { FILE_REPRESENTATIONS } from "../formats/representations.contract";
import type { Measure } from "../ledger/measure";
import type { ContentExamples } from "../openapi/content";
import type { OperationText } from "../openapi/contract";
import { postContract } from "../openapi/post-contract";
import { estimateSchema } from "./answer.contract";
import { REQUEST_SCHEMAS } from "./request-schemas";

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
    answer: estimateSchema,
    answerDescription: "The estimate with its assumptions and calculation.",
    representations: FILE_REPRESENTATIONS,
  });
}
