import { type ExchangeRate, exchangeRateOf } from "../../src/money/exchange-rate";
import { type Currency, type Money, yen } from "../../src/money/money";
import { assessSubsidy } from "../../src/subsidy/assessment";
import type { CriterionId } from "../../src/subsidy/criteria/criterion";
import type { ProjectFacts, SubsidyInput } from "../../src/subsidy/input";

export const RATE: ExchangeRate = exchangeRateOf();

/** Row 1 of the table of the design: the ceiling decides. */
export const CEILING_CASE: SubsidyInput = {
  totalCost: yen(330_000_000),
  eligibleCost: yen(300_000_000),
  annualReductionTco2: 1200,
  usefulLifeYears: 15,
  rate: RATE,
};

/** Everything a caller can say in favour of a project. */
export const ALL_MET: ProjectFacts = {
  noOtherJapaneseSubsidy: true,
  noEarlyStart: true,
  completionWithinPeriod: true,
  japaneseRepresentative: true,
  creditsToJapan: true,
  approvedMethodology: true,
  monitoringUntilEndOfLife: true,
  indonesianApprovalPath: true,
  localContent: true,
  noVentingOfRefrigerant: true,
  lightNotWorse: true,
};

export function criterionOf(input: SubsidyInput, id: CriterionId) {
  const found = assessSubsidy(input).criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`${id} is not judged`);
  return found;
}

/** An amount of yen written in another currency, as a caller would: whole rupiah, dollars in cents. */
export function writtenIn(currency: Currency, amountJpy: number): Money {
  if (currency === "JPY") return yen(amountJpy);
  const idr = amountJpy * RATE.idrPerJpy.value;
  const amount = currency === "IDR" ? Math.round(idr) : Math.round((idr / RATE.idrPerUsd.value) * 100) / 100;
  return { amount, currency };
}
