import { crossChecks, spot } from "../data/exchange-rates.json";
import { moneyFacts } from "../facts/money";
import type { Topic } from "../rows";

/** Exchange rates and published prices of equipment. */
export const moneyTopic = {
  ...moneyFacts,
  "exchange-rate-checks": crossChecks,
  "exchange-rate-spots": spot,
} as const satisfies Topic;
