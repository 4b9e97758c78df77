/** What every computed answer shares, as far as a workbook reads it. */
export interface WorkbookAnswer {
  readonly name?: string | undefined;
  readonly measure?: string | undefined;
  readonly edition?: { readonly release: string; readonly referenceData: string } | undefined;
  readonly groups?: readonly { readonly name?: string | undefined }[] | undefined;
  /** Of a report on metered data. */
  readonly period?: object | undefined;
  /** Of a report by calendar years. */
  readonly vintages?: readonly AnswerVintage[] | undefined;
  readonly allocation?: readonly { readonly holder: string }[] | undefined;
  readonly assumptions?: readonly AnswerAssumption[] | undefined;
  readonly calculation?: readonly AnswerStep[] | undefined;
  readonly subsidy?: AnswerSubsidy | undefined;
  readonly verdict?: string | undefined;
  readonly criteria?: readonly AnswerCriterion[] | undefined;
  readonly readings?: readonly AnswerReading[] | undefined;
  readonly crossChecks?: { readonly illuminance?: unknown } | undefined;
}

export interface AnswerVintage {
  readonly year: number;
  readonly groups: readonly { readonly name?: string | undefined }[];
}

export interface AnswerSubsidy {
  readonly verdict: string;
  readonly grantStatus: string;
  readonly bindingLimit: string;
  readonly criteria: readonly AnswerCriterion[];
  readonly readings?: readonly AnswerReading[] | undefined;
}

export interface AnswerAssumption {
  readonly name: string;
  readonly symbol: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly url: string | null;
  readonly confidence: string;
  readonly origin: string;
}

export interface AnswerStep {
  readonly symbol: string;
  readonly label: string;
  readonly formula?: string | undefined;
  readonly where?: string | undefined;
  readonly value: number;
  readonly unit: string;
}

export interface AnswerReading {
  readonly rule: string;
  readonly value: number;
  readonly label: string;
  readonly asUsed: boolean;
  readonly grant: { readonly amount: number };
  readonly cityShare: { readonly amount: number };
  readonly source: string;
  readonly confidence: string;
}

export interface AnswerCriterion {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly observed: string;
  readonly required: string;
  readonly remedy?: string | undefined;
  readonly comparison?: AnswerComparison | undefined;
  readonly field?: string | undefined;
  readonly ifFailed: string;
  readonly source: string;
  readonly url: string | null;
  readonly confidence: string;
}

export interface AnswerComparison {
  readonly observed: string;
  readonly relation: string;
  readonly required?: string | undefined;
  readonly missing?: string | undefined;
  readonly openFrom?: string | undefined;
}

/** The subsidy of an estimate, or the assessment that is nothing else. */
export function subsidyOf(answer: WorkbookAnswer): AnswerSubsidy | undefined {
  if (answer.subsidy !== undefined) return answer.subsidy;
  return answer.criteria === undefined ? undefined : (answer as AnswerSubsidy);
}

/** The symbol of the reduction that a grant is judged by; several measures have one each. */
export function creditedReduction(criteria: readonly AnswerCriterion[]): string | undefined {
  return criteria.find(({ id }) => id === "reduction-positive")?.comparison?.observed;
}
