import type { Measure } from "../ledger/measure";
import { estimateOf } from "../measures/all";
import { type Comparison, compareScenarios } from "../scenarios/compare";
import { subsidyOf } from "./complete-estimate";
import type { EstimateOptions } from "./options-schema";
import type { RequestByMeasure } from "./request-schemas";

/** A request under other assumptions, each made whole by the same functions as the request itself. */
export function scenariosOfRequest<M extends Measure>(measure: M, request: RequestByMeasure[M]): Comparison {
  return compareScenarios(measure, request, (changed) => {
    const estimate = estimateOf(measure, changed);
    // A scenario changes fields of the measure; the options stay those of the request.
    const options: EstimateOptions = { ...request, ...changed };
    const subsidy = subsidyOf(estimate, options);
    return { estimate, ...(subsidy !== undefined && { subsidy }) };
  });
}
