import type { z } from "@hono/zod-openapi";

/** Examples of a body by name; at least one, each executed by the tests. */
export type ContentExamples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

/** The content of a body or an answer: its schema, and its examples at the level of the media type. */
export function content<Schema extends z.ZodType>(
  schema: Schema | undefined,
  examples: ContentExamples | undefined,
  mediaType = "application/json",
) {
  return {
    [mediaType]: { schema: schema as z.ZodType<unknown>, ...(examples !== undefined && { examples: { ...examples } }) },
  };
}
