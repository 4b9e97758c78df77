import { type Assumption, fromRequest, type Sourced } from "../ledger/sourced";
import { choiceOf } from "../reference/choice";
import type { GrantFigures } from "./grant";
import { ASSESSMENT_PLACE, optionPath, type Place, type SubsidyInput } from "./input";
import { THRESHOLD_IDS, THRESHOLDS, type ThresholdId } from "./rules/thresholds";
import type { Term, Terms } from "./terms";

const ALL_ELIGIBLE = choiceOf("eligible-cost");
const NO_OTHER_INCOME = choiceOf("other-income");

/** A threshold of another fiscal year names it in its source. */
function thresholdLine(id: ThresholdId, { value, origin, provenance, rule }: Term, place: Place): Assumption {
  const { path, symbol, unit, label } = THRESHOLDS[id];
  const carriedFrom = origin === "request" ? null : (rule.carriedFrom ?? null);
  const source =
    carriedFrom === null ? provenance.source : `${provenance.source}; stated for fiscal year ${carriedFrom}`;
  return { name: optionPath(place, path), symbol, unit, label, value, origin, provenance: { ...provenance, source } };
}

/** Numbers of a project that only a criterion reads. */
export const PROJECT_NUMBERS = {
  payback: {
    path: "paybackYearsWithoutSubsidy",
    symbol: "PB",
    unit: "yr",
    label: "simple payback without the grant",
  },
  completion: {
    path: "project.completionYears",
    symbol: "Y_c",
    unit: "yr",
    label: "time from the grant decision to completion",
  },
  creditShare: {
    path: "project.creditShareToJapan",
    symbol: "s_c",
    unit: "1",
    label: "share of the credits for Japan",
  },
} as const;

/** A payback is listed where it is stated, not where the answer around this one reckons it. */
function projectNumbers({ project = {}, paybackYearsWithoutSubsidy }: SubsidyInput, place: Place): Assumption[] {
  const stated: Readonly<Record<keyof typeof PROJECT_NUMBERS, number | null | undefined>> = {
    payback: place.listsReduction ? paybackYearsWithoutSubsidy : undefined,
    completion: project.completionYears,
    creditShare: project.creditShareToJapan,
  };
  return Object.entries(PROJECT_NUMBERS).flatMap(([id, { path, ...quantity }]) => {
    const value = stated[id as keyof typeof PROJECT_NUMBERS];
    return typeof value === "number" ? [{ ...fromRequest(value), ...quantity, name: optionPath(place, path) }] : [];
  });
}

/** Every number the answer rests on, with its origin. Money is listed in yen, as it was reckoned. */
export function assumptionsOf(input: SubsidyInput, terms: Terms, figures: GrantFigures): readonly Assumption[] {
  const place = input.place ?? ASSESSMENT_PLACE;
  const line = (name: string, symbol: string, unit: string, sourced: Sourced) => ({ ...sourced, name, symbol, unit });
  const money = (name: string, symbol: string, value: number, choice?: Sourced) =>
    line(name, symbol, "JPY", choice === undefined ? fromRequest(value) : { ...choice, value });
  const { similarProjectCount, eligibleCost, otherIncome } = input;
  return [
    money(place.totalCost, "K_total", figures.totalCost),
    money(place.eligibleCost, "K_elig", figures.eligibleCost, eligibleCost === undefined ? ALL_ELIGIBLE : undefined),
    money(place.otherIncome, "K_other", figures.otherIncome, otherIncome === undefined ? NO_OTHER_INCOME : undefined),
    ...(place.listsReduction
      ? [
          line("annualReductionTco2", "ER", "tCO2/yr", fromRequest(input.annualReductionTco2)),
          line("usefulLifeYears", "T", "yr", fromRequest(input.usefulLifeYears)),
        ]
      : []),
    ...(similarProjectCount === undefined
      ? []
      : [line(optionPath(place, "similarProjectCount"), "n_similar", "1", fromRequest(similarProjectCount))]),
    ...projectNumbers(input, place),
    ...THRESHOLD_IDS.map((id) => thresholdLine(id, terms[id], place)),
    line("exchangeRate.idrPerJpy", "x_JPY", "IDR/JPY", input.rate.idrPerJpy),
    line("exchangeRate.idrPerUsd", "x_USD", "IDR/USD", input.rate.idrPerUsd),
  ];
}
