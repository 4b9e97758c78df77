import type { Warning } from "../ledger/warning";
import type { Case, CriterionId } from "./criteria/criterion";
import type { GrantFigures } from "./grant";
import { ASSESSMENT_PLACE, optionPath, type Place, pointerTo, type SubsidyInput } from "./input";
import { THRESHOLDS, type ThresholdId } from "./rules/thresholds";
import type { Terms } from "./terms";
import type { Judgement } from "./verdict";

/** What the reader of a grant should know. */
export function warningsOf(input: SubsidyInput, terms: Terms, figures: GrantFigures): readonly Warning[] {
  const place = input.place ?? ASSESSMENT_PLACE;
  const { idrPerJpy, idrPerUsd } = input.rate;
  const maximum = terms.ratioCapMaximum.value;
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

/** The threshold each ageing criterion is measured by. */
const THRESHOLD_OF: Readonly<Partial<Record<CriterionId, ThresholdId>>> = {
  "cost-effectiveness": "ceiling",
  "minimum-size": "projectMinimum",
  "payback-without-subsidy": "paybackMinimum",
  "completion-within-period": "completionMaximum",
  "credits-to-japan": "creditShareMinimum",
};

/** A number that is not met and may no longer hold, at the field that states the one of today. */
export function olderRuleWarnings({ decidedBy }: Judgement, { fiscalYear, terms }: Case, place: Place): Warning[] {
  return decidedBy
    .filter(({ reason }) => reason === "rests-on-older-rule")
    .map(({ criterion: { id, provenance } }) => {
      const threshold = THRESHOLD_OF[id];
      return {
        code: "rests-on-older-rule",
        parameters: {
          year: String(provenance.year),
          fiscalYear: String(fiscalYear),
          age: terms.ruleAgeMaximum.value,
        },
        ...(threshold !== undefined && { pointer: pointerTo(optionPath(place, THRESHOLDS[threshold].path)) }),
      };
    });
}
