import type { Measure } from "../../ledger/measure";
import type { LocalContentAssessment } from "../../local-content/assessment";
import type { Status } from "../../local-content/readings";
import type { Money } from "../../money/money";
import type { RuleSource } from "../../reference/rule";
import type { GrantFigures } from "../grant";
import type { SubsidyInput } from "../input";
import type { Terms } from "../terms";
import type { Text } from "../text";

export const CRITERION_IDS = [
  "reduction-positive",
  "cost-effectiveness",
  "minimum-size",
  "payback-without-subsidy",
  "no-other-japanese-subsidy",
  "no-early-start",
  "completion-within-period",
  "japanese-representative",
  "credits-to-japan",
  "approved-methodology",
  "monitoring-until-end-of-life",
  "indonesian-approval-path",
  "local-content",
  "no-venting-of-refrigerant",
  "light-not-worse",
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** Criteria that only one measure can meet or miss. */
export const MEASURE_OF: Partial<Record<CriterionId, Measure>> = {
  "no-venting-of-refrigerant": "air-conditioning",
  "light-not-worse": "street-lighting",
};

/** Criteria whose number a later call may change; the other conditions stand until they are lifted. */
export const AGEING: ReadonlySet<CriterionId> = new Set([
  "cost-effectiveness",
  "minimum-size",
  "payback-without-subsidy",
  "completion-within-period",
  "credits-to-japan",
]);

/** What would turn a criterion, as numbers. */
export interface RemedyAmounts {
  readonly lifetimeReductionTco2?: number;
  readonly annualReductionTco2?: number;
  readonly grantReduction?: Money;
  readonly additionalCostBase?: Money;
  readonly years?: number;
  readonly creditShare?: number;
  readonly servicesShare?: number;
}

/** How a status follows from lines of the calculation, or of the assumptions, by their symbols. */
export interface Comparison {
  readonly observed: string;
  readonly relation: "above" | "at-least" | "at-most";
  /** Absent where it is nought. */
  readonly required?: string;
  /** What the status is where the observed line is missing. */
  readonly missing?: Status;
  /** Where the requirement is missed but this line is reached, the criterion is open. */
  readonly openFrom?: string;
}

export interface Criterion {
  readonly id: CriterionId;
  readonly status: Status;
  /** Where numbers of the answer decide. */
  readonly comparison?: Comparison;
  /** Path of the request's yes or no that decides. */
  readonly field?: string;
  readonly observed: Text;
  readonly required: Text;
  /** Absent where nothing is to be mended or gained. */
  readonly remedy?: Text;
  readonly remedyAmounts?: RemedyAmounts;
  readonly provenance: RuleSource;
  /** What the criterion would fail by, where that is something else. */
  readonly failedBy?: RuleSource;
  /** Who decides or acts; key of the message group `criteria`. */
  readonly responsible?: Text;
  /** In a joint application, the measures that fail it; where none fails, those whose answer is open. */
  readonly measures?: readonly string[];
}

/** What every criterion may look at. */
export interface Case {
  readonly input: SubsidyInput;
  readonly fiscalYear: number;
  readonly terms: Terms;
  readonly figures: GrantFigures;
  readonly localContent: LocalContentAssessment | undefined;
}

export type Judge = (subject: Case) => Criterion;

/** Missing tonnes, over the life and by year; measures that together save nothing have no life to divide by. */
export function missingTonnes(lifetimeTco2: number, { usefulLifeYears }: SubsidyInput): RemedyAmounts {
  return {
    lifetimeReductionTco2: lifetimeTco2,
    ...(usefulLifeYears > 0 && { annualReductionTco2: lifetimeTco2 / usefulLifeYears }),
  };
}

/** A yes-or-no fact: unknown until somebody says. */
export function statusOf(fact: boolean | undefined): Status {
  if (fact === undefined) return "unknown";
  return fact ? "pass" : "fail";
}
