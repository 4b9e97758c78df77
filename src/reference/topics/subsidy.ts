import {
  amountFormula,
  cautions,
  clarifications,
  costEffectiveness,
  financingProgrammeByFiscalYear,
  jcmRulesIndonesiaJapan,
  otherConditions,
  paybackRule,
  rounding,
  similarTechnologyCountsIndonesia,
  similarTechnologyFacts,
  similarTechnologyRangeEvidence,
  similarTechnologySteps,
  studyFindings,
  usefulLifeRules,
  usefulLives,
} from "../data/subsidy-rules.json";
import { fundingProgrammes } from "../funding-programmes";
import { named, type Topic } from "../rows";

/** What Japan pays, for what, and for how long. */
export const subsidyTopic = {
  "financing-programme": financingProgrammeByFiscalYear,
  "similar-technology-steps": similarTechnologySteps,
  "similar-technology-counts": similarTechnologyCountsIndonesia,
  "similar-technology-facts": [...similarTechnologyFacts, named("ratio-range", similarTechnologyRangeEvidence)],
  "grant-formula": amountFormula,
  "cost-effectiveness-ceilings": costEffectiveness.ceilings,
  "cost-effectiveness-rules": [
    named("formula", costEffectiveness.formula),
    named("evaluation-item", costEffectiveness.evaluationItem),
    named("modelling", costEffectiveness.modelling),
  ],
  "payback-rules": [named("minimum-without-subsidy", paybackRule)],
  "useful-lives": usefulLives,
  "useful-life-rules": usefulLifeRules,
  "subsidy-conditions": otherConditions,
  "subsidy-clarifications": [...clarifications, ...cautions],
  "jcm-rules": jcmRulesIndonesiaJapan,
  "rounding-rules": rounding,
  "funding-programmes": fundingProgrammes,
  "study-findings": studyFindings,
} as const satisfies Topic;
