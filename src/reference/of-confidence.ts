import type { Confidence } from "../ledger/record";
import type { Collection } from "./read";

/** A collection with only its records of one confidence; with all of them where none is named. */
export function ofConfidence(collection: Collection, confidence: Confidence | undefined): Collection {
  if (confidence === undefined) return collection;
  const records = collection.records.filter((record) => record.confidence === confidence);
  return { ...collection, count: records.length, records };
}
