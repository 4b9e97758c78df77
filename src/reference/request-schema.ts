import { z } from "@hono/zod-openapi";
import { languageParameter } from "../http/language-query";
import { CONFIDENCES } from "../ledger/record";

/** The name of a collection or of a record. */
export const nameSchema = z.string().min(1).max(128);

export const collectionParameters = z.object({
  collection: nameSchema.openapi({
    param: { name: "collection", in: "path" },
    description: "Name of a collection, as `GET /v1/reference-data` lists them.",
    example: "operating-hours",
  }),
});

export const recordParameters = collectionParameters.extend({
  id: nameSchema.openapi({
    param: { name: "id", in: "path" },
    description: "Id of a record within the collection.",
    example: "office",
  }),
});

const format = z
  .enum(["json", "csv"])
  .optional()
  .openapi({
    param: { name: "format", in: "query" },
    description: "Form of the answer, for programs that cannot set `Accept`, which it outranks.",
    example: "json",
  });

export const formatQuery = z.strictObject({ lang: languageParameter, format });

export const collectionQuery = z.strictObject({
  lang: languageParameter,
  format,
  // Written out rather than referred to: a reference with a description of its own becomes an `allOf`.
  confidence: z
    .enum(CONFIDENCES)
    .optional()
    .openapi({
      param: { name: "confidence", in: "query" },
      description: "Only records of this confidence.",
      example: "unverified",
    }),
});
