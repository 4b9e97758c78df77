import type { MiddlewareHandler } from "hono";
import type { AppEnvironment } from "./environment";
import { ProblemError } from "./problem";
import { onError } from "./respond-problem";

/** A host that ends where the path begins. */
const HOST = /^\w+:\/\/[^/?#\\@]+\//;

/**
 * Lets no request further whose `Host` is none: a server hands it on as it came, and no page could be asked for or linked
 * to at such an address. Answered here, for a page that says so would have an address too.
 */
export const readableAddress: MiddlewareHandler<AppEnvironment> = function readableAddress(c, next) {
  const { url } = c.req.raw;
  return HOST.test(url) && URL.canParse(url)
    ? (next() as Promise<void>)
    : Promise.resolve(onError(new ProblemError("not-found", "noSuchPath"), c));
};
