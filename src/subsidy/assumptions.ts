import { type Assumption, CALLER, fromRequest, type Sourced } from "../ledger/sourced";
import type { GrantFigures } from "./grant";
import { ASSESSMENT_PLACE, optionPath, type Place, type SubsidyInput } from "./input";
import { THRESHOLD_IDS, THRESHOLDS, type ThresholdId } from "./rules/thresholds";
import type { Term, Terms } from "./terms";

const OURS = { url: null, year: null, confidence: "unverified" } as const;

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
  const money = (name: string, symbol: string, value: number, isGiven: boolean, ours: string) =>
    line(name, symbol, "JPY", {
      value,
      origin: isGiven ? "request" : "default",
      provenance: isGiven ? CALLER : { ...OURS, source: ours },
    });
  const { similarProjectCount } = input;
  return [
    money(place.totalCost, "K_total", figures.totalCost, true, ""),
    money(
      place.eligibleCost,
      "K_elig",
      figures.eligibleCost,
      input.eligibleCost !== undefined,
      "taken as the total cost",
    ),
    money(place.otherIncome, "K_other", figures.otherIncome, input.otherIncome !== undefined, "taken as none"),
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
