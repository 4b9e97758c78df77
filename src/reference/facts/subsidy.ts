import {
  costEffectiveness,
  financingProgrammeByFiscalYear,
  otherConditions,
  paybackRule,
  similarTechnologyCountsIndonesia,
  similarTechnologyFacts,
  similarTechnologyRangeEvidence,
  similarTechnologySteps,
  studyFindings,
  usefulLives,
} from "../data/subsidy-rules.json";
import { named, type Topic } from "../rows";

/** What Japan pays, for what, and for how long. */
export const subsidyFacts = {
  "financing-programme": financingProgrammeByFiscalYear,
  "similar-technology-steps": similarTechnologySteps,
  "similar-technology-counts": similarTechnologyCountsIndonesia,
  "similar-technology-facts": [...similarTechnologyFacts, named("ratio-range", similarTechnologyRangeEvidence)],
  "cost-effectiveness-ceilings": costEffectiveness.ceilings,
  "payback-rules": [named("minimum-without-subsidy", paybackRule)],
  "useful-lives": usefulLives,
  "subsidy-conditions": otherConditions,
  "study-findings": studyFindings,
} as const satisfies Topic;
