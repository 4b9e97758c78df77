import { z } from "@hono/zod-openapi";

/** What asks for the request as it can be kept. */
export const pinSchema = z.boolean().optional().openapi({
  description:
    "True asks for `pinnedRequest`: this request with every default written in, which gives the same figures in any later edition. Default false.",
  example: true,
});
