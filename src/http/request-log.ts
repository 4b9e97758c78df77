import { routePath } from "hono/route";
import type { AppContext } from "./environment";

/**
 * One line of JSON per request, where the configuration asks for it. What the request was about stays out: no path
 * but the route's pattern, no query, no body, no address. No duration either: a Worker's clock stands still while it
 * computes, so a measured one would be wrong.
 */
export function logRequest(c: AppContext): void {
  if (c.env?.REQUEST_LOG !== "json") return;
  const bytes = c.res.headers.get("content-length");
  console.log(
    JSON.stringify({
      event: "request",
      requestId: c.get("requestId"),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      language: c.get("language"),
      ...(bytes !== null && { bytes: Number(bytes) }),
    }),
  );
}
