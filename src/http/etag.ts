/** Bits of SHA-256 kept in an `ETag`: 128 tell any two answers apart and keep the header short. */
const ETAG_BYTES = 16;

/** A strong entity tag: the same bytes have the same tag, on every machine and in every release. */
export async function etagOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes), 0, ETAG_BYTES);
  let tag = "";
  for (const byte of digest) tag += HEXADECIMAL[byte];
  return `"${tag}"`;
}

/**
 * Whether `If-None-Match` lets the request through: true without the header, or if it names no tag equal to this one.
 * The comparison is the weak one (RFC 9110 §13.1.2), because who compresses an answer on the way marks its tag with `W/`,
 * or with the coding at its end (`"…-gzip"`).
 */
export function matchesNone(header: string | null, etag: string): boolean {
  if (header === null) return true;
  if (header.trim() === "*") return false;
  return !header.split(",").some((tag) => TAG.exec(tag.trim())?.[1] === etag.slice(1, -1));
}

/** A tag without what was added on the way. */
const TAG = /^(?:W\/)?"([^"]*?)(?:-(?:gzip|br|zstd|deflate))?"$/;

const HEXADECIMAL = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
