import type { MiddlewareHandler, Next } from "hono";
import type { AppContext, AppEnvironment } from "./environment";
import { ProblemError } from "./problem";

/** What the binding of the production configuration allows per client; a test holds it to wrangler.toml. */
export const RATE_LIMIT = { requests: 120, seconds: 60 } as const;

/** The policy as draft-ietf-httpapi-ratelimit-headers writes it. What remains is not known: the binding only says yes or no. */
export const RATE_LIMIT_POLICY = `"default";q=${RATE_LIMIT.requests};w=${RATE_LIMIT.seconds}`;

/** Limits each client where the configuration binds a limiter; without one, lets everything pass. */
export const rateLimit: MiddlewareHandler<AppEnvironment> = function rateLimit(c, next) {
  const limiter = c.env?.RATE_LIMITER;
  return limiter === undefined || !computes(c) ? (next() as Promise<void>) : limit(c, next, limiter);
};

async function limit(c: AppContext, next: Next, limiter: RateLimit): Promise<void> {
  const key = c.req.raw.headers.get("cf-connecting-ip") ?? "unknown";
  const { success } = await limiter.limit({ key });
  if (!success) {
    throw new ProblemError("too-many-requests", "tooManyRequests", {
      parameters: { limit: RATE_LIMIT.requests, seconds: RATE_LIMIT.seconds },
      headers: { "retry-after": String(RATE_LIMIT.seconds), "ratelimit-policy": RATE_LIMIT_POLICY },
    });
  }
  await next();
  c.res.headers.set("ratelimit-policy", RATE_LIMIT_POLICY);
}

/** The operations, and the forms of the page; a page with its style and script is no load worth counting. */
function computes(c: AppContext): boolean {
  return c.req.path.startsWith("/v1/") || c.req.raw.method === "POST";
}
