import { z } from "@hono/zod-openapi";

/** A request is no list of fields here: it is whatever its own operation takes. */
export const pinnedRequestSchema = z.record(z.string().max(80), z.unknown()).openapi("PinnedRequest", {
  description: "The request with every default written in, ready to be sent, now or to a later edition.",
});
