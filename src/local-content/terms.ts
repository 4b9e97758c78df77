import { InputError } from "../ledger/input-error";
import { readInputs, type Stated } from "../ledger/quantity";
import { CALLER } from "../ledger/sourced";
import { totalOf } from "../methods/functions";
import type { RuleSource } from "../reference/rule";
import type { ComponentInput, LocalContentInput } from "./input";
import { RULE_INPUTS } from "./inputs";
import type { Readings } from "./readings";
import { PRODUCT_MINIMUM, TIERS, type Tier, type UncertifiedOrigin } from "./rules";

/** The numbers of the rule as they count for one purchase: on record, or the caller's own. */
export interface LocalContentTerms extends Stated<typeof RULE_INPUTS> {
  readonly tiers: readonly Tier[];
}

/** Throws InputError where the caller's weights are not those of a whole. */
export function termsOf(input: LocalContentInput, pointer: string): LocalContentTerms {
  const stated = readInputs(RULE_INPUTS, input);
  const { materialWeight, labourWeight, overheadWeight } = stated;
  const total = totalOf([materialWeight.value, labourWeight.value, overheadWeight.value]);
  if (Math.abs(total - 100) > 1e-6) {
    throw new InputError({ pointer: `${pointer}/weights`, key: "weightsNotHundred", parameters: { total } });
  }
  return { ...stated, tiers: input.tiers ?? TIERS };
}

/** What a judgement by the least TKDN of a product rests on. Who states what is on record does not weaken the record. */
export function minimumRule({ productMinimum }: LocalContentTerms): RuleSource {
  return productMinimum.value === PRODUCT_MINIMUM.value ? PRODUCT_MINIMUM : CALLER;
}

const UNCERTIFIED_TERMS = {
  "all-local": "allLocal",
  "partly-imported": "partlyImported",
  imported: "imported",
} as const satisfies Record<UncertifiedOrigin, keyof typeof RULE_INPUTS>;

/** Which of the terms a component without a certificate counts for. */
export function uncertifiedTerm(origin: UncertifiedOrigin) {
  return UNCERTIFIED_TERMS[origin];
}

/** What a component counts for. At an edge that two tiers name, the readings differ. Throws InputError where none holds. */
export function countedOf(
  { tkdnPercent, origin }: ComponentInput,
  terms: LocalContentTerms,
  pointer: string,
): Readings {
  if (tkdnPercent !== undefined) {
    const counted = terms.tiers.filter((tier) => holds(tier, tkdnPercent)).map(({ countedPercent }) => countedPercent);
    if (counted.length > 0) return { low: Math.min(...counted), high: Math.max(...counted) };
    const place = `${pointer}/tkdnPercent`;
    throw new InputError({ pointer: place, key: "tierMissing", parameters: { percent: tkdnPercent } });
  }
  const { value } = terms[uncertifiedTerm(origin as UncertifiedOrigin)];
  return { low: value, high: value };
}

/** The end tiers are printed with `>` and `<`, so their edge is outside; the middle ones name both edges as theirs. */
function holds({ minPercent = null, maxPercent = null }: Tier, percent: number): boolean {
  if (minPercent === null) return maxPercent === null || percent < maxPercent;
  if (maxPercent === null) return percent > minPercent;
  return percent >= minPercent && percent <= maxPercent;
}
