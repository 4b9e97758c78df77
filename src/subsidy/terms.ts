import { InputError } from "../ledger/input-error";
import { numberAt } from "../ledger/quantity";
import { CALLER, fromFact, fromRequest, type Sourced } from "../ledger/sourced";
import type { Calculation } from "../methods/calculation";
import { ratioBySteps } from "../methods/grant";
import type { Rule, RuleSource } from "../reference/rule";
import { ASSESSMENT_PLACE, optionPath, pointerTo, type RatioCapStep, type SubsidyInput } from "./input";
import { RATIO_STEPS, ratioCapFor } from "./rules/ratio-cap";
import type { RuleSet } from "./rules/rule-set";
import { THRESHOLD_IDS, THRESHOLDS, type ThresholdId } from "./rules/thresholds";

/** A threshold as it counts for one request. */
export interface Term extends Sourced {
  /** What a judgement by it rests on. A caller who states what is on record anyway does not weaken the record. */
  readonly rule: RuleSource;
}

/** The thresholds as they count for one request: of the rule set, or the caller's own. */
export type Terms = Readonly<Record<ThresholdId, Term>>;

export function termsOf(input: SubsidyInput, rules: RuleSet): Terms {
  const terms = THRESHOLD_IDS.map((id) => [id, termOf(id, input, rules)]);
  return Object.fromEntries(terms);
}

function termOf(id: ThresholdId, input: SubsidyInput, { thresholds }: RuleSet): Term {
  const rule = thresholds[id];
  const stated = numberAt(input, THRESHOLDS[id].path);
  if (stated !== undefined) return { ...fromRequest(stated), rule: stated === rule.value ? rule : CALLER };
  return id === "ratioCap" ? ratioTerm(input, rule) : { ...fromFact(rule), rule };
}

/** By the number of similar projects where it is stated: by the caller's steps, else by those on record. */
function ratioTerm(input: SubsidyInput, reported: Rule): Term {
  const { similarProjectCount: count, place = ASSESSMENT_PLACE } = input;
  if (count === undefined) return { ...fromFact(reported), rule: reported };
  if (input.rules?.ratioCapSteps === undefined) {
    const step = ratioCapFor(count);
    return { ...fromFact(step, "derived"), rule: step };
  }
  const last = ratioStepsOf(input).findLast(({ similarProjectsMin }) => similarProjectsMin <= count);
  if (last === undefined) {
    const pointer = pointerTo(optionPath(place, "rules.ratioCapSteps"));
    throw new InputError({ pointer, key: "ratioStepMissing", parameters: { count } });
  }
  return { value: last.ratioCap, origin: "derived", provenance: CALLER, rule: CALLER };
}

/** The caller's table, else the one on record; fewest similar projects first, of two steps for as many the first stated. */
function ratioStepsOf({ rules }: SubsidyInput): readonly RatioCapStep[] {
  const stated = rules?.ratioCapSteps;
  if (stated === undefined) return RATIO_STEPS.map((step) => ({ ...step, ratioCap: step.ratioCap.value }));
  const seen = new Set<number>();
  return stated
    .filter(({ similarProjectsMin }) => !seen.has(similarProjectsMin) && seen.add(similarProjectsMin))
    .toSorted((one, other) => one.similarProjectsMin - other.similarProjectsMin);
}

/** The cap, and in the trace the number of similar projects and the table it follows from. */
export function ratioOf(input: SubsidyInput, { ratioCap }: Terms, calculation: Calculation): number {
  if (input.similarProjectCount === undefined || ratioCap.origin !== "derived") return ratioCap.value;
  const steps = ratioStepsOf(input);
  const table = steps.flatMap(({ similarProjectsMin, ratioCap: cap }, index): [string, number][] => [
    [`n_step${index + 1}`, similarProjectsMin],
    [`r_step${index + 1}`, cap],
  ]);
  const run = ratioBySteps(steps.length).evaluate({
    n_similar: input.similarProjectCount,
    ...Object.fromEntries(table),
  });
  return calculation.add(run).value("r");
}
