import { type Assumption, CALLER, fromFact, fromRequest, type Sourced } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import type { Rule } from "../reference/rule";
import type { GrantFigures } from "./grant";
import { ASSESSMENT_PLACE, optionPath, pointerTo, type SubsidyInput } from "./input";
import type { RuleSet } from "./rules/rule-set";
import type { Terms } from "./terms";

const OURS = { url: null, year: null, confidence: "unverified" } as const;

/** A threshold of another fiscal year names it in its source. */
function fromRule(rule: Rule): Sourced {
  const { carriedFrom, source } = rule;
  if (carriedFrom === null) return fromFact(rule);
  return fromFact({ ...rule, source: `${source}; stated for fiscal year ${carriedFrom}` });
}

/** Every number the answer rests on, with its origin. Money is listed in yen, as it was reckoned. */
export function assumptionsOf(
  input: SubsidyInput,
  rules: RuleSet,
  terms: Terms,
  figures: GrantFigures,
): readonly Assumption[] {
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
    line(optionPath(place, "ratioCap"), "r", "1", terms.ratioCap),
    line(optionPath(place, "costEffectivenessCeilingJpyPerTco2"), "c_max", "JPY/tCO2", terms.ceiling),
    line("ruleSet.projectMaximum", "G_max", "JPY", fromRule(rules.projectMaximum)),
    line("ruleSet.projectMinimum", "G_min", "JPY", fromRule(rules.projectMinimum)),
    line("exchangeRate.idrPerJpy", "x_JPY", "IDR/JPY", input.rate.idrPerJpy),
    line("exchangeRate.idrPerUsd", "x_USD", "IDR/USD", input.rate.idrPerUsd),
  ];
}

export function warningsOf(
  input: SubsidyInput,
  rules: RuleSet,
  terms: Terms,
  figures: GrantFigures,
): readonly Warning[] {
  const place = input.place ?? ASSESSMENT_PLACE;
  const { idrPerJpy, idrPerUsd } = input.rate;
  const maximum = rules.ratioCapMaximum.value;
  const checks: readonly [boolean, Warning][] = [
    [
      input.eligibleCost === undefined,
      { code: "eligible-cost-taken-as-total", pointer: pointerTo(place.eligibleCost) },
    ],
    [
      figures.eligibleCost > figures.totalCost,
      { code: "eligible-cost-above-total", pointer: pointerTo(place.eligibleCost) },
    ],
    [
      figures.otherIncome > figures.totalCost,
      { code: "other-income-above-total", pointer: pointerTo(place.otherIncome) },
    ],
    [
      terms.ratioCap.value > maximum,
      {
        code: "ratio-cap-above-programme",
        parameters: { maximum: maximum * 100 },
        pointer: pointerTo(optionPath(place, "ratioCap")),
      },
    ],
    [
      input.ratioCap !== undefined && input.similarProjectCount !== undefined,
      { code: "ratio-cap-overrides-count", pointer: pointerTo(optionPath(place, "similarProjectCount")) },
    ],
    [idrPerJpy.origin !== idrPerUsd.origin, { code: "exchange-rates-mixed", pointer: "#/exchangeRate" }],
    [figures.bindingLimit === "no-reduction", { code: "no-reduction-no-grant" }],
  ];
  return checks.flatMap(([applies, warning]) => (applies ? [warning] : []));
}
