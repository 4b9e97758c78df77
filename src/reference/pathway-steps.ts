import { foreignCooperationSteps, grantSteps, jcmProjectCycle } from "./data/approval-pathway.json";

export const TRACKS = ["foreign-cooperation", "grant", "jcm-cycle"] as const;
export type Track = (typeof TRACKS)[number];

/** Documents that the text of a step names, as keys of the message group `pathwayDocuments`. */
export const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
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
  "direct-grant-ministries": ["grant-agreement", "handover-record"],
  issuance: ["issuance-request-form", "allocation-form"],
};

/** Who the sources name, as keys of the message group `agencyNames`; most are records of `agencies` too. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  "City DPRD": ["dprd"],
  "Ministry of Home Affairs": ["kemendagri"],
  "Ministry of Foreign Affairs (Kemlu)": ["kemlu"],
  "line ministry": ["line-ministry"],
  Bappenas: ["bappenas"],
  "Ministry of Finance (Kemenkeu)": ["kemenkeu"],
  "city government": ["city-government"],
  GEC: ["gec"],
  "GEC/MOEJ": ["gec", "moej"],
  "Joint Committee": ["joint-committee"],
  "Joint Committee, governments": ["joint-committee", "governments"],
  "project participants": ["project-participants"],
  "project participants, Joint Committee": ["project-participants", "joint-committee"],
  "project participants, KLH/BPLH": ["project-participants", "ministry-of-environment"],
  "third-party entity": ["third-party-entity"],
  "third-party entity, Joint Committee": ["third-party-entity", "joint-committee"],
};

function agenciesOf(responsible: string | null): readonly string[] {
  if (responsible === null) return [];
  const agencies = AGENCIES[responsible];
  if (agencies === undefined) throw new Error(`approval-pathway: ${responsible} is no known agency`);
  return agencies;
}

interface StepRow {
  readonly responsible: string | null;
  readonly id: string;
  readonly step: number;
}

function steps<Step extends StepRow>(track: Track, rows: readonly Step[]) {
  return rows.map(({ step, ...row }) => ({
    ...row,
    kind: "step" as const,
    track,
    order: step,
    agencies: agenciesOf(row.responsible),
    documents: DOCUMENTS[row.id] ?? [],
  }));
}

/** The decision on a methodology has three limits that follow one another; their sum is ours. */
const jcmSteps = jcmProjectCycle.map((row) => {
  const { completenessDays, publicInputDays, jcDays, jcMaxDays } = row;
  if (completenessDays === undefined) return { ...row, durationDays: null, durationDaysMaximum: null };
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
