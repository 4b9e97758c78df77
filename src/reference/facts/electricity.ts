import { electricity } from "../data/emission-factors.json";
import { suggestedDefaults } from "../data/tariffs.json";
import type { Topic } from "../rows";

/** What a kilowatt-hour emits (tCO2/MWh) and what it costs (Rp/kWh). */
export const electricityFacts = {
  "emission-factors": electricity,
  "tariff-defaults": suggestedDefaults,
} as const satisfies Topic;
