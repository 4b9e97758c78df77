import type { Input } from "../../ledger/quantity";
import { recordsOf } from "../../reference/collections";
import { type Rule, ruleOf, thresholdOf } from "../../reference/rule";
import { REPORTED_RATIO_CAP } from "./ratio-cap";

/** A number of the programme that a project is measured by. */
export interface Threshold extends Omit<Input, "default"> {
  /** What the record of a fiscal year calls it; a year that states it is believed before anything else. */
  readonly yearField: string;
  /** What holds where no year states it. */
  readonly undated?: Rule;
}

const JPY = { unit: "JPY", minimum: 0, maximum: 1e15 } as const;
const FRACTION = { unit: "1", minimum: 0, maximum: 1 } as const;
const YEARS = { unit: "yr", minimum: 0, maximum: 100 } as const;

function defaultCeiling(): Rule {
  const record = recordsOf("cost-effectiveness-ceilings").find((candidate) => candidate.default);
  if (record === undefined) throw new Error("No default among the cost-effectiveness ceilings");
  return ruleOf("cost-effectiveness-ceilings", record.id, "jpyPerTco2e");
}

/** Every threshold of the programme, by path below the subsidy fields of a request. All of them can be overridden there. */
export const THRESHOLDS = {
  ratioCap: {
    ...FRACTION,
    path: "ratioCap",
    symbol: "r",
    label: "ratio cap",
    description: "Highest share of the base, 0 to 1; the default is what the study reports for the three measures.",
    example: 0.4,
    yearField: "ratioCap",
    undated: REPORTED_RATIO_CAP,
  },
  ratioCapMaximum: {
    ...FRACTION,
    path: "rules.ratioCapMaximum",
    symbol: "r_max",
    label: "highest ratio cap of the programme",
    description: "Highest ratio cap any project may have, 0 to 1; one above it is remarked.",
    example: 0.5,
    yearField: "ratioCapMax",
  },
  ceiling: {
    path: "costEffectivenessCeilingJpyPerTco2",
    symbol: "c_max",
    label: "cost-effectiveness ceiling",
    unit: "JPY/tCO2",
    minimum: 0,
    maximum: 1e9,
    description: "Most grant per tonne over the useful life, JPY/tCO2.",
    example: 4000,
    yearField: "ceilingJpyPerTco2",
    undated: defaultCeiling(),
  },
  projectMaximum: {
    ...JPY,
    path: "rules.projectMaximumJpy",
    symbol: "G_max",
    label: "maximum per project",
    description: "Highest grant for one project, JPY.",
    example: 2_000_000_000,
    yearField: "amountMaxJpy",
  },
  projectMinimum: {
    ...JPY,
    path: "rules.projectMinimumJpy",
    symbol: "G_min",
    label: "minimum per project",
    description: "Smallest grant the programme takes on, JPY.",
    example: 50_000_000,
    yearField: "amountMinJpy",
  },
  paybackMinimum: {
    ...YEARS,
    path: "rules.paybackYearsMinimum",
    symbol: "PB_min",
    label: "shortest payback without subsidy",
    description: "Shortest payback without subsidy that still needs one, years.",
    example: 3,
    yearField: "paybackYearsMin",
    undated: ruleOf("payback-rules", "minimum-without-subsidy", "minPaybackYearsWithoutSubsidy"),
  },
  completionMaximum: {
    ...YEARS,
    path: "rules.completionYearsMaximum",
    symbol: "Y_max",
    label: "longest time from the grant decision to completion",
    description: "Longest time from the grant decision to completion, fiscal years.",
    example: 3,
    yearField: "periodYears",
    undated: thresholdOf("period", "years"),
  },
  creditShareMinimum: {
    ...FRACTION,
    path: "rules.creditShareToJapanMinimum",
    symbol: "s_JP",
    label: "smallest share of the credits for Japan",
    description: "Share of the credits that satisfies Japan whatever it pays, 0 to 1.",
    example: 0.5,
    yearField: "creditShareToJapanMin",
    undated: thresholdOf("credits-to-japan", "minShare"),
  },
  ruleAgeMaximum: {
    ...YEARS,
    path: "rules.ruleAgeYearsMaximum",
    symbol: "Y_age",
    label: "greatest age of a text whose number still decides",
    description:
      "A number that is not met makes the project ineligible only where its text is at most so many years older than the fiscal year.",
    example: 3,
    yearField: "ruleAgeYearsMax",
    undated: ruleOf("modelling-choices", "rule-age", "maxYears"),
  },
} as const satisfies Record<string, Threshold & { readonly label: string }>;

export type ThresholdId = keyof typeof THRESHOLDS;
export const THRESHOLD_IDS = Object.keys(THRESHOLDS) as readonly ThresholdId[];
