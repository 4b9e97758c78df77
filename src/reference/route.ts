import type { App } from "../http/environment";
import { registerGet } from "../openapi/get-operation";
import { findRecord, isCollectionId } from "./collections";
import {
  collectionListSchema,
  collectionParameters,
  collectionQuery,
  collectionSchema,
  recordParameters,
  recordSchema,
} from "./schema";
import { unknownCollection, unknownRecord } from "./unknown-name";
import { collectionListView, collectionView, REFERENCE_PATH, recordView } from "./view";

const TAG = "Reference data";
/** The list is long; its head shows the form. */
const COLLECTIONS_IN_EXAMPLE = 2;

/** Every fact the estimates rest on: the list of collections, one collection, one record. */
export function registerReferenceData(app: App): void {
  registerList(app);
  registerCollection(app);
  registerRecord(app);
}

function registerList(app: App): void {
  const { collections, confidenceLegend } = collectionListView("en");
  registerGet(app, {
    path: REFERENCE_PATH,
    operationId: "listReferenceCollections",
    tag: TAG,
    summary: "List the collections of reference data",
    description: "Every default and rule used here, grouped by what it is about, and the legend of confidence.",
    answer: collectionListSchema,
    answerDescription: "The collections.",
    answerExamples: {
      head: {
        summary: "The first collections",
        value: { collections: collections.slice(0, COLLECTIONS_IN_EXAMPLE), confidenceLegend },
      },
    },
    handle: (_given, c) => collectionListView(c.get("language")),
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
    handle: ({ parameters: { collection }, query: { confidence } }, c) => {
      const language = c.get("language");
      if (!isCollectionId(collection)) throw unknownCollection(collection, language);
      return collectionView(collection, language, confidence);
    },
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
    handle: ({ parameters: { collection, id } }, c) => {
      const language = c.get("language");
      if (!isCollectionId(collection)) throw unknownCollection(collection, language);
      const record = findRecord(collection, id);
      if (record === undefined) throw unknownRecord(collection, id, language);
      return recordView(collection, record, language);
    },
  });
}
