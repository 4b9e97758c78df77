import {
  amountFormula,
  cautions,
  clarifications,
  costEffectiveness,
  jcmRulesIndonesiaJapan,
  rounding,
  usefulLifeRules,
} from "../data/subsidy-rules.json";
import { subsidyFacts } from "../facts/subsidy";
import { fundingProgrammes } from "../funding-programmes";
import { named, type Topic } from "../rows";

/** What Japan pays, for what, and for how long. */
export const subsidyTopic = {
  ...subsidyFacts,
  "grant-formula": amountFormula,
  "cost-effectiveness-rules": [
    named("formula", costEffectiveness.formula),
    named("evaluation-item", costEffectiveness.evaluationItem),
    named("modelling", costEffectiveness.modelling),
  ],
  "useful-life-rules": usefulLifeRules,
  "subsidy-clarifications": [...clarifications, ...cautions],
  "jcm-rules": jcmRulesIndonesiaJapan,
  "rounding-rules": rounding,
  "funding-programmes": fundingProgrammes,
} as const satisfies Topic;
