import { presentAdvice } from "../advice/present";
import type { Language } from "../i18n/language";
import { presentWarnings } from "../ledger/explain";
import type { Warning } from "../ledger/warning";
import { omittedScenarioWarnings, presentScenarios } from "../scenarios/present";
import { assessUncertainty } from "../uncertainty/assess-uncertainty";
import { presentRanges, presentUncertainty } from "../uncertainty/present";
import { adviceOfRequest } from "./advice-of";
import type { CompleteEstimate } from "./complete-estimate";
import type { EstimateOptions } from "./options-schema";
import type { RequestByMeasure } from "./request-schemas";
import { scenariosOfRequest } from "./scenarios-of";

/** What could change an estimate, computed only where it is asked for, ready for the answer. */
export interface Outlook {
  readonly uncertainty?: ReturnType<typeof presentUncertainty>;
  readonly scenarios?: ReturnType<typeof presentScenarios>;
  readonly advice?: ReturnType<typeof presentAdvice>;
  /** Lines for the estimate's own lists. */
  readonly assumptions: ReturnType<typeof presentRanges>;
  readonly warnings: ReturnType<typeof presentWarnings>;
}

export function outlookOf(complete: CompleteEstimate, request: EstimateOptions, language: Language): Outlook {
  const uncertainty = request.uncertainty === undefined ? undefined : shake(complete, request.uncertainty);
  const comparison =
    request.scenarios === true
      ? // The request that was estimated is the request of its measure.
        scenariosOfRequest(complete.estimate.measure, request as RequestByMeasure[typeof complete.estimate.measure])
      : undefined;
  return {
    ...(uncertainty !== undefined && { uncertainty: presentUncertainty(uncertainty, language) }),
    ...(comparison !== undefined && { scenarios: presentScenarios(comparison, language) }),
    ...(request.advice === true && { advice: presentAdvice(adviceOfRequest(complete, request), language) }),
    assumptions: uncertainty === undefined ? [] : presentRanges(uncertainty, language),
    warnings: presentWarnings(
      [
        ...(comparison === undefined ? [] : omittedScenarioWarnings(comparison, language)),
        ...(request.advice === true && complete.investment === undefined ? [ADVICE_NEEDS_COST] : []),
      ],
      language,
    ),
  };
}

const ADVICE_NEEDS_COST: Warning = { code: "advice-needs-cost", pointer: "#/investment" };

function shake(
  { steps, assumptions, investment }: CompleteEstimate,
  request: NonNullable<EstimateOptions["uncertainty"]>,
) {
  return assessUncertainty(request, { steps, assumptions, subsidy: investment?.subsidy });
}
