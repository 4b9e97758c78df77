import { floorWhole } from "../methods/rounding";
import type { MoneyAssessment } from "./assess-money";
import { type Money, rupiah } from "./money";
import type { YearlySaving } from "./yearly-saving";

/** Half up, and never a nought below nought. */
const whole = (amount: number): Money => rupiah(floorWhole(amount + 0.5) + 0);

/** `money` of an estimate without a cost: what the bill falls by. */
export function presentSaving({ billSavingIdr, byPart }: YearlySaving) {
  const billSavingPerYear = whole(billSavingIdr);
  if (byPart === undefined) return { billSavingPerYear };
  const [peak, demand] = [whole(byPart.peakIdr), whole(byPart.demandIdr)];
  // The parts add up to the whole rupiah of the sum.
  const offPeak = rupiah(billSavingPerYear.amount - peak.amount - demand.amount);
  return { billSavingPerYear, billSavingByPart: { offPeak, peak, demand } };
}

/** `money` of an estimate with a cost; its lists stand in the estimate's own. */
export function presentMoney(money: MoneyAssessment) {
  const { afterGrant, withoutGrant, lifeCycleCost } = money;
  const optional = <Key extends string>(key: Key, value: number | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: number };
  return {
    ...presentSaving(money.saving),
    ...optional("simplePaybackYears", money.simplePaybackYears),
    ...optional("simplePaybackYearsAfterGrant", money.simplePaybackYearsAfterGrant),
    npv: whole(afterGrant.npv),
    npvWithoutGrant: whole(withoutGrant.npv),
    ...optional("irr", afterGrant.irr),
    ...optional("irrWithoutGrant", withoutGrant.irr),
    ...optional("discountedPaybackYears", afterGrant.discountedPaybackYears),
    ...optional("discountedPaybackYearsWithoutGrant", withoutGrant.discountedPaybackYears),
    ...optional("benefitCostRatio", afterGrant.benefitCostRatio),
    ...optional("benefitCostRatioWithoutGrant", withoutGrant.benefitCostRatio),
    ...(money.abatementCostPerTco2 !== undefined && { abatementCostPerTco2: money.abatementCostPerTco2 }),
    ...(money.abatementCostPerTco2AfterGrant !== undefined && {
      abatementCostPerTco2AfterGrant: money.abatementCostPerTco2AfterGrant,
    }),
    ...(lifeCycleCost !== undefined && {
      lifeCycleCost: {
        businessAsUsual: whole(lifeCycleCost.businessAsUsual),
        project: whole(lifeCycleCost.project),
      },
    }),
    cashFlow: cashFlowRows(money),
  };
}

/** From year 0, in which the investment is paid. */
function cashFlowRows({ years, cityShareIdr, totalCostIdr }: MoneyAssessment) {
  let cumulative = -cityShareIdr;
  const start = {
    year: 0,
    saving: whole(0),
    upkeep: whole(0),
    other: whole(0),
    net: whole(-cityShareIdr),
    netWithoutGrant: whole(-totalCostIdr),
    cumulative: whole(cumulative),
    cumulativeDiscounted: whole(cumulative),
  };
  const rows = years.map(({ year, saving, upkeep, other, net, presentValue }) => {
    cumulative += net;
    return {
      year,
      saving: whole(saving),
      upkeep: whole(upkeep),
      other: whole(other),
      net: whole(net),
      netWithoutGrant: whole(net),
      cumulative: whole(cumulative),
      cumulativeDiscounted: whole(presentValue - cityShareIdr),
    };
  });
  return [start, ...rows];
}
