/** Headers every answer carries, whatever its kind. */
const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "cross-origin-resource-policy": "cross-origin",
} as const;

const PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/** Data is read by programs: a browser that is led to show it must run and load nothing. */
const DATA = {
  ...EVERYWHERE,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

/**
 * Pages load their style, script and images from this host only, and nothing inline. They do not ask for an opener policy: a
 * browser starts a process of its own for a page that does, which a cheap phone feels, and ours hold nothing of a session and
 * are framed by nobody.
 */
const PAGE = {
  ...EVERYWHERE,
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "permissions-policy": PERMISSIONS,
} as const;

/** The API reference is a program of others that writes its own style elements; scripts stay strict. */
const API_REFERENCE = {
  ...PAGE,
  "cross-origin-opener-policy": "same-origin",
  "content-security-policy":
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
} as const;

export type HeaderTable = Readonly<Record<string, string>>;

/**
 * The security headers of an answer, chosen by path and kind in one place: two policies for one answer would be merged
 * by the browser into the stricter of each, and a page would come out blank.
 */
export function securityHeadersOf(path: string, contentType: string | null): HeaderTable {
  if (contentType === null || !contentType.startsWith("text/html")) return DATA;
  return path === "/reference" || path.startsWith("/reference/") ? API_REFERENCE : PAGE;
}
