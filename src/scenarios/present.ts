import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import type { Warning } from "../ledger/warning";
import { yen } from "../money/money";
import type { Comparison, ScenarioResult } from "./compare";

/** `scenarios` of an estimate, in one language. */
export function presentScenarios({ results }: Comparison, language: Language) {
  return results.map(({ id, parts, estimate, differenceTco2, subsidy }) => ({
    id,
    label: labelOf(parts, language),
    annual: estimate.annual,
    lifetime: estimate.lifetime,
    creditedReductionTco2: estimate.creditedReductionTco2,
    differenceTco2,
    ...(subsidy !== undefined && {
      grant: yen(subsidy.figures.grant),
      cityShare: yen(subsidy.figures.cityShare),
      verdict: subsidy.verdict,
    }),
  }));
}

export function omittedScenarioWarnings({ omitted }: Comparison, language: Language): Warning[] {
  return omitted.map(({ parts }) => ({
    code: "scenario-not-computed",
    parameters: { scenario: labelOf(parts, language) },
    pointer: "#/scenarios",
  }));
}

function labelOf(parts: ScenarioResult["parts"], language: Language): string {
  return parts.map((part) => translate(language, "scenarios", part)).join(" · ");
}
