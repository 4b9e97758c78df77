import {
  bmp,
  certificates,
  combinedFormulas,
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
export const localContentTopic = {
  "local-content-thresholds": thresholds,
  "local-content-steps": fallbackSteps,
  "local-content-weights": [named("goods", goodsFormula.weights)],
  "local-content-formulas": [
    named("material", goodsFormula.material),
    named("services", combinedFormulas.services),
    named("goods-and-services", combinedFormulas.goodsAndServices),
    named("several-goods", combinedFormulas.severalGoods),
  ],
  "local-content-tiers": goodsFormula.componentTiers,
  "uncertified-components": goodsFormula.componentsWithoutCertificate,
  "local-content-adjustments": goodsFormula.adjustments,
  "benefit-weights": [named("bmp", bmp)],
  "local-content-certificates": certificates,
  "local-content-exceptions": exceptions,
  "local-content-notes": notesLedAc,
  "local-content-legal-bases": [...legalBases, ...supersededMethods],
} as const satisfies Topic;
