// Left out: programmes of other countries and a list of link collections, which no answer here rests on.
import { cdm, jcm, jcmRules, noApprovedMethodology } from "../data/methodologies.json";
import type { Topic } from "../rows";

/** What may be credited, and by which rule. */
export const methodologiesTopic = {
  methodologies: jcm,
  "methodology-rules": jcmRules,
  "cdm-methodologies": cdm,
  "measures-without-methodology": noApprovedMethodology,
} as const satisfies Topic;
