import type { App } from "../http/environment";
import { registerGet } from "../openapi/get-operation";
import { REFERENCE_PATH } from "./address";
import { ofConfidence } from "./of-confidence";
import { readCollection, readList, readRecord } from "./read";
import {
  collectionListSchema,
  collectionParameters,
  collectionQuery,
  collectionSchema,
  recordParameters,
  recordSchema,
} from "./schema";

const TAG = "Reference data";

/** Every fact the estimates rest on: the list of collections, one collection, one record. */
export function registerReferenceData(app: App): void {
  registerList(app);
  registerCollection(app);
  registerRecord(app);
}

function registerList(app: App): void {
  registerGet(app, {
    path: REFERENCE_PATH,
    operationId: "listReferenceCollections",
    tag: TAG,
    summary: "List the collections of reference data",
    description: "Every default and rule used here, grouped by what it is about, and the legend of confidence.",
    answer: collectionListSchema,
    answerDescription: "The collections.",
    fromFiles: true,
    handle: (_given, c) => readList(c),
  });
}

function registerCollection(app: App): void {
  registerGet(app, {
    path: `${REFERENCE_PATH}/{collection}`,
    operationId: "getReferenceCollection",
    tag: TAG,
    summary: "Read a collection",
    description:
      "All records of a collection, each with source, year and confidence. `approval-pathway` holds the steps to approval, `funding-programmes` the other programmes.",
    parameters: collectionParameters,
    query: collectionQuery,
    answer: collectionSchema,
    answerDescription: "The collection.",
    fromFiles: true,
    handle: async ({ parameters: { collection }, query: { confidence } }, c) =>
      ofConfidence(await readCollection(c, collection), confidence),
  });
}

function registerRecord(app: App): void {
  registerGet(app, {
    path: `${REFERENCE_PATH}/{collection}/{id}`,
    operationId: "getReferenceRecord",
    tag: TAG,
    summary: "Read one record",
    description: "One fact with its source, year and confidence.",
    parameters: recordParameters,
    answer: recordSchema,
    answerDescription: "The record.",
    fromFiles: true,
    handle: ({ parameters: { collection, id } }, c) => readRecord(c, collection, id),
  });
}
