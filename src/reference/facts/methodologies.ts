import { jcm, noApprovedMethodology } from "../data/methodologies.json";
import type { Topic } from "../rows";

/** What may be credited, and what may not. */
export const methodologiesFacts = {
  methodologies: jcm,
  "measures-without-methodology": noApprovedMethodology,
} as const satisfies Topic;
