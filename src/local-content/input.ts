import type { GivenExchangeRate } from "../money/exchange-rate";
import type { Money } from "../money/money";
import type { Tier, UncertifiedOrigin } from "./rules";

export const BUYERS = ["government", "japanese-representative", "private"] as const;
export type Buyer = (typeof BUYERS)[number];

export const FUNDINGS = ["apbn", "apbd", "foreign-grant-or-loan", "own-funds"] as const;
export type Funding = (typeof FUNDINGS)[number];

export interface ComponentInput {
  readonly name?: string | undefined;
  /** Share of the direct material cost, 0–1. */
  readonly costShare: number;
  /** Percent, of its certificate. */
  readonly tkdnPercent?: number | undefined;
  /** What is known of a component without a certificate. */
  readonly origin?: UncertifiedOrigin | undefined;
}

interface PartInput {
  readonly name?: string | undefined;
  /** Share of the value of the purchase, 0–1; either every part has one or every part has a value. */
  readonly share?: number | undefined;
  readonly value?: Money | undefined;
}

export interface CertifiedGoodsInput extends PartInput {
  readonly kind: "certified-goods";
  readonly tkdnPercent: number;
  readonly bmpPercent?: number | undefined;
}

export interface GoodsInput extends PartInput {
  readonly kind: "goods";
  readonly components: readonly ComponentInput[];
  readonly localLabourPercent: number;
  readonly localOverheadPercent: number;
  /** The maker has a plant in the country and mostly Indonesian workers. */
  readonly domesticPlant?: boolean | undefined;
  /** Points for research and development in the country. */
  readonly researchAndDevelopmentPercent?: number | undefined;
  readonly bmpPercent?: number | undefined;
}

export interface ServicesInput extends PartInput {
  readonly kind: "services";
  readonly tkdnPercent?: number | undefined;
  readonly totalCost?: Money | undefined;
  readonly foreignCost?: Money | undefined;
}

export type ItemInput = CertifiedGoodsInput | GoodsInput | ServicesInput;

/** What the market offers, in the order of the five steps; absent where nobody has looked. */
export interface MarketFacts {
  readonly productReachingTrigger?: boolean | undefined;
  readonly productReachingMinimum?: boolean | undefined;
  readonly certifiedProduct?: boolean | undefined;
  readonly domesticProduct?: boolean | undefined;
}

export interface LocalContentInput {
  readonly buyer?: Buyer | undefined;
  readonly funding?: Funding | undefined;
  readonly items: readonly ItemInput[];
  readonly market?: MarketFacts | undefined;
  /** Percent. */
  readonly goalPercent?: number | undefined;
  /** In place of those on record; the numbers of the rule stand beside them (inputs.ts). */
  readonly tiers?: readonly Tier[] | undefined;
  readonly triggerPercent?: number | undefined;
  readonly exchangeRate?: GivenExchangeRate | undefined;
}
