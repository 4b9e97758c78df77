import { recordsOf } from "../../reference/collections";
import { type Rule, ruleOf } from "../../reference/rule";

/** One row of the step table: the cap for so many similar projects already in the country. */
export interface RatioStep {
  readonly similarProjectsMin: number;
  /** Null where the step has no upper end. */
  readonly similarProjectsMax: number | null;
  readonly ratioCap: Rule;
}

export const RATIO_STEPS: readonly RatioStep[] = recordsOf("similar-technology-steps").map((record) => ({
  similarProjectsMin: record.similarProjectsMin,
  similarProjectsMax: record.similarProjectsMax,
  ratioCap: ruleOf("similar-technology-steps", record.id, "ratioCap"),
}));

/** What the study of the Bandung–Kawasaki partnership reports for the three measures. */
export const REPORTED_RATIO_CAP: Rule = ruleOf("study-findings", "forty-percent-of-budget", "ratioCap");

/** The cap for a number of similar projects; the table covers every whole number from nought. */
export function ratioCapFor(similarProjectCount: number): Rule {
  const step = RATIO_STEPS.findLast(({ similarProjectsMin }) => similarProjectsMin <= similarProjectCount);
  if (step === undefined) throw new Error(`No step for ${similarProjectCount} similar projects`);
  return step.ratioCap;
}
