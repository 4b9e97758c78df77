/** Reading and computing are open to every page of the web; no cookie or credential is ever involved. */
export const CORS_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "ETag, Link, RateLimit-Policy, Retry-After, Content-Language, Content-Disposition, X-Request-Id, Jcm-Edition, Deprecation, Sunset",
} as const;

/** What a preflight is told: the methods of the path, any header, and to ask again in a day. */
export function preflightHeaders(allowed: readonly string[]): Record<string, string> {
  return {
    "access-control-allow-methods": allowed.join(", "),
    "access-control-allow-headers": "*",
    "access-control-max-age": "86400",
  };
}
