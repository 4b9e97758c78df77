import { InputError } from "../ledger/input-error";
import type { ItemInput, MarketFacts } from "./input";
import { type Readings, reaches, type Status, weakest } from "./readings";

/** In the order of the steps: each fact opens its step, and the last step needs none. */
const FACTS = ["productReachingTrigger", "productReachingMinimum", "certifiedProduct", "domesticProduct"] as const;
const LAST_STEP = FACTS.length + 1;

/**
 * The steps that may apply, first to last. One where the facts decide; several where a fact is not known. A product that
 * meets a step also meets the facts of all later steps, so a later "no" contradicts an earlier "yes".
 */
export function possibleSteps(market: MarketFacts, pointer: string): readonly number[] {
  assertConsistent(market, pointer);
  const steps: number[] = [];
  for (const [index, fact] of FACTS.entries()) {
    const known = market[fact];
    if (known === false) continue;
    steps.push(index + 1);
    if (known) return steps;
  }
  return [...steps, LAST_STEP];
}

function assertConsistent(market: MarketFacts, pointer: string): void {
  const firstYes = FACTS.findIndex((fact) => market[fact] === true);
  const contradicting = FACTS.find((fact, index) => firstYes >= 0 && index > firstYes && market[fact] === false);
  if (contradicting === undefined) return;
  const parameters = { yes: FACTS[firstYes] as string, no: contradicting };
  throw new InputError({ pointer: `${pointer}/${contradicting}`, key: "marketFactsContradict", parameters });
}

/** Whether goods may be bought under a step; services are not products and are not judged by it. */
export function goodsPass(step: number, item: ItemInput, tkdn: Readings, minimumPercent: number): Status {
  if (item.kind === "services" || step === LAST_STEP) return "pass";
  const minimum = reaches(tkdn, minimumPercent);
  if (step <= 2 || minimum === "pass") return minimum;
  // Only a domestic product can carry a certificate or be listed as one; without local content it is an import.
  if (tkdn.high <= 0) return "fail";
  return step === 3 && item.kind !== "certified-goods" ? "unknown" : "pass";
}

/** The status under the step that applies; where several may, only what they agree on. */
export function statusUnder(
  steps: readonly number[],
  items: readonly ItemInput[],
  tkdns: readonly Readings[],
  minimumPercent: number,
): Status {
  const statuses = steps.map((step) =>
    weakest(items.map((item, index) => goodsPass(step, item, tkdns[index] as Readings, minimumPercent))),
  );
  const [first] = statuses as [Status, ...Status[]];
  return statuses.every((status) => status === first) ? first : "unknown";
}
