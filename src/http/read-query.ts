import type { z } from "@hono/zod-openapi";
import type { AppContext } from "./environment";
import { validateParameters } from "./validate";

/** What campaigns, caches and tools hang onto an address. No operation has a parameter of such a name. */
const PASSED_OVER = /^(?:_.*|utm_.*|cb)$/;

/** The query parameters as the schema gives them, or 422. */
export function readQuery<Query extends z.ZodType>(c: AppContext, schema: Query): z.output<Query> {
  return validateParameters(schema, queryOf(c), c.get("language"));
}

/** The query without what is passed over. */
export function queryOf(c: AppContext): Record<string, string> {
  if (!c.req.raw.url.includes("?")) return {};
  return Object.fromEntries(Object.entries(c.req.query()).filter(([name]) => !PASSED_OVER.test(name)));
}
