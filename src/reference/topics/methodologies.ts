// Left out: programmes of other countries and a list of link collections, which no answer here rests on.
import { cdm, jcmRules } from "../data/methodologies.json";
import { methodologiesFacts } from "../facts/methodologies";
import type { Topic } from "../rows";

/** What may be credited, and by which rule. */
export const methodologiesTopic = {
  ...methodologiesFacts,
  "methodology-rules": jcmRules,
  "cdm-methodologies": cdm,
} as const satisfies Topic;
