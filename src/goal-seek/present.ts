import { presentResult, wholeOf } from "../advice/result";
import type { CompleteEstimate } from "../estimates/complete-estimate";
import type { GoalSeekRequest } from "./request-schema";
import type { GoalSeek, Outcome } from "./seek";

/** The answer of the API; it has no texts and is the same in every language. */
export function presentGoalSeek({ measure, until }: GoalSeekRequest, seek: GoalSeek) {
  const { present, evaluations } = seek;
  const from = present === undefined ? {} : { from: present };
  if (!seek.found) {
    const atBounds = seek.atBounds.map((outcome) => presentOutcome(outcome, until.figure !== undefined));
    return { measure, found: seek.found, ...from, reason: seek.reason, atBounds, evaluations };
  }
  const { outcome, changes } = seek;
  return {
    measure,
    found: seek.found,
    value: outcome.value,
    ...from,
    changes: [...changes],
    ...(until.figure !== undefined && { figure: outcome.figure }),
    result: resultOf(outcome.complete),
    request: outcome.request,
    evaluations,
  };
}

function presentOutcome({ value, figure, complete }: Outcome, hasFigure: boolean) {
  return { value, ...(hasFigure && figure !== undefined && { figure }), result: resultOf(complete) };
}

function resultOf({ estimate, investment }: CompleteEstimate) {
  return presentResult(wholeOf(estimate, investment?.subsidy));
}
