import { getRoute } from "../http/get-route";
import { REFERENCE_PATH } from "./address";
import type { collectionContract, listContract, recordContract } from "./contract";
import { ofConfidence } from "./of-confidence";
import { readCollection, readList, readRecord } from "./read";
import { collectionParameters, collectionQuery, recordParameters } from "./request-schema";

export const listRoute = getRoute<typeof listContract>({
  path: REFERENCE_PATH,
  read: (_given, c) => readList(c),
});

export const collectionRoute = getRoute<typeof collectionContract>({
  path: `${REFERENCE_PATH}/{collection}`,
  parameters: collectionParameters,
  query: collectionQuery,
  read: async ({ parameters: { collection }, query: { confidence } }, c) =>
    ofConfidence(await readCollection(c, collection), confidence),
});

export const recordRoute = getRoute<typeof recordContract>({
  path: `${REFERENCE_PATH}/{collection}/{id}`,
  parameters: recordParameters,
  read: ({ parameters: { collection, id } }, c) => readRecord(c, collection, id),
});
