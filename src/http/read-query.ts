import type { z } from "@hono/zod-openapi";
import type { AppContext } from "./environment";
import { validateParameters } from "./validate";

/** The query parameters as the schema gives them, or 422. */
export function readQuery<Query extends z.ZodType>(c: AppContext, schema: Query): z.output<Query> {
  return validateParameters(schema, c.req.raw.url.includes("?") ? c.req.query() : {}, c.get("language"));
}
