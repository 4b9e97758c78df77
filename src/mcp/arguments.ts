import { z } from "@hono/zod-openapi";
import { DETAILS } from "../estimates/detail-query";
import { LANGUAGES } from "../i18n/language";
import { CONFIDENCES } from "../ledger/record";
import { nameSchema } from "../reference/request-schema";

/** What every tool takes besides the arguments of its operation. */
export const optionsSchema = z.strictObject({
  detail: z.enum(DETAILS).optional(),
  lang: z.enum(LANGUAGES).optional(),
});

/** What is read of the reference data: the list of collections, a collection, … */
export const collectionSchema = z.strictObject({
  collection: nameSchema.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
});
/** … or one record of it. */
export const recordSchema = z.strictObject({ collection: nameSchema, id: nameSchema });
