import { assertProvenance, type RecordCore, type ReferenceRecord, type Row } from "../ledger/record";
import type { Topic } from "./rows";

type KeyOf<Union> = Union extends unknown ? keyof Union : never;
type ValueOf<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : undefined) : never;
type Fields<Union> = { readonly [Key in Exclude<KeyOf<Union>, keyof RecordCore>]: ValueOf<Union, Key> };

/** A record of one collection, with the fields its rows have: a misspelt one does not compile. */
export type RecordIn<Rows extends Topic, Collection extends keyof Rows> = RecordCore & Fields<Rows[Collection][number]>;

type NumbersOf<Union> = {
  [Key in KeyOf<Union> & string]: [Extract<ValueOf<Union, Key>, number>] extends [never] ? never : Key;
}[KeyOf<Union> & string];

/** The fields of a collection that hold a number in at least one of its records. */
export type NumberFieldIn<Rows extends Topic, Collection extends keyof Rows> = NumbersOf<Rows[Collection][number]>;

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

/** Loads collections and gives what reads them. */
export function openCollections<Rows extends Topic>(rows: Rows) {
  type Id = keyof Rows & string;
  const ids = Object.keys(rows) as Id[];
  const collections: ReadonlyMap<string, ReadonlyMap<string, ReferenceRecord>> = new Map(
    ids.map((collection) => [collection, loadCollection(collection, rows[collection] as readonly Row[])]),
  );

  /** All records of a collection, in the order of the source. */
  function recordsOf<Collection extends Id>(collection: Collection): readonly RecordIn<Rows, Collection>[] {
    return [...(collections.get(collection)?.values() ?? [])] as unknown as RecordIn<Rows, Collection>[];
  }

  /** One record, or undefined: for names that come from outside. */
  function findRecord(collection: string, id: string): ReferenceRecord | undefined {
    return collections.get(collection)?.get(id);
  }

  /** One record. Throws where it does not exist: a default that is named in code must be there. */
  function recordOf<Collection extends Id>(collection: Collection, id: string): RecordIn<Rows, Collection> {
    const record = findRecord(collection, id);
    if (record === undefined) throw new Error(`No reference record ${collection}/${id}`);
    return record as unknown as RecordIn<Rows, Collection>;
  }

  return { ids, recordsOf, findRecord, recordOf };
}
