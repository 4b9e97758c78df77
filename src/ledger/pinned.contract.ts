import { z } from "@hono/zod-openapi";

/**
 * A request is no list of fields here: it is whatever its own operation takes. Described the same wherever it stands: the generator of
 * the Python client makes nothing of a reference with a description of its own.
 */
export const pinnedRequestSchema = z.record(z.string().max(80), z.unknown()).openapi("PinnedRequest", {
  description: "The request with every default written in, ready to be sent, now or to a later edition.",
});
