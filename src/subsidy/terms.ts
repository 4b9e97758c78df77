import { InputError } from "../ledger/input-error";
import { numberAt } from "../ledger/quantity";
import { CALLER, fromFact, fromRequest, type Sourced } from "../ledger/sourced";
import type { Calculation } from "../methods/calculation";
import { ratioByStep } from "../methods/grant";
import type { Rule, RuleSource } from "../reference/rule";
import { ASSESSMENT_PLACE, optionPath, pointerTo, type SubsidyInput } from "./input";
import { ratioCapFor } from "./rules/ratio-cap";
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
function ratioTerm(
  { similarProjectCount: count, rules, place = ASSESSMENT_PLACE }: SubsidyInput,
  reported: Rule,
): Term {
  if (count === undefined) return { ...fromFact(reported), rule: reported };
  if (rules?.ratioCapSteps === undefined) {
    const step = ratioCapFor(count);
    return { ...fromFact(step, "derived"), rule: step };
  }
  const steps = rules.ratioCapSteps.filter(({ similarProjectsMin }) => similarProjectsMin <= count);
  const [first, ...rest] = steps;
  if (first === undefined) {
    const pointer = pointerTo(optionPath(place, "rules.ratioCapSteps"));
    throw new InputError({ pointer, key: "ratioStepMissing", parameters: { count } });
  }
  const last = rest.reduce((late, step) => (step.similarProjectsMin > late.similarProjectsMin ? step : late), first);
  return { value: last.ratioCap, origin: "derived", provenance: CALLER, rule: CALLER };
}

/** The cap, and in the trace the number of similar projects it follows from. */
export function ratioOf({ similarProjectCount }: SubsidyInput, { ratioCap }: Terms, calculation: Calculation): number {
  if (similarProjectCount === undefined || ratioCap.origin !== "derived") return ratioCap.value;
  const run = ratioByStep.evaluate({ n_similar: similarProjectCount, r_step: ratioCap.value });
  return calculation.add(run).value("r");
}
