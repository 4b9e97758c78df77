import {
  agencies,
  cooperationTimeline,
  foreignCooperationRules,
  grantRules,
  precedent,
  sisterStudies,
} from "../data/approval-pathway.json";
import { precedents as lightingPrecedents } from "../data/street-lighting.json";
import { studyFindings } from "../data/subsidy-rules.json";
import { DOCUMENTS, pathwaySteps, TRACKS } from "../pathway-steps";
import { prefixed, type Topic } from "../rows";

/** The steps, then the rules that bind them, what the study found, and the precedent. */
const pathwayRecords = [
  ...pathwaySteps,
  ...foreignCooperationRules.map((row) => ({ ...row, kind: "rule" as const, track: TRACKS[0] })),
  ...grantRules.map((row) => ({ ...row, kind: "rule" as const, track: TRACKS[1], documents: DOCUMENTS[row.id] ?? [] })),
  ...studyFindings.filter(({ id }) => id === "four-agencies").map((row) => ({ ...row, kind: "finding" as const })),
  ...prefixed(precedent.id, precedent.facts).map((row) => ({ ...row, kind: "precedent" as const })),
] as const;

/** The road to approval, who stands along it, and who walked it before. */
export const approvalTopic = {
  "approval-pathway": pathwayRecords,
  agencies,
  "cooperation-timeline": cooperationTimeline,
  precedents: [...prefixed(precedent.id, precedent.facts), ...lightingPrecedents, ...sisterStudies],
} as const satisfies Topic;
