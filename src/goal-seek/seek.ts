import { type Change, changesBetween } from "../advice/change/difference";
import { type Probe, type Reason, smallestChange } from "../advice/search/smallest-change";
import { type CompleteEstimate, completeEstimate } from "../estimates/complete-estimate";
import { estimateAt } from "../estimates/estimate-at";
import { REQUEST_SCHEMAS } from "../estimates/request-schemas";
import { isAccepted } from "../http/validate";
import { InputError } from "../ledger/input-error";
import { estimateOf } from "../measures/all";
import { figureUnknown, type Goal, goalOf } from "./goal";
import type { GoalSeekRequest } from "./request-schema";
import { type Input, type Variation, variationOf } from "./variation";

/** What one value of the search gave. */
export interface Outcome extends Probe {
  readonly value: number;
  readonly request: Input;
  readonly complete: CompleteEstimate;
}

/** Where a search ended, before a language is chosen. */
export type GoalSeek = { readonly present?: number; readonly evaluations: number } & (
  | { readonly found: true; readonly outcome: Outcome; readonly changes: readonly Change[] }
  | { readonly found: false; readonly reason: Reason; readonly atBounds: readonly Outcome[] }
);

/**
 * The smallest change of one input, or of size or cost, with which the goal is met: every value tried is a changed
 * request, estimated like any other. Throws an InputError where request, change or goal make no sense.
 */
export function seekGoal(request: GoalSeekRequest): GoalSeek {
  const { input, until } = request;
  const now = estimateAt("#/input", request.measure, input as never);
  const goal = goalOf(until, now);
  const variation = variationOf(request, now);
  const outcomes = new Map<number, Outcome>();
  let evaluations = 1;
  const search = smallestChange(variation.domain, variation.present, goal(now), (value) => {
    evaluations++;
    const outcome = outcomeAt(value, request, variation, goal);
    if (outcome !== undefined) outcomes.set(value, outcome);
    return outcome ?? { isEnough: false };
  });
  const { figure } = until;
  const computed = [...outcomes.values()].sort((one, other) => one.value - other.value);
  if (figure !== undefined && [goal(now), ...computed].every((probe) => probe.figure === undefined)) {
    throw figureUnknown(figure, now);
  }
  const { present } = variation;
  const tried = { evaluations, ...(present !== undefined && { present }) };
  if (!search.found) {
    return { ...tried, found: false, reason: search.reason, atBounds: endsOf(computed) };
  }
  const outcome = outcomes.get(search.value) as Outcome;
  // Where the request is silent, what it takes instead is what the change starts from.
  const start = present === undefined ? {} : { from: present };
  const changes = changesBetween(input, outcome.request).map((change) => ({ ...start, ...change }));
  return { ...tried, found: true, outcome, changes };
}

/** Undefined where the changed request would be refused. */
function outcomeAt(
  value: number,
  { measure }: GoalSeekRequest,
  { change }: Variation,
  goal: Goal,
): Outcome | undefined {
  const request = change(value);
  if (!isAccepted(REQUEST_SCHEMAS[measure], request)) return undefined;
  try {
    const complete = completeEstimate(estimateOf(measure, request as never), request);
    return { value, request, complete, ...goal(complete) };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** What the least and the most value that could be computed give. */
function endsOf(computed: readonly Outcome[]): Outcome[] {
  const ends = [computed[0], computed.at(-1)];
  return [...new Set(ends)].filter((end) => end !== undefined);
}
