import type { Fact } from "../ledger/record";
import { FACTS } from "./facts/all-facts";
import { type NumberFieldIn, openCollections, type RecordIn } from "./open-collections";

type Rows = typeof FACTS;
export type CollectionId = keyof Rows;
export type RecordOf<Collection extends CollectionId> = RecordIn<Rows, Collection>;
export type NumberField<Collection extends CollectionId> = NumberFieldIn<Rows, Collection>;

export const { ids: COLLECTION_IDS, recordsOf, recordOf, findRecord } = openCollections(FACTS);

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
