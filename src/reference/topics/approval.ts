import { agencies, cooperationTimeline, precedent, sisterStudies } from "../data/approval-pathway.json";
import { precedents as lightingPrecedents } from "../data/street-lighting.json";
import { pathwayRecords } from "../pathway-records";
import { prefixed, type Topic } from "../rows";

/** The road to approval, who stands along it, and who walked it before. */
export const approvalTopic = {
  "approval-pathway": pathwayRecords,
  agencies,
  "cooperation-timeline": cooperationTimeline,
  precedents: [...prefixed(precedent.id, precedent.facts), ...lightingPrecedents, ...sisterStudies],
} as const satisfies Topic;
