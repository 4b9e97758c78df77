import type { TechnologyId } from "../../ledger/technology";
import { grant as grantMethod } from "../../methods/grant";
import type { RuleSource } from "../../reference/rule";
import type { Case } from "../criteria/criterion";
import { type BindingLimit, bindingLimitOf, type GrantStatus, grantStatusOf } from "../grant";

export const READING_RULES = ["ratio-cap", "cost-effectiveness-ceiling", "useful-life", "solar-support"] as const;
export type ReadingRule = (typeof READING_RULES)[number];

/** The grant if one rule is read as another text has it, all else as in the answer. JPY. */
export interface Reading extends GrantUnder {
  /** Stable, e.g. `ratio-cap-30`. */
  readonly id: string;
  readonly rule: ReadingRule;
  readonly value: number;
  readonly unit: string;
  /** Whether the answer itself reads it so. */
  readonly asUsed: boolean;
  /** Technologies of the project whose own record reads it so. */
  readonly technologies: readonly TechnologyId[];
  readonly source: RuleSource;
}

interface GrantUnder {
  readonly grant: number;
  readonly cityShare: number;
  readonly bindingLimit: BindingLimit;
  readonly grantStatus: GrantStatus;
}

/** Inputs of the grant that a reading replaces, by their symbols. */
export type Replaced = Partial<Record<"r" | "c_max" | "ER_T", number>>;

/** The grant by the very sheet that computes the answer's. */
export function grantUnder({ figures, terms }: Case, replaced: Replaced): GrantUnder {
  const run = grantMethod.evaluate({
    K_total: figures.totalCost,
    K_elig: figures.eligibleCost,
    K_other: figures.otherIncome,
    r: terms.ratioCap.value,
    G_max: terms.projectMaximum.value,
    c_max: terms.ceiling.value,
    ER_T: figures.lifetimeReductionTco2,
    ...replaced,
  });
  const grant = run.value("G_sub");
  const limits = { G_ratio: run.value("G_ratio"), G_max: terms.projectMaximum.value, G_ceil: run.value("G_ceil") };
  return {
    grant,
    cityShare: run.value("K_city"),
    bindingLimit: bindingLimitOf(limits, replaced.ER_T ?? figures.lifetimeReductionTco2),
    grantStatus: grantStatusOf(grant, terms.projectMinimum.value),
  };
}
