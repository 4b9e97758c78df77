import type { z } from "@hono/zod-openapi";

/** Examples of a body by name; at least one, each executed by the tests. */
export type ContentExamples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

/** The content of a body or an answer: its schema, and its examples at the level of the media type. */
export function content(schema: z.ZodType, examples?: ContentExamples, mediaType = "application/json") {
  return { [mediaType]: { schema, ...(examples !== undefined && { examples: { ...examples } }) } };
}
