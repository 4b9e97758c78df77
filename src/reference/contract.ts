import { CSV_MEDIA_TYPE } from "../formats/media-types";
import { getContract } from "../openapi/get-contract";
import { REFERENCE_PATH } from "./address";
import { collectionListSchema, collectionSchema, recordSchema } from "./answer.contract";
import { collectionParameters, collectionQuery, formatQuery, recordParameters } from "./request-schema";

const TAG = "Reference data";

/** A table for a spreadsheet: one row per record, a column for each value, named by its path. */
const TABLE = { [CSV_MEDIA_TYPE]: {} };

export const listContract = getContract({
  path: REFERENCE_PATH,
  operationId: "listReferenceCollections",
  tag: TAG,
  summary: "List the collections of reference data",
  description: "Every default and rule used here, grouped by what it is about, and the legend of confidence.",
  query: formatQuery,
  answer: collectionListSchema,
  representations: TABLE,
  answerDescription: "The collections.",
  fromFiles: true,
});

export const collectionContract = getContract({
  path: `${REFERENCE_PATH}/{collection}`,
  operationId: "getReferenceCollection",
  tag: TAG,
  summary: "Read a collection",
  description:
    "All records of a collection, each with source, year and confidence. `approval-pathway` holds the steps to approval, `funding-programmes` the other programmes.",
  parameters: collectionParameters,
  query: collectionQuery,
  answer: collectionSchema,
  representations: TABLE,
  answerDescription: "The collection.",
  fromFiles: true,
});

export const recordContract = getContract({
  path: `${REFERENCE_PATH}/{collection}/{id}`,
  operationId: "getReferenceRecord",
  tag: TAG,
  summary: "Read one record",
  description: "One fact with its source, year and confidence.",
  parameters: recordParameters,
  query: formatQuery,
  answer: recordSchema,
  representations: TABLE,
  answerDescription: "The record.",
  fromFiles: true,
});
