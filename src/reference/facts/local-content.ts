import {
  bmp,
  exceptions,
  fallbackSteps,
  goodsFormula,
  legalBases,
  notesLedAc,
  supersededMethods,
  thresholds,
} from "../data/tkdn.json";
import { named, type Topic } from "../rows";

/** Domestic content (TKDN) and the benefit weight (BMP), in percent. */
export const localContentFacts = {
  "local-content-thresholds": thresholds,
  "local-content-steps": fallbackSteps,
  "local-content-weights": [named("goods", goodsFormula.weights)],
  "local-content-tiers": goodsFormula.componentTiers,
  "uncertified-components": goodsFormula.componentsWithoutCertificate,
  "benefit-weights": [named("bmp", bmp)],
  "local-content-adjustments": goodsFormula.adjustments,
  "local-content-exceptions": exceptions,
  "local-content-notes": notesLedAc,
  "local-content-legal-bases": [...legalBases, ...supersededMethods],
} as const satisfies Topic;
