import type { Language } from "../../i18n/language";
import type { Estimate } from "./estimate";
import { presentAssumptions, presentCalculation, presentWarnings, unverifiedDefaults } from "./explain";

/** The answer of the API in one language. The order of the fields is that of the contract. */
export function presentEstimate(estimate: Estimate, name: string | undefined, language: Language) {
  const { measure, annual, lifetime } = estimate;
  const explanation = estimate.explain();
  const steps = explanation.calculation.steps();
  const { methodology, groups, building, coBenefits, crossChecks, assumptions, warnings } = explanation;
  return {
    measure,
    ...(name === undefined ? {} : { name }),
    methodology,
    annual,
    lifetime,
    groups,
    ...(building === undefined ? {} : { building }),
    ...(coBenefits === undefined ? {} : { coBenefits }),
    ...(crossChecks === undefined ? {} : { crossChecks }),
    assumptions: presentAssumptions(assumptions, steps, language),
    calculation: presentCalculation(steps, language),
    warnings: presentWarnings([...warnings, ...unverifiedDefaults(assumptions)], language),
  };
}
