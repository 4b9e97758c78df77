import { advise } from "../advice/advise";
import type { Advice } from "../advice/entry";
import { type Whole, wholeOf } from "../advice/result";
import type { AdviceRequest } from "../advice/subject";
import { isAccepted } from "../http/validate";
import { InputError } from "../ledger/input-error";
import type { Measure } from "../ledger/measure";
import { estimateOf } from "../measures/all";
import { type CompleteEstimate, subsidyOf } from "./complete-estimate";
import type { EstimateOptions } from "./options-schema";
import { REQUEST_SCHEMAS } from "./request-schemas";

/** What would make a request pass, every change estimated by the same functions as the request itself. Needs a cost. */
export function adviceOfRequest({ estimate, investment }: CompleteEstimate, request: EstimateOptions): Advice[] {
  if (investment === undefined) return [];
  const { measure } = estimate;
  return advise({
    measure,
    // The request that was estimated is the request of its measure.
    request: request as AdviceRequest,
    now: { ...wholeOf(estimate, investment.subsidy), subsidy: investment.subsidy },
    complete: (changed) => estimateChanged(measure, changed),
  });
}

/** Undefined where the request would be refused. */
function estimateChanged(measure: Measure, request: AdviceRequest): Whole | undefined {
  if (!isAccepted(REQUEST_SCHEMAS[measure], request)) return undefined;
  try {
    const estimate = estimateOf(measure, request);
    return wholeOf(estimate, subsidyOf(estimate, request as EstimateOptions));
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
