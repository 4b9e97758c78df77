import { withValueAt } from "../ledger/with-value-at";
import { exchangeRateOf, statedRate } from "../money/exchange-rate";
import type { LocalContentInput } from "./input";
import { RULE_INPUTS } from "./inputs";
import { termsOf } from "./terms";

/** The same purchase with every number of the rule written in, so that no record is asked any more. */
export function pinnedPurchase<Purchase extends LocalContentInput>(purchase: Purchase, pointer: string): Purchase {
  const terms = termsOf(purchase, pointer);
  const tiers = terms.tiers.map(({ minPercent, maxPercent, countedPercent }) => ({
    ...(typeof minPercent === "number" && { minPercent }),
    ...(typeof maxPercent === "number" && { maxPercent }),
    countedPercent,
  }));
  return Object.entries(RULE_INPUTS).reduce(
    (pinned, [key, { path }]) => withValueAt(pinned, path.split("."), terms[key as keyof typeof RULE_INPUTS].value),
    { ...purchase, tiers },
  );
}

/** The request of an assessment with every default written in. */
export function pinnedAssessment({
  pin: _asked,
  ...request
}: LocalContentInput & { readonly pin?: boolean | undefined }): object {
  return {
    ...pinnedPurchase(request, "#"),
    exchangeRate: statedRate(exchangeRateOf(request.exchangeRate)),
  };
}
