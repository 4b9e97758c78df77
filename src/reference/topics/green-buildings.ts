import { endUseShares } from "../data/air-conditioning.json";
import {
  edgeLevels,
  edgeRules,
  endUseShareDefaults,
  endUseShareEvidence,
  euiBenchmarks,
  ikeBands,
  ikeRules,
  interactionModel,
  lightingCoolingInteraction,
  lightingPowerDensity,
  otherStandards,
  ottv,
  pvYield,
  regulations,
  solarFactorsBandung,
  typicalSavings,
} from "../data/green-buildings.json";
import { named, prefixed, symbolId, type Topic } from "../rows";

const { parameters: interactionParameters, modes: accounts, ...model } = interactionModel;

/** Energy use, ratings and the interaction of measures in buildings. */
export const greenBuildingsTopic = {
  "ike-bands": ikeBands,
  "ike-rules": ikeRules,
  "energy-use-benchmarks": euiBenchmarks,
  "end-use-shares": endUseShareDefaults,
  "end-use-share-evidence": [...endUseShareEvidence, ...prefixed("air-conditioning", endUseShares)],
  "solar-factors": solarFactorsBandung.rows.map((row) => named(row.orientation, row)),
  ottv: [
    named("equations", ottv.equations),
    named("limit", ottv.limit),
    named("load-conversion", ottv.loadConversion),
    ...ottv.terms.map((row) => named(`term-${symbolId(row.symbol)}`, row)),
  ],
  "lighting-power-densities": lightingPowerDensity,
  "edge-levels": edgeLevels.map((row) => named(row.level, row)),
  "edge-rules": edgeRules,
  "building-regulations": [...regulations, ...otherStandards],
  "interaction-factors": [
    named("coincidence-factor", lightingCoolingInteraction.coincidenceFactor),
    ...interactionParameters,
  ],
  "interaction-evidence": lightingCoolingInteraction.evidence,
  "building-accounts": [...accounts, named("interaction-model", model)],
  "typical-savings": typicalSavings,
  "solar-yields": pvYield,
} as const satisfies Topic;
