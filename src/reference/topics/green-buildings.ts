import { endUseShares } from "../data/air-conditioning.json";
import {
  edgeRules,
  endUseShareEvidence,
  ikeRules,
  interactionModel,
  lightingCoolingInteraction,
  lightingPowerDensity,
  otherStandards,
  pvYieldEvidence,
  regulations,
} from "../data/green-buildings.json";
import { greenBuildingsFacts } from "../facts/green-buildings";
import { named, prefixed, type Topic } from "../rows";

const { parameters: _amongTheFacts, modes: accounts, ...model } = interactionModel;

/** Energy use, ratings and the interaction of measures in buildings. */
export const greenBuildingsTopic = {
  ...greenBuildingsFacts,
  "ike-rules": ikeRules,
  "end-use-share-evidence": [...endUseShareEvidence, ...prefixed("air-conditioning", endUseShares)],
  "lighting-power-densities": lightingPowerDensity,
  "edge-rules": edgeRules,
  "building-regulations": [...regulations, ...otherStandards],
  "interaction-evidence": lightingCoolingInteraction.evidence,
  "solar-yield-evidence": pvYieldEvidence,
  "building-accounts": [...accounts, named("interaction-model", model)],
} as const satisfies Topic;
