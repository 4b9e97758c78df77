import { capex } from "../data/air-conditioning.json";
import { annual, crossChecks } from "../data/exchange-rates.json";
import { capexPerPoint } from "../data/street-lighting.json";
import type { Topic } from "../rows";

/** Exchange rates and published prices of equipment. */
export const moneyTopic = {
  "exchange-rates": annual,
  "exchange-rate-checks": crossChecks,
  "air-conditioning-costs": capex,
  "street-lighting-costs": capexPerPoint,
} as const satisfies Topic;
