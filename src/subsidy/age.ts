import type { RuleSource } from "../reference/rule";
import type { Terms } from "./terms";

/** Whether a number is young enough to shut a project out: a later call may have changed an older one, or one without a year. */
export function decidesIn(fiscalYear: number, { year }: RuleSource, { ruleAgeMaximum }: Terms): boolean {
  return year !== null && year <= fiscalYear && fiscalYear - year <= ruleAgeMaximum.value;
}
