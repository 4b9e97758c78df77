import { capex } from "../data/air-conditioning.json";
import { annual } from "../data/exchange-rates.json";
import { capexPerPoint } from "../data/street-lighting.json";
import type { Topic } from "../rows";

/** Exchange rates, and the prices the page begins with. */
export const moneyFacts = {
  "exchange-rates": annual,
  "air-conditioning-costs": capex,
  "street-lighting-costs": capexPerPoint,
} as const satisfies Topic;
