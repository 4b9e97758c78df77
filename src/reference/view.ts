import type { z } from "@hono/zod-openapi";
import type { Computed } from "../http/edition";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { publications } from "../i18n/publication";
import { CONFIDENCES, type ReferenceRecord } from "../ledger/record";
import { REFERENCE_PATH } from "./address";
import type { collectionListSchema, collectionSchema, collectionSummarySchema, recordSchema } from "./answer.contract";
import { copySiteOf } from "./copies";
import { PUBLISHED_COLLECTION_IDS, type PublishedCollectionId, publishedRecordsOf } from "./published";
import { textsOf } from "./texts";

/** A record in the envelope that all records share. */
export function recordView(
  collection: PublishedCollectionId,
  record: ReferenceRecord,
  language: Language,
): z.input<typeof recordSchema> {
  const { id, source, url, otherUrls, year, confidence, fieldConfidence, note, ...values } = record;
  const texts = textsOf(collection, record, language);
  const copyAt = copySiteOf(url);
  // A title of the record's own is moved out of the values, not shown twice.
  if (texts.title !== undefined && texts.title === values.title) delete (values as { title?: unknown }).title;
  return {
    id,
    collection,
    ...texts,
    source,
    url,
    ...(copyAt !== undefined && { copyAt }),
    ...(otherUrls !== undefined && { otherUrls: [...otherUrls] }),
    year,
    confidence,
    ...(fieldConfidence !== undefined && { fieldConfidence: { ...fieldConfidence } }),
    ...(note !== undefined && { note: publications[language].recordNotes[note] ?? note }),
    values,
  };
}

export function collectionSummary(
  collection: PublishedCollectionId,
  language: Language,
): z.input<typeof collectionSummarySchema> {
  return {
    id: collection,
    title: publications[language].collectionTitles[collection],
    description: publications[language].collectionDescriptions[collection],
    count: publishedRecordsOf(collection).length,
    href: `${REFERENCE_PATH}/${collection}`,
  };
}

/** A collection with its records. */
export function collectionView(
  collection: PublishedCollectionId,
  language: Language,
): Computed<typeof collectionSchema> {
  const records = publishedRecordsOf(collection) as readonly ReferenceRecord[];
  return {
    ...collectionSummary(collection, language),
    records: records.map((record) => recordView(collection, record, language)),
  };
}

/** All collections, and what the words for confidence mean. */
export function collectionListView(language: Language): Computed<typeof collectionListSchema> {
  return {
    collections: PUBLISHED_COLLECTION_IDS.map((collection) => collectionSummary(collection, language)),
    confidenceLegend: CONFIDENCES.map((confidence) => ({
      confidence,
      meaning: translate(language, "confidenceMeanings", confidence),
    })),
  };
}
