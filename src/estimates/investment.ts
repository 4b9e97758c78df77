import type { Measure } from "../ledger/measure";
import { Calculation } from "../methods/calculation";
import { assessMoney, type MoneyAssessment } from "../money/assess-money";
import { discountRateOf } from "../money/discount-rate";
import type { ExchangeRate } from "../money/exchange-rate";
import type { Money } from "../money/money";
import { assessYearlySaving, type YearlySaving } from "../money/yearly-saving";
import { assessSubsidy, type SubsidyAssessment } from "../subsidy/assessment";
import { estimatePlace, type SubsidyOptions } from "../subsidy/input";

/** What an estimate knows of its measure and its money. */
export interface InvestmentInput {
  readonly measure: Measure;
  readonly investment: {
    readonly total: Money;
    readonly eligible?: Money | undefined;
    readonly otherIncome?: Money | undefined;
    readonly operationAndMaintenanceChangePerYear?: Money | undefined;
  };
  readonly subsidy?: SubsidyOptions | undefined;
  readonly rate: ExchangeRate;
  /** 0.08 = 8 %/yr. */
  readonly discountRate?: number | undefined;
  /** Of the account an approved methodology credits, tCO2/yr, unrounded. */
  readonly creditedReductionTco2: number;
  readonly years: number;
  /** Electricity that disappears from the meter, MWh/yr. */
  readonly savedMwhPerYear: number;
  readonly tariffIdrPerKwh: number;
  readonly billing: "metered" | "abonemen";
  /** What the estimate's calculation calls these, so that the two join without a break. */
  readonly symbols: {
    readonly creditedReduction: string;
    readonly years: string;
    readonly saved: string;
    readonly tariff: string;
  };
}

export interface InvestmentAssessment {
  readonly yearly: YearlySaving;
  readonly subsidy: SubsidyAssessment;
  readonly money: MoneyAssessment;
}

/** Subsidy and money of an estimate, each with its part of the calculation, to be appended in this order. */
export function assessInvestment(input: InvestmentInput): InvestmentAssessment {
  const { investment, rate, symbols, years } = input;
  const yearly = {
    savedMwhPerYear: input.savedMwhPerYear,
    tariffIdrPerKwh: input.tariffIdrPerKwh,
    billing: input.billing,
    totalCost: investment.total,
    operationAndMaintenanceChangePerYear: investment.operationAndMaintenanceChangePerYear,
    rate,
    symbols: {
      saved: symbols.saved,
      tariff: symbols.tariff,
      reduction: symbols.creditedReduction,
      lifetime: symbols.years,
    },
  };
  const saving = assessYearlySaving(yearly, new Calculation());
  const subsidy = assessSubsidy({
    ...input.subsidy,
    measure: input.measure,
    totalCost: investment.total,
    eligibleCost: investment.eligible,
    otherIncome: investment.otherIncome,
    annualReductionTco2: input.creditedReductionTco2,
    usefulLifeYears: years,
    rate,
    paybackYearsWithoutSubsidy: saving.paybackYears ?? null,
    place: estimatePlace({ annualReduction: symbols.creditedReduction, usefulLife: symbols.years }),
  });
  const money = assessMoney({
    ...yearly,
    cityShareIdr: subsidy.cityShare.idr.amount,
    discountRate: discountRateOf(input.discountRate),
    years,
    reductionTco2PerYear: input.creditedReductionTco2,
  });
  return { yearly: saving, subsidy, money };
}

/** `money` of an estimate; its lists stand in the estimate's own. */
export function presentMoney({
  calculation: _calculation,
  assumptions: _assumptions,
  warnings: _warnings,
  ...figures
}: MoneyAssessment) {
  return figures;
}
