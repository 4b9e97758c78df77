import type { z } from "@hono/zod-openapi";
import { readAsset, requireAsset } from "../http/asset";
import type { Computed } from "../http/edition";
import type { AppContext } from "../http/environment";
import { collectionFile, listFile } from "./address";
import type { collectionListSchema, collectionSchema, recordSchema } from "./answer.contract";
import { unknownCollection, unknownRecord } from "./unknown-name";

type CollectionList = Computed<typeof collectionListSchema>;
export type Collection = Computed<typeof collectionSchema>;

/** Only names of this form are names of files; no other is looked for. */
const NAME = /^[a-z0-9-]+$/;

/** All collections in the language of the request. */
export async function readList(c: AppContext): Promise<CollectionList> {
  return (await requireAsset(c, listFile(c.get("language")))).json();
}

/** A collection in the language of the request, or 404 with the names it may have been meant to be. */
export async function readCollection(c: AppContext, name: string): Promise<Collection> {
  const language = c.get("language");
  const file = NAME.test(name) ? await readAsset(c, collectionFile(name, language)) : undefined;
  if (file !== undefined) return file.json();
  const { collections } = await readList(c);
  throw unknownCollection(
    name,
    collections.map(({ id }) => id),
    language,
  );
}

/** One record in the language of the request, or 404 with the ids it may have been meant to be. */
export async function readRecord(c: AppContext, name: string, id: string): Promise<z.input<typeof recordSchema>> {
  const { id: collection, records } = await readCollection(c, name);
  const record = records.find((candidate) => candidate.id === id);
  if (record !== undefined) return record;
  throw unknownRecord(
    collection,
    id,
    records.map((known) => known.id),
    c.get("language"),
  );
}
