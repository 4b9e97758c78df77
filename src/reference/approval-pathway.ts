import { assertProvenance, type RecordCore } from "../ledger/record";
import { pathwaySteps, type Track } from "./pathway-steps";

/** One step on the road to approval, before a language is chosen. */
export type ApprovalStep = RecordCore & {
  readonly track: Track;
  /** Place within its track, from 1. */
  readonly order: number;
  /** Text as printed; its translation is `id` of the message group `pathwaySteps`. */
  readonly text: string;
  /** Agency as the source names it; null where the source names none. */
  readonly responsible: string | null;
  /** The same as keys of the message group `agencyNames`; empty where the source names none. */
  readonly agencies: readonly string[];
  /** Usual days; null where no source gives them. */
  readonly durationDays: number | null;
  /** Keys of the message group `pathwayDocuments`. */
  readonly documents: readonly string[];
};

const STEPS: readonly ApprovalStep[] = pathwaySteps.map((step) => ({
  ...assertProvenance("approval-pathway", step),
  track: step.track,
  order: step.order,
  text: step.text,
  responsible: step.responsible,
  agencies: step.agencies,
  durationDays: step.durationDays,
  documents: step.documents,
}));

/** The steps of all tracks (foreign cooperation, grant, JCM cycle), or of one, in order. */
export function approvalSteps(track?: Track): readonly ApprovalStep[] {
  return track === undefined ? STEPS : STEPS.filter((step) => step.track === track);
}
