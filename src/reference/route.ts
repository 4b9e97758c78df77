import { getRoute } from "../http/get-route";
import { REFERENCE_PATH } from "./address";
import type { collectionContract, listContract, recordContract } from "./contract";
import { ofConfidence } from "./of-confidence";
import { readCollection, readList, readRecord } from "./read";
import { collectionParameters, collectionQuery, formatQuery, recordParameters } from "./request-schema";
import { csvOf } from "./table";

export const listRoute = getRoute<typeof listContract>({
  path: REFERENCE_PATH,
  query: formatQuery,
  renderers: csvOf("reference-data", ({ collections }) => collections),
  read: (_given, c) => readList(c),
});

export const collectionRoute = getRoute<typeof collectionContract>({
  path: `${REFERENCE_PATH}/{collection}`,
  parameters: collectionParameters,
  query: collectionQuery,
  renderers: csvOf("collection", ({ records }) => records),
  read: async ({ parameters: { collection }, query: { confidence } }, c) =>
    ofConfidence(await readCollection(c, collection), confidence),
});

export const recordRoute = getRoute<typeof recordContract>({
  path: `${REFERENCE_PATH}/{collection}/{id}`,
  parameters: recordParameters,
  query: formatQuery,
  renderers: csvOf("record", ({ edition: _ofTheHeader, ...record }) => [record]),
  read: ({ parameters: { collection, id } }, c) => readRecord(c, collection, id),
});
