import { InputError } from "../../ledger/input-error";
import { programme } from "../../reference/data/subsidy-rules.json";
import type { Rule } from "../../reference/rule";
import { KNOWN_FISCAL_YEARS, statedFor } from "./fiscal-years";
import { THRESHOLD_IDS, THRESHOLDS, type ThresholdId } from "./thresholds";

/** The financing programme as it stands for one fiscal year. */
export interface RuleSet {
  readonly fiscalYear: number;
  readonly administrator: string;
  readonly thresholds: Readonly<Record<ThresholdId, Rule>>;
}

/** The rule set of a fiscal year, the latest one by default. Throws an InputError for a year without data. */
export function ruleSetOf(fiscalYear?: number, pointer = "#/fiscalYear"): RuleSet {
  const year = fiscalYear ?? Math.max(...KNOWN_FISCAL_YEARS);
  if (!KNOWN_FISCAL_YEARS.includes(year)) {
    const parameters = { fiscalYear: String(year), known: KNOWN_FISCAL_YEARS.join(", ") };
    throw new InputError({ pointer, key: "fiscalYearUnknown", parameters });
  }
  const thresholds = THRESHOLD_IDS.map((id) => [id, statedFor(year, THRESHOLDS[id])]);
  return {
    fiscalYear: year,
    administrator: programme.administrator,
    thresholds: Object.fromEntries(thresholds),
  };
}
