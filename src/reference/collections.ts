import { assertProvenance, type Fact, type RecordCore, type ReferenceRecord, type Row } from "./record";
import { airConditioningTopic } from "./topics/air-conditioning";
import { approvalTopic } from "./topics/approval";
import { electricityTopic } from "./topics/electricity";
import { greenBuildingsTopic } from "./topics/green-buildings";
import { localContentTopic } from "./topics/local-content";
import { methodologiesTopic } from "./topics/methodologies";
import { moneyTopic } from "./topics/money";
import { openQuestionsTopic } from "./topics/open-questions";
import { streetLightingTopic } from "./topics/street-lighting";
import { subsidyTopic } from "./topics/subsidy";

/** Every collection of facts, by the name it is served under. */
const RAW = {
  ...electricityTopic,
  ...moneyTopic,
  ...airConditioningTopic,
  ...streetLightingTopic,
  ...greenBuildingsTopic,
  ...methodologiesTopic,
  ...subsidyTopic,
  ...localContentTopic,
  ...approvalTopic,
  ...openQuestionsTopic,
};

type Rows = typeof RAW;
export type CollectionId = keyof Rows;
export const COLLECTION_IDS = Object.keys(RAW) as CollectionId[];

type KeyOf<Union> = Union extends unknown ? keyof Union : never;
type ValueOf<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : undefined) : never;
type Fields<Union> = { readonly [Key in Exclude<KeyOf<Union>, keyof RecordCore>]: ValueOf<Union, Key> };

/** A record of one collection, with the fields its rows have: a misspelt one does not compile. */
export type RecordOf<Collection extends CollectionId> = RecordCore & Fields<Rows[Collection][number]>;

type NumbersOf<Union> = {
  [Key in KeyOf<Union> & string]: [Extract<ValueOf<Union, Key>, number>] extends [never] ? never : Key;
}[KeyOf<Union> & string];

/** The fields of a collection that hold a number in at least one of its records. */
export type NumberField<Collection extends CollectionId> = NumbersOf<Rows[Collection][number]>;

/** Proves the provenance of every row and that no two share an id. Throws, so that a bad collection does not start. */
export function loadCollection(collection: string, rows: readonly Row[]): ReadonlyMap<string, ReferenceRecord> {
  const records = new Map<string, ReferenceRecord>();
  for (const row of rows) {
    const record = assertProvenance(collection, row);
    if (records.has(record.id)) throw new Error(`${collection}/${record.id}: two records of one id`);
    records.set(record.id, record);
  }
  return records;
}

const COLLECTIONS: ReadonlyMap<string, ReadonlyMap<string, ReferenceRecord>> = new Map(
  COLLECTION_IDS.map((collection) => [collection, loadCollection(collection, RAW[collection])]),
);

export function isCollectionId(candidate: string): candidate is CollectionId {
  return COLLECTIONS.has(candidate);
}

/** All records of a collection, in the order of the source. */
export function recordsOf<Collection extends CollectionId>(collection: Collection): readonly RecordOf<Collection>[] {
  return [...(COLLECTIONS.get(collection)?.values() ?? [])] as unknown as readonly RecordOf<Collection>[];
}

/** One record. Throws where it does not exist: a default that is named in code must be there. */
export function recordOf<Collection extends CollectionId>(collection: Collection, id: string): RecordOf<Collection> {
  const record = findRecord(collection, id);
  if (record === undefined) throw new Error(`No reference record ${collection}/${id}`);
  return record as unknown as RecordOf<Collection>;
}

/** One record, or undefined: for names that come from outside. */
export function findRecord(collection: string, id: string): ReferenceRecord | undefined {
  return COLLECTIONS.get(collection)?.get(id);
}

/** One number of a record, with the confidence of that field where the record is mixed. */
export function factOf<Collection extends CollectionId>(
  collection: Collection,
  id: string,
  field: NumberField<Collection>,
): Fact {
  const record = findRecord(collection, id);
  if (record === undefined) throw new Error(`No reference record ${collection}/${id}`);
  const value = record[field];
  if (typeof value !== "number") throw new Error(`${collection}/${id} has no number ${field}`);
  return {
    record: `${collection}/${id}`,
    value,
    source: record.source,
    url: record.url,
    year: record.year,
    confidence: record.fieldConfidence?.[field] ?? record.confidence,
  };
}
