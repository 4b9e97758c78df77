import { capex } from "../data/air-conditioning.json";
import { annual } from "../data/exchange-rates.json";
import { capex as buildingCosts } from "../data/green-buildings.json";
import { capexPerPoint } from "../data/street-lighting.json";
import type { Topic } from "../rows";

/** Exchange rates, and published prices: the page begins with them, and a cost far from them is remarked. */
export const moneyFacts = {
  "exchange-rates": annual,
  "air-conditioning-costs": capex,
  "street-lighting-costs": capexPerPoint,
  "green-building-costs": buildingCosts,
} as const satisfies Topic;
