import type { z } from "@hono/zod-openapi";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { COLLECTION_IDS, type CollectionId, recordsOf } from "./collections";
import { CONFIDENCES, type Confidence, type ReferenceRecord } from "./record";
import type { collectionListSchema, collectionSchema, collectionSummarySchema, recordSchema } from "./schema";
import { textsOf } from "./texts";

export const REFERENCE_PATH = "/v1/reference-data";

/** A record in the envelope that all records share. */
export function recordView(
  collection: CollectionId,
  record: ReferenceRecord,
  language: Language,
): z.input<typeof recordSchema> {
  const { id, source, url, otherUrls, year, confidence, fieldConfidence, note, ...values } = record;
  const texts = textsOf(collection, record, language);
  // A title of the record's own is moved out of the values, not shown twice.
  if (texts.title !== undefined && texts.title === values.title) delete (values as { title?: unknown }).title;
  return {
    id,
    collection,
    ...texts,
    source,
    url,
    ...(otherUrls !== undefined && { otherUrls: [...otherUrls] }),
    year,
    confidence,
    ...(fieldConfidence !== undefined && { fieldConfidence: { ...fieldConfidence } }),
    ...(note !== undefined && { note }),
    values,
  };
}

export function collectionSummary(
  collection: CollectionId,
  language: Language,
): z.input<typeof collectionSummarySchema> {
  return {
    id: collection,
    title: translate(language, "collectionTitles", collection),
    description: translate(language, "collectionDescriptions", collection),
    count: recordsOf(collection).length,
    href: `${REFERENCE_PATH}/${collection}`,
  };
}

/** A collection with its records, or with those of one confidence. */
export function collectionView(
  collection: CollectionId,
  language: Language,
  confidence?: Confidence,
): z.input<typeof collectionSchema> {
  const all = recordsOf(collection) as readonly ReferenceRecord[];
  const records = confidence === undefined ? all : all.filter((record) => record.confidence === confidence);
  return {
    ...collectionSummary(collection, language),
    count: records.length,
    records: records.map((record) => recordView(collection, record, language)),
  };
}

/** All collections, and what the words for confidence mean. */
export function collectionListView(language: Language): z.input<typeof collectionListSchema> {
  return {
    collections: COLLECTION_IDS.map((collection) => collectionSummary(collection, language)),
    confidenceLegend: CONFIDENCES.map((confidence) => ({
      confidence,
      meaning: translate(language, "confidenceMeanings", confidence),
    })),
  };
}
