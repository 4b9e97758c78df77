import type { AppContext } from "./environment";

export const REQUEST_ID_HEADER = "x-request-id";

/** What a Ray ID looks like; anything else in that header is not of the network but of whoever sent it. */
const RAY_ID = /^[0-9a-z]{1,32}(?:-[A-Z]{3})?$/;

/** The id the network gave the request, or a new one. It is written into a header, never into an answer's body. */
export function requestIdOf(c: AppContext): string {
  const ray = c.req.raw.headers.get("cf-ray");
  return ray !== null && RAY_ID.test(ray) ? ray : crypto.randomUUID();
}
