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
    ...THRESHOLD_IDS.map((id) => thresholdLine(id, terms[id], place)),
    line("exchangeRate.idrPerJpy", "x_JPY", "IDR/JPY", input.rate.idrPerJpy),
    line("exchangeRate.idrPerUsd", "x_USD", "IDR/USD", input.rate.idrPerUsd),
  ];
}
