import type { MiddlewareHandler } from "hono";
import { CORS_HEADERS } from "./cors";
import type { AppContext, AppEnvironment } from "./environment";
import { languageOf } from "./language";
import { REQUEST_ID_HEADER, requestIdOf } from "./request-id";
import { logRequest } from "./request-log";
import { securityHeadersOf } from "./security-headers";

/** Where a machine finds the contract and a person the page (RFC 8288, RFC 8631). */
const LINK = '</openapi.json>; rel="service-desc"; type="application/json", </>; rel="service-doc"; type="text/html"';

/** The outermost step: gives a request its language and id, and its answer the headers all answers share. */
export const frame: MiddlewareHandler<AppEnvironment> = async function frame(c, next) {
  c.set("language", languageOf(c));
  c.set("requestId", requestIdOf(c));
  await next();
  writeHeaders(c);
  logRequest(c);
};

function writeHeaders(c: AppContext): void {
  const { headers } = c.res;
  for (const [name, value] of Object.entries(CORS_HEADERS)) headers.set(name, value);
  for (const [name, value] of Object.entries(securityHeadersOf(c.req.path, headers.get("content-type")))) {
    headers.set(name, value);
  }
  headers.set(REQUEST_ID_HEADER, c.get("requestId"));
  headers.append("vary", "Accept, Accept-Language");
  if (!headers.has("content-language")) headers.set("content-language", c.get("language"));
  headers.append("link", LINK);
}
