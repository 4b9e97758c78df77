import { yen } from "../money/money";
import { presentMoney, presentSaving } from "../money/present";
import type { SubsidyAssessment } from "../subsidy/assessment";
import type { CompleteEstimate } from "./complete-estimate";

/** An estimate in its deciding figures: no texts, no lists, the same in every language. */
export function summarise({ estimate, investment, saving, warnings }: CompleteEstimate, name: string | undefined) {
  return {
    measure: estimate.measure,
    ...(name !== undefined && { name }),
    annual: estimate.annual,
    lifetime: estimate.lifetime,
    money: withoutParts(investment === undefined ? presentSaving(saving) : presentMoney(investment.money)),
    ...(investment !== undefined && { subsidy: summariseSubsidy(investment.subsidy) }),
    warnings: warnings.map(({ code, pointer }) => ({ code, ...(pointer !== undefined && { pointer }) })),
  };
}

type MoneyAnswer = ReturnType<typeof presentSaving> & Partial<ReturnType<typeof presentMoney>>;

function withoutParts({ cashFlow: _years, billSavingByPart: _parts, ...money }: MoneyAnswer) {
  return money;
}

function summariseSubsidy({ verdict, grantStatus, grant, cityShare, figures, criteria }: SubsidyAssessment) {
  const { bindingLimit, effectiveShare } = figures;
  return {
    verdict,
    grantStatus,
    grant: yen(figures.grant),
    grantByCurrency: grant,
    bindingLimit,
    ...(effectiveShare !== undefined && { effectiveShare }),
    cityShare: yen(figures.cityShare),
    cityShareByCurrency: cityShare,
    criteria: criteria.map(({ id, status }) => ({ id, status })),
  };
}
