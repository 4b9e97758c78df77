import { getContract } from "../openapi/get-contract";
import { REFERENCE_PATH } from "./address";
import { collectionListSchema, collectionSchema, recordSchema } from "./answer.contract";
import { collectionParameters, collectionQuery, recordParameters } from "./request-schema";

const TAG = "Reference data";

export const listContract = getContract({
  path: REFERENCE_PATH,
  operationId: "listReferenceCollections",
  tag: TAG,
  summary: "List the collections of reference data",
  description: "Every default and rule used here, grouped by what it is about, and the legend of confidence.",
  answer: collectionListSchema,
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
  answer: recordSchema,
  answerDescription: "The record.",
  fromFiles: true,
});
