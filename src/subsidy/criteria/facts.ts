import { ASSESSMENT_PLACE, optionPath, type ProjectFacts, type SubsidyInput } from "../input";
import type { CriterionId } from "./criterion";

/** Facts of yes and no. */
export type YesOrNo = {
  [Fact in keyof ProjectFacts]-?: NonNullable<ProjectFacts[Fact]> extends boolean ? Fact : never;
}[keyof ProjectFacts];

/** Which fact of a request answers a criterion. Criteria that are reckoned have none. */
export const FACT_OF = {
  "no-other-japanese-subsidy": "noOtherJapaneseSubsidy",
  "no-early-start": "noEarlyStart",
  "completion-within-period": "completionWithinPeriod",
  "japanese-representative": "japaneseRepresentative",
  "credits-to-japan": "creditsToJapan",
  "approved-methodology": "approvedMethodology",
  "monitoring-until-end-of-life": "monitoringUntilEndOfLife",
  "indonesian-approval-path": "indonesianApprovalPath",
  "local-content": "localContent",
  "no-venting-of-refrigerant": "noVentingOfRefrigerant",
  "light-not-worse": "lightNotWorse",
} as const satisfies Partial<Record<CriterionId, YesOrNo>>;

export type AnsweredCriterion = keyof typeof FACT_OF;

export function isAnswered(id: CriterionId): id is AnsweredCriterion {
  return id in FACT_OF;
}

/** Path of the yes or no in the request. */
export function factPath({ place = ASSESSMENT_PLACE }: SubsidyInput, id: AnsweredCriterion): string {
  return optionPath(place, `project.${FACT_OF[id]}`);
}
