import type { Fact, Provenance, ReferenceRecord } from "../ledger/record";
import { type CollectionId, factOf, findRecord, type NumberField } from "./collections";

/** One threshold of the programme. */
export interface Rule extends Fact {
  /** The other fiscal year the value is stated for; null where it is of this year or names none. */
  readonly carriedFrom: number | null;
}

/** What a judgement rests on; without a record where the caller stated it. */
export type RuleSource = Provenance & Partial<Pick<Rule, "record" | "carriedFrom">>;

/** A threshold that is not tied to a fiscal year. */
export function ruleOf<Collection extends CollectionId>(
  collection: Collection,
  id: string,
  field: NumberField<Collection>,
): Rule {
  return { ...factOf(collection, id, field), carriedFrom: null };
}

/** A threshold inside a condition's `threshold` object. */
export function thresholdOf(id: string, field: string): Rule {
  const record = conditionOf(id);
  const value = (record.threshold as Readonly<Record<string, unknown>> | null)?.[field];
  if (typeof value !== "number") throw new Error(`subsidy-conditions/${id} has no threshold ${field}`);
  return { ...provenanceOf(record), record: `subsidy-conditions/${id}`, value, carriedFrom: null };
}

/** A text that states no number, by its place. */
export function ruleSource(collection: CollectionId, id: string): RuleSource {
  return { ...provenanceOf(requiredRecord(collection, id)), record: `${collection}/${id}` };
}

function conditionOf(id: string): ReferenceRecord {
  return requiredRecord("subsidy-conditions", id);
}

export function requiredRecord(collection: CollectionId, id: string): ReferenceRecord {
  const record = findRecord(collection, id);
  if (record === undefined) throw new Error(`No reference record ${collection}/${id}`);
  return record;
}

/** A finding of the study; its later records only say "same study", which means nothing where it stands alone. */
export function findingOf(id: string): RuleSource {
  const finding = ruleSource("study-findings", id);
  const [citation] = requiredRecord("study-findings", "forty-percent-of-budget").source.split(", interview");
  return { ...finding, source: finding.source.replace("same study", citation ?? "") };
}

export function provenanceOf({ source, url, year, confidence }: Provenance): Provenance {
  return { source, url, year, confidence };
}
