import {
  foreignCooperationRules,
  foreignCooperationSteps,
  grantRules,
  grantSteps,
  jcmProjectCycle,
  precedent,
} from "./data/approval-pathway.json";
import { studyFindings } from "./data/subsidy-rules.json";
import { prefixed } from "./rows";

export const TRACKS = ["foreign-cooperation", "grant", "jcm-cycle"] as const;
export type Track = (typeof TRACKS)[number];

/** Documents that the text of a step names, as keys of the message group `pathwayDocuments`. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  "letter-of-intent": ["letter-of-intent"],
  plan: ["terms-of-reference", "plan-of-action"],
  mou: ["mou"],
  "full-power": ["full-power"],
  "bappenas-drkh": ["drkh"],
  "gec-evaluation": ["application"],
  pin: ["pin-form"],
  selection: ["grant-decision"],
  "validation-registration": ["pdd-guidelines", "validation-guidelines"],
  verification: ["validation-guidelines"],
  issuance: ["issuance-request-form", "allocation-form"],
};

interface StepRow {
  readonly id: string;
  readonly step: number;
}

function steps<Step extends StepRow>(track: Track, rows: readonly Step[]) {
  return rows.map(({ step, ...row }) => ({
    ...row,
    kind: "step" as const,
    track,
    order: step,
    documents: DOCUMENTS[row.id] ?? [],
  }));
}

/** The decision on a methodology has three limits that follow one another; their sum is ours. */
const jcmSteps = jcmProjectCycle.map((row) => {
  const { completenessDays, publicInputDays, jcDays, jcMaxDays } = row;
  if (completenessDays === undefined) return { ...row, durationDays: null };
  return {
    ...row,
    durationDays: completenessDays + publicInputDays + jcDays,
    durationDaysMaximum: completenessDays + publicInputDays + jcMaxDays,
    fieldConfidence: { ...row.fieldConfidence, durationDays: "derived", durationDaysMaximum: "derived" },
  };
});

const foreignCooperation = steps("foreign-cooperation", foreignCooperationSteps);
const grant = steps("grant", grantSteps);
const jcmCycle = steps("jcm-cycle", jcmSteps);

/** Steps of the three tracks, each in order. How the tracks lie against each other in time no source says. */
export const pathwaySteps = [...foreignCooperation, ...grant, ...jcmCycle] as const;

/** The steps, then the rules that bind them, what the study found, and the precedent. */
export const pathwayRecords = [
  ...pathwaySteps,
  ...foreignCooperationRules.map((row) => ({ ...row, kind: "rule" as const, track: TRACKS[0] })),
  ...grantRules.map((row) => ({ ...row, kind: "rule" as const, track: TRACKS[1] })),
  ...studyFindings.filter(({ id }) => id === "four-agencies").map((row) => ({ ...row, kind: "finding" as const })),
  ...prefixed(precedent.id, precedent.facts).map((row) => ({ ...row, kind: "precedent" as const })),
] as const;
