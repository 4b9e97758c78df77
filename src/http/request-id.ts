import type { AppContext } from "./environment";

export const REQUEST_ID_HEADER = "x-request-id";

/** The id the network gave the request, or a new one. It is written into a header, never into an answer's body. */
export function requestIdOf(c: AppContext): string {
  return c.req.raw.headers.get("cf-ray") ?? crypto.randomUUID();
}
