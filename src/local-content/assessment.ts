import { type Assumption, fromFact, type Sourced } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import { Calculation } from "../methods/calculation";
import { type ExchangeRate, exchangeRateOf, exchangeRateWarnings } from "../money/exchange-rate";
import { type Binding, bindingOf } from "./binding";
import { combine, weigh } from "./combine";
import type { LocalContentInput } from "./input";
import { assessItem, hasIncentive, type ItemResult } from "./item";
import { type Readings, reaches, type Status } from "./readings";
import { BENEFIT_WEIGHT_CAP, DOMESTIC_PLANT, GOODS_WEIGHTS, PRODUCT_MINIMUM, RESEARCH_CAP, TRIGGER } from "./rules";
import { possibleSteps, statusUnder } from "./steps";
import { goalsOf, type Target, targetOf } from "./targets";

export interface LocalContentAssessment {
  readonly input: LocalContentInput;
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
  const itemsPointer = `${pointer}/items`;
  const results = input.items.map((item, index) =>
    assessItem(item, { calculation, rate, pointer: `${itemsPointer}/${index}`, place: index + 1 }),
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
    combined,
    items: results,
    binding: bindingOf(input.buyer, input.funding),
    possibleSteps: steps,
    status: statusUnder(
      steps,
      input.items,
      results.map(({ tkdn }) => tkdn),
    ),
    reachesTrigger: reaches(bestWithBenefit(results), TRIGGER.value),
    targets: goalsOf(input.goalPercent).map((goal, index) => targetOf(goal, index + 1, context)),
    assemblyMaximumPercent: GOODS_WEIGHTS.labour.value + GOODS_WEIGHTS.overhead.value,
    calculation,
    assumptions: assumptionsOf(input, rate),
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

function assumptionsOf({ items }: LocalContentInput, rate: ExchangeRate): Assumption[] {
  const line = (name: string, symbol: string, unit: string, sourced: Sourced) => ({ ...sourced, name, symbol, unit });
  const calculated = items.some(({ kind }) => kind === "goods");
  const converted = items.some((item) => item.value !== undefined || (item.kind === "services" && item.totalCost));
  return [
    ...(calculated
      ? [
          line("weights.directMaterialPercent", "w_M", "%", fromFact(GOODS_WEIGHTS.material)),
          line("weights.directLabourPercent", "w_L", "%", fromFact(GOODS_WEIGHTS.labour)),
          line("weights.factoryOverheadPercent", "w_O", "%", fromFact(GOODS_WEIGHTS.overhead)),
        ]
      : []),
    ...(items.some((item) => item.kind === "goods" && hasIncentive(item))
      ? [
          line("domesticPlantPercent", "t_plant", "%", fromFact(DOMESTIC_PLANT)),
          line("researchAndDevelopmentCapPercent", "rd_max", "%", fromFact(RESEARCH_CAP)),
        ]
      : []),
    ...(items.some(({ kind }) => kind !== "services")
      ? [
          line("benefitWeightCapPercent", "b_max", "%", fromFact(BENEFIT_WEIGHT_CAP)),
          line("triggerPercent", "t_trigger", "%", fromFact(TRIGGER)),
          line("productMinimumPercent", "t_min", "%", fromFact(PRODUCT_MINIMUM)),
        ]
      : []),
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
