import { CORS_HEADERS } from "./cors";
import { EDITION_HEADERS } from "./edition";
import type { AppContext } from "./environment";
import { REQUEST_ID_HEADER } from "./request-id";
import { type HeaderTable, securityHeadersOf } from "./security-headers";

/** Where a machine finds the contract and a person the page (RFC 8288, RFC 8631). */
const LINK = '</openapi.json>; rel="service-desc"; type="application/json", </>; rel="service-doc"; type="text/html"';
const VARY = "Accept, Accept-Language";

/**
 * The headers of an answer together with those all answers share, to be given to a new Response at once: each header that
 * is set on a Response later costs a call into the runtime, and there are a dozen.
 */
export function withSharedHeaders(c: AppContext, own: HeaderTable): Record<string, string> {
  return {
    ...CORS_HEADERS,
    ...EDITION_HEADERS,
    ...securityHeadersOf(c.req.path, own["content-type"] ?? null),
    "content-language": c.get("language"),
    ...own,
    [REQUEST_ID_HEADER]: c.get("requestId"),
    vary: own.vary === undefined ? VARY : `${own.vary}, ${VARY}`,
    link: own.link === undefined ? LINK : `${own.link}, ${LINK}`,
  };
}

/** Writes the shared headers onto an answer that was made without them: a page, a file, a stream, a problem. */
export function writeSharedHeaders(c: AppContext, headers: Headers): void {
  if (headers.has(REQUEST_ID_HEADER)) return;
  for (const [name, value] of Object.entries({ ...CORS_HEADERS, ...EDITION_HEADERS })) headers.set(name, value);
  for (const [name, value] of Object.entries(securityHeadersOf(c.req.path, headers.get("content-type")))) {
    headers.set(name, value);
  }
  headers.set(REQUEST_ID_HEADER, c.get("requestId"));
  headers.append("vary", VARY);
  if (!headers.has("content-language")) headers.set("content-language", c.get("language"));
  headers.append("link", LINK);
}
