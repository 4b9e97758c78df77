import {
  bandungDerived,
  bandungFacts,
  billEvidence,
  controllerPlaceholders,
  controlSavingEvidence,
  formulas,
  illustrations,
  jakartaHpsToLedMap,
  lampEfficacy,
  luminaireSpecification,
  replacementVariants,
  standards,
} from "../data/street-lighting.json";
import { streetLightingFacts } from "../facts/street-lighting";
import type { Topic } from "../rows";

/** Lamps, hours, controls and the lights of Bandung. */
export const streetLightingTopic = {
  ...streetLightingFacts,
  "lamp-efficacies": lampEfficacy,
  "lamp-replacements": [...jakartaHpsToLedMap, ...replacementVariants],
  "control-saving-evidence": controlSavingEvidence,
  "controller-parameters": controllerPlaceholders,
  "luminaire-specification": luminaireSpecification,
  "street-lighting-standards": standards,
  "bandung-street-lights": [...bandungFacts, ...bandungDerived],
  "street-lighting-bills": billEvidence,
  "street-lighting-rules": [...formulas, ...illustrations],
} as const satisfies Topic;
