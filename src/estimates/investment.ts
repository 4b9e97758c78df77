import type { Measure } from "../ledger/measure";
import type { Fact } from "../ledger/record";
import { given } from "../ledger/sourced";
import type { Technology } from "../ledger/technology";
import { Calculation } from "../methods/calculation";
import { totalCostInRupiah } from "../methods/exchange";
import { LEAST_SAVING_IDR, simplePayback } from "../methods/money";
import { assessMoney, type MoneyAssessment } from "../money/assess-money";
import type { OtherCashFlow } from "../money/cash-flow";
import { convert } from "../money/convert";
import { type PlacedMoney, requireCountable } from "../money/countable";
import type { ExchangeRate } from "../money/exchange-rate";
import { MONEY } from "../money/inputs";
import type { Money } from "../money/money";
import type { TwoPartBill } from "../money/two-part-saving";
import { assessYearlySaving, type Repayment, type YearlyInput } from "../money/yearly-saving";
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
    readonly otherCashFlows?: readonly OtherCashFlow[] | undefined;
    readonly tariffGrowthPerYear?: number | undefined;
    readonly savingDegradationPerYear?: number | undefined;
  };
  readonly technologies?: readonly Technology[] | undefined;
  readonly usefulLifeReadings?: readonly Fact[] | undefined;
  readonly subsidy?: SubsidyOptions | undefined;
  readonly rate: ExchangeRate;
  /** 0.08 = 8 %/yr. */
  readonly discountRate?: number | undefined;
  /** Of the account an approved methodology credits, tCO2/yr, unrounded. */
  readonly creditedReductionTco2: number;
  readonly years: number;
  /** MWh/yr; with it both sides have a life-cycle cost. */
  readonly businessAsUsualMwh?: number | undefined;
  /** Electricity that disappears from the meter, MWh/yr. */
  readonly savedMwhPerYear: number;
  readonly tariffIdrPerKwh: number;
  readonly billing: "metered" | "abonemen";
  readonly billingIsStated?: boolean | undefined;
  /** Where the bill counts peak hours or demand apart. */
  readonly twoPart?: TwoPartBill | undefined;
  /** What the estimate's calculation calls these, so that the two join without a break. */
  readonly symbols: {
    readonly creditedReduction: string;
    readonly years: string;
    readonly saved: string;
    readonly tariff: string;
  };
}

export interface InvestmentAssessment {
  /** What is paid and saved before any grant: the criterion on payback asks for it. */
  readonly yearly: Repayment;
  readonly subsidy: SubsidyAssessment;
  readonly money: MoneyAssessment;
}

/** Subsidy and money of an estimate, each with its part of the calculation, to be appended in this order. */
export function assessInvestment(input: InvestmentInput): InvestmentAssessment {
  const { investment, years } = input;
  const { yearly, subsidy } = assessInvestmentSubsidy(input);
  const money = assessMoney({
    ...yearlyOf(input),
    cityShareIdr: subsidy.cityShare.idr.amount,
    totalCost: investment.total,
    discountRate: given(input.discountRate, MONEY.discountRate.default),
    tariffGrowth: given(investment.tariffGrowthPerYear, MONEY.tariffGrowth.default),
    savingDegradation: given(investment.savingDegradationPerYear, MONEY.savingDegradation.default),
    otherCashFlows: investment.otherCashFlows,
    businessAsUsualMwh: input.businessAsUsualMwh,
    years,
    reductionTco2PerYear: input.creditedReductionTco2,
  });
  return { yearly, subsidy, money };
}

/** The subsidy alone, for who asks many requests for nothing else. */
export function assessInvestmentSubsidy(input: InvestmentInput): Pick<InvestmentAssessment, "yearly" | "subsidy"> {
  const { investment, rate, symbols } = input;
  requireCountable(
    [
      ["#/investment/operationAndMaintenanceChangePerYear", investment.operationAndMaintenanceChangePerYear],
      ...(investment.otherCashFlows ?? []).map(
        ({ amount }, index): PlacedMoney => [`#/investment/otherCashFlows/${index}/amount`, amount],
      ),
    ],
    rate,
  );
  const yearly = repaymentOf(investment.total, yearlyOf(input));
  const subsidy = assessSubsidy({
    ...input.subsidy,
    measure: input.measure,
    technologies: input.technologies,
    usefulLifeReadings: input.usefulLifeReadings,
    totalCost: investment.total,
    eligibleCost: investment.eligible,
    otherIncome: investment.otherIncome,
    annualReductionTco2: input.creditedReductionTco2,
    usefulLifeYears: input.years,
    rate,
    paybackYearsWithoutSubsidy: yearly.paybackYears ?? null,
    place: estimatePlace({ annualReduction: symbols.creditedReduction, usefulLife: symbols.years }),
  });
  return { yearly, subsidy };
}

function yearlyOf({ investment, rate, symbols, ...input }: InvestmentInput): YearlyInput {
  return {
    savedMwhPerYear: input.savedMwhPerYear,
    tariffIdrPerKwh: input.tariffIdrPerKwh,
    billing: input.billing,
    billingIsStated: input.billingIsStated,
    twoPart: input.twoPart,
    operationAndMaintenanceChangePerYear: investment.operationAndMaintenanceChangePerYear,
    rate,
    symbols: {
      saved: symbols.saved,
      tariff: symbols.tariff,
      reduction: symbols.creditedReduction,
      lifetime: symbols.years,
    },
  };
}

function repaymentOf(total: Money, yearly: YearlyInput): Repayment {
  const calculation = new Calculation();
  const { netSavingIdr } = assessYearlySaving(yearly, calculation);
  const totalCostIdr = convert(calculation, totalCostInRupiah, total, yearly.rate);
  if (netSavingIdr < LEAST_SAVING_IDR) return { totalCostIdr, netSavingIdr };
  const payback = simplePayback.evaluate({ I_total: totalCostIdr, S_net: netSavingIdr });
  return { totalCostIdr, netSavingIdr, paybackYears: payback.value("PB") };
}
