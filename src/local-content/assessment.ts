import { assumptionOf, type Input } from "../ledger/quantity";
import type { Assumption, Sourced } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import { Calculation } from "../methods/calculation";
import { type ExchangeRate, exchangeRateOf, exchangeRateWarnings } from "../money/exchange-rate";
import { type Binding, bindingOf } from "./binding";
import { combine, weigh } from "./combine";
import type { LocalContentInput } from "./input";
import { RULE_INPUTS } from "./inputs";
import { assessItem, hasIncentive, type ItemResult } from "./item";
import { type Readings, reaches, type Status } from "./readings";
import { possibleSteps, statusUnder } from "./steps";
import { goalsOf, type Target, targetOf } from "./targets";
import { type LocalContentTerms, termsOf, uncertifiedTerm } from "./terms";

export interface LocalContentAssessment {
  readonly input: LocalContentInput;
  readonly terms: LocalContentTerms;
  readonly combined: Readings;
  readonly items: readonly ItemResult[];
  readonly binding: Binding;
  /** Steps of the rule that may apply, in order; one where the market facts decide. */
  readonly possibleSteps: readonly number[];
  /** Whether the goods may be bought under the step that applies. */
  readonly status: Status;
  /** Whether this purchase itself is a product that opens step 1. */
  readonly reachesTrigger: Status;
  readonly targets: readonly Target[];
  /** Most that assembly of imported parts reaches, percent. */
  readonly assemblyMaximumPercent: number;
  readonly calculation: Calculation;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/** Percent that services done wholly in the country count for. */
const ALL_LOCAL = 100;

/**
 * TKDN of goods, services and their combination [%], the step of the rule that applies, and what would make it pass.
 *
 * @example
 * assessLocalContent({ items: [
 *   { kind: "certified-goods", tkdnPercent: 40, share: 0.6 },
 *   { kind: "services", tkdnPercent: 70, share: 0.4 } ] }).combined // { low: 52, high: 52 }
 */
export function assessLocalContent(input: LocalContentInput, pointer = "#"): LocalContentAssessment {
  const calculation = new Calculation();
  const rate = exchangeRateOf(input.exchangeRate);
  const terms = termsOf(input, pointer);
  const itemsPointer = `${pointer}/items`;
  const results = input.items.map((item, index) =>
    assessItem(item, { calculation, rate, terms, pointer: `${itemsPointer}/${index}`, place: index + 1 }),
  );
  const weighted = weigh(calculation, input.items, results, rate, itemsPointer);
  // A part with a share of 0 weighs nothing; where all of a kind do, the purchase has none of it.
  const weighty = (isService: boolean) =>
    weighted.filter(({ value }, index) => value > 0 && (input.items[index]?.kind === "services") === isService);
  const goods = weighty(false);
  const services = weighty(true);
  const combined = combine(calculation, weighted);
  const context = {
    calculation,
    terms,
    items: input.items,
    results,
    combined,
    goodsPercent: goods.length > 0 ? combine(calculation, goods, "goods").low : undefined,
    hasServices: services.length > 0,
    servicesPercent: services.length > 0 ? combine(calculation, services, "services").low : ALL_LOCAL,
  };
  const steps = possibleSteps(input.market ?? {}, `${pointer}/market`);
  return {
    input,
    terms,
    combined,
    items: results,
    binding: bindingOf(input.buyer, input.funding),
    possibleSteps: steps,
    status: statusUnder(
      steps,
      input.items,
      results.map(({ tkdn }) => tkdn),
      terms.productMinimum.value,
    ),
    reachesTrigger: reaches(bestWithBenefit(results), terms.trigger.value),
    targets: goalsOf(input.goalPercent, terms).map((goal, index) => targetOf(goal, index + 1, context)),
    assemblyMaximumPercent: terms.labourWeight.value + terms.overheadWeight.value,
    calculation,
    assumptions: assumptionsOf(input, terms, rate),
    warnings: [...exchangeRateWarnings(rate, `${pointer}/exchangeRate`), ...warningsOf(input, results, pointer)],
  };
}

/** The product with the most TKDN + BMP: step 1 asks whether one exists. */
function bestWithBenefit(results: readonly ItemResult[]): Readings {
  const products = results.flatMap(({ tkdnPlusBmp }) => tkdnPlusBmp ?? []);
  return {
    low: Math.max(0, ...products.map(({ low }) => low)),
    high: Math.max(0, ...products.map(({ high }) => high)),
  };
}

function assumptionsOf({ items }: LocalContentInput, terms: LocalContentTerms, rate: ExchangeRate): Assumption[] {
  const line = (name: string, symbol: string, unit: string, sourced: Sourced) => ({ ...sourced, name, symbol, unit });
  const numbers = (...keys: (keyof typeof RULE_INPUTS)[]) =>
    keys.map((key) => {
      const input: Input & { readonly label?: string } = RULE_INPUTS[key];
      return { ...assumptionOf(input, terms[key]), ...(input.label !== undefined && { label: input.label }) };
    });
  const goods = items.filter((item) => item.kind === "goods");
  const uncertified = new Set(
    goods.flatMap(({ components }) => components.flatMap(({ origin }) => (origin ? uncertifiedTerm(origin) : []))),
  );
  const converted = items.some((item) => item.value !== undefined || (item.kind === "services" && item.totalCost));
  return [
    ...(goods.length > 0 ? numbers("materialWeight", "labourWeight", "overheadWeight") : []),
    ...numbers(...uncertified),
    ...(goods.some(hasIncentive) ? numbers("domesticPlant", "researchCap") : []),
    ...(items.some(({ kind }) => kind !== "services") ? numbers("benefitWeightCap", "trigger", "productMinimum") : []),
    ...(converted
      ? [
          line("exchangeRate.idrPerJpy", "x_JPY", "IDR/JPY", rate.idrPerJpy),
          line("exchangeRate.idrPerUsd", "x_USD", "IDR/USD", rate.idrPerUsd),
        ]
      : []),
  ];
}

function warningsOf({ items }: LocalContentInput, results: readonly ItemResult[], pointer: string): Warning[] {
  return items.flatMap((item, index) => {
    if (item.kind !== "goods") return [];
    const place = `${pointer}/items/${index}`;
    const onEdge = (results[index] as ItemResult).edges.map(
      (edge): Warning => ({
        code: "component-tier-edge",
        parameters: { percent: item.components[edge]?.tkdnPercent ?? 0 },
        pointer: `${place}/components/${edge}/tkdnPercent`,
      }),
    );
    return [{ code: "local-content-not-certified", pointer: place }, ...onEdge];
  });
}
