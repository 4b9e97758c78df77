import { z } from "@hono/zod-openapi";
import { confidenceSchema } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { nameSchema } from "./request-schema";

export const recordSchema = z
  .strictObject({
    id: nameSchema.openapi({ description: "Stable within its collection.", example: "office" }),
    collection: nameSchema.openapi({ description: "The collection it belongs to.", example: "operating-hours" }),
    title: z.string().max(1000).optional().openapi({ description: "In the language of the answer where translated." }),
    texts: z
      .record(z.string(), z.string().max(2000))
      .optional()
      .openapi({ description: "Further texts in the language of the answer, by what they say." }),
    source: z.string().max(2000).openapi({ description: "The source, as it names itself." }),
    url: z.string().max(4000).nullable().openapi({ description: "Null where the source has no address." }),
    copyAt: z.string().max(200).optional().openapi({
      description: "The site that holds a copy of the source, where the address is not the issuer's own.",
      example: "docslib.org",
    }),
    otherUrls: z
      .array(z.string().max(4000))
      .max(20)
      .optional()
      .openapi({ description: "Further addresses of the source or of copies of it." }),
    year: z.int().min(1900).max(2100).nullable().openapi({
      format: "int32",
      description: "Year of the source or of the value; null where the source names none.",
    }),
    confidence: confidenceSchema,
    fieldConfidence: z
      .record(z.string(), confidenceSchema)
      .optional()
      .openapi({ description: "Confidence of single values, where it differs." }),
    note: z
      .string()
      .max(4000)
      .optional()
      .openapi({ description: "What to bear in mind when using it, in the language of the answer." }),
    values: z.record(z.string(), z.unknown()).openapi({
      description: "What the record states, as the source prints it. Names carry the unit at the end.",
      example: { facility: "office", hoursPerYear: 2500 },
    }),
    edition: editionSchema.optional().openapi({ description: "Inside a collection the collection's own." }),
  })
  .openapi("ReferenceRecord", { description: "One published fact with its provenance." });

const summaryFields = {
  id: nameSchema.openapi({ description: "Stable name, used in addresses.", example: "operating-hours" }),
  title: z.string().max(200).openapi({ description: "In the language of the answer." }),
  description: z.string().max(1000).openapi({ description: "What its records state, in the language of the answer." }),
  count: z.int().min(0).max(1000).openapi({ format: "int32", description: "Number of records." }),
  href: z
    .string()
    .max(200)
    .openapi({ description: "Where its records are read.", example: "/v1/reference-data/operating-hours" }),
};

export const collectionSummarySchema = z
  .strictObject(summaryFields)
  .openapi("ReferenceCollectionSummary", { description: "What a collection is about." });

export const collectionSchema = z
  .strictObject({
    ...summaryFields,
    records: z.array(recordSchema).max(1000).openapi({ description: "Its records." }),
    edition: editionSchema,
  })
  .openapi("ReferenceCollection", { description: "A collection with its records, in the order of the source." });

export const collectionListSchema = z
  .strictObject({
    collections: z.array(collectionSummarySchema).max(500).openapi({ description: "All collections." }),
    confidenceLegend: z
      .array(
        z
          .strictObject({
            confidence: confidenceSchema,
            meaning: z.string().max(500).openapi({ description: "In the language of the answer." }),
          })
          .openapi("ConfidenceMeaning", { description: "What a confidence means." }),
      )
      .max(10)
      .openapi({ description: "What each confidence means." }),
    edition: editionSchema,
  })
  .openapi("ReferenceCollectionList", { description: "All collections, and the legend of confidence." });
