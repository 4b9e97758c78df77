/** What every computed answer shares, as far as a workbook reads it. */
export interface WorkbookAnswer {
  readonly assumptions?: readonly AnswerAssumption[] | undefined;
  readonly calculation?: readonly AnswerStep[] | undefined;
  readonly warnings?: readonly { readonly code: string; readonly message: string }[] | undefined;
  readonly subsidy?:
    | { readonly criteria: readonly AnswerCriterion[]; readonly readings?: readonly AnswerReading[] | undefined }
    | undefined;
  readonly criteria?: readonly AnswerCriterion[] | undefined;
  readonly readings?: readonly AnswerReading[] | undefined;
  readonly name?: string | undefined;
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
  readonly value: number;
  readonly unit: string;
}

export interface AnswerReading {
  readonly label: string;
  readonly asUsed: boolean;
  readonly grant: { readonly amount: number };
  readonly cityShare: { readonly amount: number };
  readonly source: string;
  readonly confidence: string;
}

export interface AnswerCriterion {
  readonly title: string;
  readonly status: string;
  readonly observed: string;
  readonly required: string;
  readonly remedy?: string | undefined;
  readonly source: string;
  readonly confidence: string;
}
