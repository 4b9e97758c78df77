import type { Measure } from "../ledger/measure";
import { type Assumption, fromFact, type Sourced } from "../ledger/sourced";
import type { MarketFacts } from "../local-content/input";
import { TRIGGER } from "../local-content/rules";
import { factOf } from "../reference/collections";

/** TKDN + BMP of a street-light luminaire in the government's catalogue, percent. */
const LUMINAIRE: Sourced = fromFact(factOf("local-content-notes", "led-luminaire-catalogue", "tkdnPlusBmpPercent"));
/** Local components of split units by their maker's statement, which is no certificate, percent. */
const SPLIT_UNITS: Sourced = fromFact(factOf("local-content-notes", "ac-sharp-karawang", "percent"));

/** What the market is known to offer for the goods of a measure. */
export interface KnownMarket {
  /** Facts that need no looking up; empty where only a maker's word is known. */
  readonly facts: MarketFacts;
  readonly percent: Sourced;
  /** Key of the remedy that names it. */
  readonly remedy: "localContentLuminairesRemedy" | "localContentSplitUnitsRemedy";
}

const MARKETS: Readonly<Record<Measure, Omit<KnownMarket, "facts"> | undefined>> = {
  "air-conditioning": { percent: SPLIT_UNITS, remedy: "localContentSplitUnitsRemedy" },
  "green-building": undefined,
  "street-lighting": { percent: LUMINAIRE, remedy: "localContentLuminairesRemedy" },
};

/** By the trigger of the rule, or the caller's own, percent. A maker's word is no fact. */
export function knownMarket(measure: Measure | undefined, triggerPercent = TRIGGER.value): KnownMarket | undefined {
  const market = measure === undefined ? undefined : MARKETS[measure];
  if (market === undefined) return undefined;
  const facts = market.percent === LUMINAIRE ? { productReachingTrigger: LUMINAIRE.value >= triggerPercent } : {};
  return { ...market, facts };
}

/** English label of what the market offers; no sheet reads it. */
export const MARKET_LABEL = "TKDN + BMP of a product on the market";

/** The line of `assumptions` of a market fact that was taken because the request states none. */
export function marketAssumption({ percent }: KnownMarket, path: string): Assumption {
  return {
    ...percent,
    name: `${path}.market.productReachingTrigger`,
    symbol: "t_market",
    unit: "%",
    label: MARKET_LABEL,
  };
}
