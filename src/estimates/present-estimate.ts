import type { Language } from "../i18n/language";
import { presentAssumptions, presentCalculation, presentWarnings } from "../ledger/explain";
import { presentMoney, presentSaving } from "../money/present";
import { presentSubsidy } from "../subsidy/present";
import type { CompleteEstimate } from "./complete-estimate";
import type { Outlook } from "./outlook";

/** Every figure of the answer, without the lists it rests on. The order of the fields is that of the contract. */
export function presentFigures(complete: CompleteEstimate, language: Language) {
  const { estimate, explanation, investment, saving } = complete;
  const { methodology, groups, building, coBenefits, crossChecks } = explanation;
  return {
    methodology,
    annual: estimate.annual,
    lifetime: estimate.lifetime,
    groups,
    ...(building !== undefined && { building }),
    money: investment === undefined ? presentSaving(saving) : presentMoney(investment.money),
    ...(investment !== undefined && { subsidy: presentSubsidy(investment.subsidy, language) }),
    ...(coBenefits !== undefined && { coBenefits }),
    ...(crossChecks !== undefined && { crossChecks }),
  };
}

/** The answer of the API in one language. */
export function presentEstimate(
  complete: CompleteEstimate,
  name: string | undefined,
  language: Language,
  outlook: Outlook = NOT_ASKED_FOR,
) {
  const { estimate, steps, assumptions, warnings } = complete;
  const { coBenefits, crossChecks, ...figures } = presentFigures(complete, language);
  return {
    measure: estimate.measure,
    ...(name !== undefined && { name }),
    ...figures,
    ...(outlook.uncertainty !== undefined && { uncertainty: outlook.uncertainty }),
    ...(outlook.scenarios !== undefined && { scenarios: outlook.scenarios }),
    ...(outlook.advice !== undefined && { advice: outlook.advice }),
    ...(coBenefits !== undefined && { coBenefits }),
    ...(crossChecks !== undefined && { crossChecks }),
    assumptions: [...presentAssumptions(assumptions, steps, language), ...outlook.assumptions],
    calculation: presentCalculation(steps, language),
    warnings: [...presentWarnings(warnings, language), ...outlook.warnings],
  };
}

const NOT_ASKED_FOR: Outlook = { assumptions: [], warnings: [] };
