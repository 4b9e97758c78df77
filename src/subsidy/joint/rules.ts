import type { RuleSet } from "../rules/rule-set";
import { THRESHOLD_IDS, type ThresholdId } from "../rules/thresholds";
import type { Term, Terms } from "../terms";
import type { JointMember } from "./member";

/** The rules one application is judged by. */
export interface JointRules {
  readonly ruleSet: RuleSet;
  readonly terms: Terms;
}

/** Which way a threshold becomes harder to meet. */
export const STRICTER: Readonly<Record<ThresholdId, "lower" | "higher">> = {
  ratioCap: "lower",
  ratioCapMaximum: "lower",
  ceiling: "lower",
  projectMaximum: "lower",
  projectMinimum: "higher",
  paybackMinimum: "higher",
  completionMaximum: "lower",
  creditShareMinimum: "higher",
  ruleAgeMaximum: "higher",
};

/**
 * Measures that state rules of their own may differ; then the latest fiscal year counts, and of each threshold the one
 * that is hardest to meet.
 */
export function jointRules(members: readonly JointMember[]): JointRules {
  const sets = members.map(({ subsidy }) => subsidy.ruleSet);
  const terms = THRESHOLD_IDS.map((id) => [id, strictest(id, members)]);
  return {
    ruleSet: sets.reduce((latest, set) => (set.fiscalYear > latest.fiscalYear ? set : latest)),
    terms: Object.fromEntries(terms),
  };
}

function strictest(id: ThresholdId, members: readonly JointMember[]): Term {
  const sign = STRICTER[id] === "lower" ? 1 : -1;
  return members
    .map(({ subsidy }) => subsidy.terms[id])
    .reduce((strict, term) => (sign * (term.value - strict.value) < 0 ? term : strict));
}

/** Whether the measures were judged by different rules on their own. */
export function rulesDiffer(members: readonly JointMember[]): boolean {
  const [first, ...others] = members.map(({ subsidy: { ruleSet, terms } }) =>
    [ruleSet.fiscalYear, ...THRESHOLD_IDS.map((id) => terms[id].value)].join(" "),
  );
  return others.some((other) => other !== first);
}
