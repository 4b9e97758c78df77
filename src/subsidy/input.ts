import type { Measure } from "../ledger/measure";
import type { Fact } from "../ledger/record";
import type { Technology } from "../ledger/technology";
import type { Buyer, Funding, LocalContentInput } from "../local-content/input";
import type { ExchangeRate } from "../money/exchange-rate";
import type { Money } from "../money/money";

/** What the caller knows of the project; each is true where the condition is met, absent where nobody knows yet. */
export interface ProjectFacts {
  readonly noOtherJapaneseSubsidy?: boolean | undefined;
  readonly noEarlyStart?: boolean | undefined;
  readonly completionWithinPeriod?: boolean | undefined;
  /** Years from the grant decision; where given, it decides instead of the yes or no. */
  readonly completionYears?: number | undefined;
  readonly japaneseRepresentative?: boolean | undefined;
  readonly creditsToJapan?: boolean | undefined;
  /** 0–1; where given, it decides instead of the yes or no. */
  readonly creditShareToJapan?: number | undefined;
  readonly approvedMethodology?: boolean | undefined;
  readonly monitoringUntilEndOfLife?: boolean | undefined;
  readonly indonesianApprovalPath?: boolean | undefined;
  readonly localContent?: boolean | undefined;
  readonly noVentingOfRefrigerant?: boolean | undefined;
  readonly lightNotWorse?: boolean | undefined;
}

/** One step of the cap by similar projects. */
export interface RatioCapStep {
  readonly similarProjectsMin: number;
  /** 0–1. */
  readonly ratioCap: number;
}

/** Thresholds of the programme as the caller knows them. */
export interface StatedRules {
  readonly projectMinimumJpy?: number | undefined;
  readonly projectMaximumJpy?: number | undefined;
  readonly ratioCapMaximum?: number | undefined;
  readonly paybackYearsMinimum?: number | undefined;
  readonly completionYearsMaximum?: number | undefined;
  readonly creditShareToJapanMinimum?: number | undefined;
  readonly ruleAgeYearsMaximum?: number | undefined;
  readonly ratioCapSteps?: readonly RatioCapStep[] | undefined;
}

/** What a subsidy depends on beside the money and the tonnes; the same fields in an assessment and in an estimate. */
export interface SubsidyOptions {
  readonly fiscalYear?: number | undefined;
  /** 0–1. */
  readonly ratioCap?: number | undefined;
  readonly similarProjectCount?: number | undefined;
  readonly costEffectivenessCeilingJpyPerTco2?: number | undefined;
  readonly rules?: StatedRules | undefined;
  readonly project?: ProjectFacts | undefined;
  readonly buyer?: Buyer | undefined;
  readonly funding?: Funding | undefined;
  readonly localContent?: LocalContentInput | undefined;
}

export interface SubsidyInput extends SubsidyOptions {
  readonly measure?: Measure | undefined;
  /** What the programme counts the project as; by the measure where nobody says. */
  readonly technologies?: readonly Technology[] | undefined;
  /** Readings of the statutory life on record, years; by the measure and the life where nobody says. */
  readonly usefulLifeReadings?: readonly Fact[] | undefined;
  readonly totalCost: Money;
  readonly eligibleCost?: Money | undefined;
  readonly otherIncome?: Money | undefined;
  /** tCO2/yr, unrounded; of the account an approved methodology credits. */
  readonly annualReductionTco2: number;
  readonly usefulLifeYears: number;
  readonly rate: ExchangeRate;
  /** Null: the saving never pays the investment back. Absent: nobody has reckoned it. */
  readonly paybackYearsWithoutSubsidy?: number | null | undefined;
  readonly place?: Place | undefined;
}

/** Where the input stands in the request and what it is called in the calculation this one joins. */
export interface Place {
  /** Path of the subsidy fields, `` in an assessment. */
  readonly options: string;
  readonly totalCost: string;
  readonly eligibleCost: string;
  readonly otherIncome: string;
  readonly symbols: { readonly annualReduction: string; readonly usefulLife: string };
  /** False where the answer around this one already lists reduction and lifetime. */
  readonly listsReduction: boolean;
}

export const ASSESSMENT_PLACE: Place = {
  options: "",
  totalCost: "totalCost",
  eligibleCost: "eligibleCost",
  otherIncome: "otherIncome",
  symbols: { annualReduction: "ER", usefulLife: "T" },
  listsReduction: true,
};

export function estimatePlace(symbols: Place["symbols"]): Place {
  return {
    options: "subsidy",
    totalCost: "investment.total",
    eligibleCost: "investment.eligible",
    otherIncome: "investment.otherIncome",
    symbols,
    listsReduction: false,
  };
}

/** Dotted path of a subsidy field, as `assumptions` names it. */
export function optionPath({ options }: Place, field: string): string {
  return options === "" ? field : `${options}.${field}`;
}

export function pointerTo(path: string): string {
  return `#/${path.replaceAll(".", "/")}`;
}
