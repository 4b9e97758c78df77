import type { CriterionId } from "../subsidy/criteria/criterion";
import type { AdviceText } from "./advice-text";
import type { Change } from "./change/difference";
import { LEVER_CODES } from "./levers/lever";
import type { Whole } from "./result";

export const ADVICE_CODES = [...LEVER_CODES, "join-measures", "answer-questions", "read-current-rules"] as const;
export type AdviceCode = (typeof ADVICE_CODES)[number];

/** One thing to do, before a language is chosen. */
export interface Advice {
  readonly code: AdviceCode;
  readonly title: AdviceText;
  readonly detail: readonly AdviceText[];
  readonly for: CriterionId | "grant";
  /** All criteria it concerns, where there are several. */
  readonly criteria?: readonly CriterionId[];
  /** False where this alone does not get there, as far as was looked. */
  readonly reaches: boolean;
  readonly changes: readonly Change[];
  readonly result?: Whole;
  /** The changed request; absent where nothing is ready to be sent. */
  readonly request?: object;
}
