import {
  edgeLevels,
  endUseShareDefaults,
  euiBenchmarks,
  ikeBands,
  interactionModel,
  lightingCoolingInteraction,
  ottv,
  pvYield,
  solarFactorsBandung,
  typicalSavings,
} from "../data/green-buildings.json";
import { named, symbolId, type Topic } from "../rows";

/** Energy use, ratings and the interaction of measures in buildings. */
export const greenBuildingsFacts = {
  "ike-bands": ikeBands,
  "energy-use-benchmarks": euiBenchmarks,
  "end-use-shares": endUseShareDefaults,
  "solar-factors": solarFactorsBandung.rows.map((row) => named(row.orientation, row)),
  ottv: [
    named("equations", ottv.equations),
    named("limit", ottv.limit),
    named("load-conversion", ottv.loadConversion),
    ...ottv.terms.map((row) => named(`term-${symbolId(row.symbol)}`, row)),
  ],
  "edge-levels": edgeLevels.map((row) => named(row.level, row)),
  "interaction-factors": [
    named("coincidence-factor", lightingCoolingInteraction.coincidenceFactor),
    ...interactionModel.parameters,
  ],
  "typical-savings": typicalSavings,
  "solar-yields": pvYield,
} as const satisfies Topic;
