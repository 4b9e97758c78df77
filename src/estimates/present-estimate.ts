import type { Language } from "../i18n/language";
import { presentAssumptions, presentCalculation, presentWarnings } from "../ledger/explain";
import { presentMoney, presentSaving } from "../money/present";
import { presentSubsidy } from "../subsidy/present";
import type { CompleteEstimate } from "./complete-estimate";
import type { Outlook } from "./outlook";

/** The answer of the API in one language. The order of the fields is that of the contract. */
export function presentEstimate(
  complete: CompleteEstimate,
  name: string | undefined,
  language: Language,
  outlook: Outlook = NOT_ASKED_FOR,
) {
  const { estimate, explanation, investment, steps, assumptions, warnings } = complete;
  const { methodology, groups, building, coBenefits, crossChecks } = explanation;
  return {
    measure: estimate.measure,
    ...(name !== undefined && { name }),
    methodology,
    annual: estimate.annual,
    lifetime: estimate.lifetime,
    groups,
    ...(building !== undefined && { building }),
    money: investment === undefined ? presentSaving(complete.saving) : presentMoney(investment.money),
    ...(investment !== undefined && { subsidy: presentSubsidy(investment.subsidy, language) }),
    ...(outlook.uncertainty !== undefined && { uncertainty: outlook.uncertainty }),
    ...(outlook.scenarios !== undefined && { scenarios: outlook.scenarios }),
    ...(coBenefits !== undefined && { coBenefits }),
    ...(crossChecks !== undefined && { crossChecks }),
    assumptions: [...presentAssumptions(assumptions, steps, language), ...outlook.assumptions],
    calculation: presentCalculation(steps, language),
    warnings: [...presentWarnings(warnings, language), ...outlook.warnings],
  };
}

const NOT_ASKED_FOR: Outlook = { assumptions: [], warnings: [] };
