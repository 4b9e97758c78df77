import { InputError } from "../../ledger/input-error";
import { recordsOf } from "../../reference/collections";
import { programme } from "../../reference/data/subsidy-rules.json";
import { type Rule, ruleOf, thresholdOf } from "../../reference/rule";
import { KNOWN_FISCAL_YEARS, statedFor } from "./fiscal-years";
import { REPORTED_RATIO_CAP } from "./ratio-cap";

/** Every threshold of the financing programme as it stands for one fiscal year. */
export interface RuleSet {
  readonly fiscalYear: number;
  readonly programme: string;
  readonly administrator: string;
  /** Share of the base, 0–1, where the caller says nothing about similar projects. */
  readonly ratioCap: Rule;
  /** Highest share, 0–1, any project may have. */
  readonly ratioCapMaximum: Rule;
  /** JPY. */
  readonly projectMinimum: Rule;
  /** JPY. */
  readonly projectMaximum: Rule;
  /** JPY/tCO2. */
  readonly costEffectivenessCeiling: Rule;
  /** Years. */
  readonly paybackMinimum: Rule;
  /** Years from the grant decision. */
  readonly completionPeriod: Rule;
  /** Share of the credits, 0–1. */
  readonly creditShareMinimum: Rule;
}

function defaultCeiling(): Rule {
  const record = recordsOf("cost-effectiveness-ceilings").find((candidate) => candidate.default);
  if (record === undefined) throw new Error("No default among the cost-effectiveness ceilings");
  return ruleOf("cost-effectiveness-ceilings", record.id, "jpyPerTco2e");
}

/** The rule set of a fiscal year, the latest one by default. Throws an InputError for a year without data. */
export function ruleSetOf(fiscalYear?: number, pointer = "#/fiscalYear"): RuleSet {
  const year = fiscalYear ?? Math.max(...KNOWN_FISCAL_YEARS);
  if (!KNOWN_FISCAL_YEARS.includes(year)) {
    const parameters = { fiscalYear: String(year), known: KNOWN_FISCAL_YEARS.join(", ") };
    throw new InputError({ pointer, key: "fiscalYearUnknown", parameters });
  }
  return {
    fiscalYear: year,
    programme: programme.name,
    administrator: programme.administrator,
    ratioCap: REPORTED_RATIO_CAP,
    ratioCapMaximum: statedFor(year, "ratioCapMax"),
    projectMinimum: statedFor(year, "amountMinJpy"),
    projectMaximum: statedFor(year, "amountMaxJpy"),
    costEffectivenessCeiling: defaultCeiling(),
    paybackMinimum: ruleOf("payback-rules", "minimum-without-subsidy", "minPaybackYearsWithoutSubsidy"),
    completionPeriod: thresholdOf("period", "years"),
    creditShareMinimum: thresholdOf("credits-to-japan", "minShare"),
  };
}
