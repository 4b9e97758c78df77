import type { AppContext } from "./environment";
import { etagOf, matchesNone } from "./etag";
import { withSharedHeaders } from "./shared-headers";

export const JSON_MEDIA_TYPE = "application/json";
/** The answer of `?detail=summary`: a form of its own, so that what is promised of the whole answer stays true. */
export const SUMMARY_MEDIA_TYPE = "application/json; detail=summary";

/** Reference data and documents change with a release only: an hour everywhere, then revalidated by `ETag`. */
export const PUBLIC_FOR_AN_HOUR = "public, max-age=3600";
/** The same for what names the host it was asked by: a cache others share might give it to those who asked another. */
export const PRIVATE_FOR_AN_HOUR = "private, max-age=3600";
/** Answers to a body hold a city's plans; no cache on the way may keep them. */
export const PRIVATE = "private, no-store";

export interface AnswerOptions {
  readonly mediaType?: string;
  readonly cacheControl?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with a JSON value: 200 with a strong `ETag`, or 304 where the client has these very bytes. */
export function answerJson(c: AppContext, value: unknown, options: AnswerOptions = {}): Promise<Response> {
  return answerBytes(c, encoder.encode(JSON.stringify(value)), options);
}

/** Answers with ready bytes: 200 with a strong `ETag`, or 304 where the client has these very bytes. */
export async function answerBytes(
  c: AppContext,
  body: Uint8Array | string,
  { mediaType = JSON_MEDIA_TYPE, cacheControl = PRIVATE, headers = {} }: AnswerOptions = {},
): Promise<Response> {
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const etag = await etagOf(bytes);
  const common = { ...headers, etag, "cache-control": cacheControl };
  const { method } = c.req.raw;
  if ((method === "GET" || method === "HEAD") && !matchesNone(c.req.raw.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: withSharedHeaders(c, common) });
  }
  return new Response(bytes, {
    status: 200,
    headers: withSharedHeaders(c, {
      ...common,
      "content-type": contentTypeOf(mediaType),
      "content-length": String(bytes.byteLength),
    }),
  });
}

/** Every text is written in UTF-8, which nobody has to guess. */
export function contentTypeOf(mediaType: string): string {
  return mediaType.startsWith("text/") && !mediaType.includes("charset=") ? `${mediaType}; charset=utf-8` : mediaType;
}

const encoder = new TextEncoder();
