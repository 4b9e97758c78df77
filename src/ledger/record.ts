/** How far a fact can be relied on; the legend is served with the reference data. */
export const CONFIDENCES = ["primary", "secondary", "derived", "unverified"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a fact comes from. No fact loads without it. */
export type Provenance = {
  readonly source: string;
  /** Null where the source has no address. */
  readonly url: string | null;
  /** Year of the source or of the value; null where the source names none. */
  readonly year: number | null;
  readonly confidence: Confidence;
  /** `collection/id` of the record that states it; absent where none does. */
  readonly record?: string;
};

/** What every record carries besides the fact itself. */
export type RecordCore = Provenance & {
  readonly id: string;
  readonly otherUrls?: readonly string[];
  /** Confidence of single fields, where a record mixes facts of different standing. */
  readonly fieldConfidence?: Readonly<Record<string, Confidence>>;
  readonly note?: string;
};

/** One published fact: the fields of its own besides its provenance are what it states. */
export type ReferenceRecord = RecordCore & { readonly [field: string]: unknown };

/** One number of a record, with the confidence of that very field. */
export interface Fact extends Provenance {
  readonly record: string;
  readonly value: number;
}

/** A row as the data files hold it, before its provenance is proven. */
export type Row = Readonly<Record<string, unknown>>;

const isConfidence = (value: unknown): value is Confidence => CONFIDENCES.includes(value as Confidence);

/** A vintage or fiscal year that opens with one year ("2021 v3.1", "projection for 2015"); a range or an era names none. */
const STATED_YEAR = /^(?:[A-Za-z ]+ )?(\d{4})(?![\d–-])/;

function yearOf(row: Row): number | null {
  if (typeof row.year === "number") return row.year;
  const stated = row.vintage ?? row.fiscalYear;
  const year = typeof stated === "string" ? STATED_YEAR.exec(stated)?.[1] : undefined;
  return year === undefined ? null : Number(year);
}

/** Throws at start-up: a fact without source, address (or an explicit null) and confidence must not load. */
export function assertProvenance(place: string, candidate: Row): ReferenceRecord {
  const { id, source, url, confidence, fieldConfidence, year } = candidate;
  if (typeof id !== "string" || id === "") throw new Error(`${place}: a record without id`);
  if (typeof source !== "string" || source === "") throw new Error(`${place}/${id}: no source`);
  if (url !== null && typeof url !== "string") throw new Error(`${place}/${id}: no url (null if there is none)`);
  if (!isConfidence(confidence)) throw new Error(`${place}/${id}: no confidence`);
  if (year !== undefined && year !== null && !Number.isInteger(year)) throw new Error(`${place}/${id}: no whole year`);
  if (fieldConfidence !== undefined) assertFieldConfidence(`${place}/${id}`, candidate, fieldConfidence as Row);
  const stated = yearOf(candidate);
  // Most rows name their year and are taken as they are: hundreds of copies would be felt at every cold start.
  return (stated === year ? candidate : { ...candidate, year: stated }) as ReferenceRecord;
}

function assertFieldConfidence(place: string, candidate: Row, fieldConfidence: Row): void {
  for (const [field, value] of Object.entries(fieldConfidence)) {
    if (!(field in candidate)) throw new Error(`${place}: confidence of ${field}, which it has not`);
    if (!isConfidence(value)) throw new Error(`${place}: no confidence for ${field}`);
  }
}
