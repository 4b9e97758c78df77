/** How far a fact can be relied on; the legend is served with the reference data. */
export const CONFIDENCES = ["primary", "secondary", "derived", "unverified"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a fact comes from. No fact loads without it. */
export interface Provenance {
  readonly source: string;
  /** Null where the source has no address. */
  readonly url: string | null;
  /** Year of the source or of the value; null where the source names none. */
  readonly year: number | null;
  readonly confidence: Confidence;
}

/** One published fact: the fields of its own besides its provenance are what it states. */
export interface ReferenceRecord extends Provenance {
  readonly id: string;
  readonly fieldConfidence?: Readonly<Record<string, Confidence>>;
  readonly note?: string;
  readonly [field: string]: unknown;
}

/** One number of a record, with the confidence of that very field. */
export interface Fact extends Provenance {
  /** `collection/id`, its place in the reference data. */
  readonly record: string;
  readonly value: number;
}

/** Throws at start-up: a fact without source, address (or an explicit null) and confidence must not load. */
export function assertProvenance(place: string, candidate: Record<string, unknown>): ReferenceRecord {
  const { id, source, url, confidence, year } = candidate;
  if (typeof id !== "string" || id === "") throw new Error(`${place}: a record without id`);
  if (typeof source !== "string" || source === "") throw new Error(`${place}/${id}: no source`);
  if (url !== null && typeof url !== "string") throw new Error(`${place}/${id}: no url (null if there is none)`);
  if (!CONFIDENCES.includes(confidence as Confidence)) throw new Error(`${place}/${id}: no confidence`);
  return { ...candidate, id, source, url, confidence: confidence as Confidence, year: (year as number) ?? null };
}
