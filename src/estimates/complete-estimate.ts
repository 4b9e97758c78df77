import { unverifiedDefaults } from "../ledger/explain";
import { type Assumption, uniqueBySymbol } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import type { Estimate, Explanation } from "../measures/estimate";
import type { CalculationStep } from "../methods/calculation";
import { exchangeRateOf } from "../money/exchange-rate";
import {
  assessYearlySaving,
  type YearlyInput,
  type YearlySaving,
  yearlyAssumptions,
  yearlyWarnings,
} from "../money/yearly-saving";
import type { SubsidyAssessment } from "../subsidy/assessment";
import { costWarnings } from "./cost-warnings";
import {
  assessInvestment,
  assessInvestmentSubsidy,
  type InvestmentAssessment,
  type InvestmentInput,
} from "./investment";
import type { EstimateOptions } from "./options-schema";

/** An estimate with its explanation and, where it has a cost, with subsidy and money; one calculation for all of it. */
export interface CompleteEstimate {
  readonly estimate: Estimate;
  readonly explanation: Explanation;
  readonly investment?: InvestmentAssessment;
  /** What the city saves in a year, with a cost or without. */
  readonly saving: YearlySaving;
  readonly steps: readonly CalculationStep[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

export function completeEstimate(estimate: Estimate, options: EstimateOptions): CompleteEstimate {
  const explanation = estimate.explain();
  const { calculation } = explanation;
  const { twoPart } = estimate.tariff;
  twoPart?.place(calculation);
  const input = investmentInputOf(estimate, explanation, options);
  const investment = input && assessInvestment(input);
  if (investment !== undefined) {
    calculation.append(investment.subsidy.calculation);
    calculation.append(investment.money.calculation);
  }
  const yearly = yearlyOf(estimate, options);
  const saving = investment?.money.saving ?? assessYearlySaving(yearly, calculation);
  const money = investment?.money ?? {
    assumptions: yearlyAssumptions(yearly, saving, false),
    warnings: estimate.tariff.billing === "abonemen" ? yearlyWarnings(yearly, saving) : [],
  };
  const assumptions = uniqueBySymbol([
    ...explanation.assumptions,
    ...(twoPart?.assumptions ?? []),
    ...(investment?.subsidy.assumptions ?? []),
    ...money.assumptions,
  ]);
  const warnings = uniqueWarnings([
    ...explanation.warnings,
    ...(investment?.subsidy.warnings ?? []),
    ...money.warnings,
    ...(investment === undefined
      ? []
      : costWarnings(estimate.measure, investment.yearly.totalCostIdr, estimate.pricedSize)),
    ...unverifiedDefaults(assumptions),
  ]);
  return {
    estimate,
    explanation,
    ...(investment === undefined ? {} : { investment }),
    saving,
    steps: calculation.steps(),
    assumptions,
    warnings,
  };
}

/** The subsidy of an estimate that states a cost, without the lists around it. */
export function subsidyOf(estimate: Estimate, options: EstimateOptions): SubsidyAssessment | undefined {
  const input = options.investment && investmentInputOf(estimate, estimate.explain(), options);
  return input && assessInvestmentSubsidy(input).subsidy;
}

function investmentInputOf(
  estimate: Estimate,
  { projectFacts, technologies, usefulLifeReadings }: Explanation,
  { investment, subsidy, exchangeRate, discountRate }: EstimateOptions,
): InvestmentInput | undefined {
  if (investment === undefined) return undefined;
  return {
    measure: estimate.measure,
    investment,
    technologies,
    usefulLifeReadings,
    subsidy: { ...subsidy, project: { ...projectFacts, ...subsidy?.project } },
    rate: exchangeRateOf(exchangeRate),
    discountRate,
    creditedReductionTco2: estimate.creditedReductionTco2,
    years: estimate.lifetime.years,
    businessAsUsualMwh: estimate.annual.businessAsUsualMwh,
    savedMwhPerYear: estimate.annual.businessAsUsualSavedMwh,
    tariffIdrPerKwh: estimate.tariff.assumption.value,
    billing: estimate.tariff.billing,
    billingIsStated: estimate.tariff.billingIsStated,
    twoPart: estimate.tariff.twoPart?.bill,
    symbols: {
      creditedReduction: estimate.creditedReductionSymbol,
      years: "T",
      saved: "E_bill",
      tariff: "tariff",
    },
  };
}

/** The saving of an estimate without a cost, under the names its calculation has. */
function yearlyOf({ annual, tariff }: Estimate, { exchangeRate }: EstimateOptions): YearlyInput {
  return {
    savedMwhPerYear: annual.businessAsUsualSavedMwh,
    tariffIdrPerKwh: tariff.assumption.value,
    billing: tariff.billing,
    billingIsStated: tariff.billingIsStated,
    twoPart: tariff.twoPart?.bill,
    rate: exchangeRateOf(exchangeRate),
    symbols: { saved: "E_bill", tariff: "tariff" },
  };
}

function uniqueWarnings(warnings: readonly Warning[]): Warning[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, pointer }) => {
    const key = `${code} ${pointer ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}
