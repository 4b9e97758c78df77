import { fromFact, fromRequest, type Sourced } from "../ledger/sourced";
import type { Calculation } from "../methods/calculation";
import { ratioByStep } from "../methods/grant";
import type { SubsidyInput } from "./input";
import { ratioCapFor } from "./rules/ratio-cap";
import type { RuleSet } from "./rules/rule-set";

/** The thresholds as they count for one request: of the rule set, or the caller's own. */
export interface Terms {
  readonly ratioCap: Sourced;
  readonly ceiling: Sourced;
}

export function termsOf(input: SubsidyInput, rules: RuleSet): Terms {
  const { ratioCap, similarProjectCount, costEffectivenessCeilingJpyPerTco2: ceiling } = input;
  const step = similarProjectCount === undefined ? rules.ratioCap : ratioCapFor(similarProjectCount);
  return {
    ratioCap:
      ratioCap === undefined
        ? fromFact(step, similarProjectCount === undefined ? "default" : "derived")
        : fromRequest(ratioCap),
    ceiling: ceiling === undefined ? fromFact(rules.costEffectivenessCeiling) : fromRequest(ceiling),
  };
}

/** The cap, and in the trace the number of similar projects it follows from. */
export function ratioOf({ similarProjectCount }: SubsidyInput, { ratioCap }: Terms, calculation: Calculation): number {
  if (similarProjectCount === undefined || ratioCap.origin !== "derived") return ratioCap.value;
  const run = ratioByStep.evaluate({ n_similar: similarProjectCount, r_step: ratioCap.value });
  return calculation.add(run).value("r");
}
