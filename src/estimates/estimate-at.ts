import { InputError } from "../ledger/input-error";
import type { Measure } from "../ledger/measure";
import { estimateOf, type MeasureRequests } from "../measures/all";
import { type CompleteEstimate, completeEstimate } from "./complete-estimate";
import type { EstimateOptions } from "./options-schema";

/** The estimate of a request that stands inside another: what is wrong with it points to its place there. */
export function estimateAt<M extends Measure>(
  place: string,
  measure: M,
  request: MeasureRequests[M] & EstimateOptions,
): CompleteEstimate {
  try {
    return completeEstimate(estimateOf(measure, request), request);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(...error.issues.map((issue) => ({ ...issue, pointer: place + issue.pointer.slice(1) })));
  }
}
