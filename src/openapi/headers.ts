import { EDITION_HEADERS } from "../http/edition";
import { LANGUAGES } from "../i18n/language";

/** Response headers, described once as components. */
export const HEADER_COMPONENTS = {
  "Access-Control-Allow-Origin": {
    description: "Any page of the web may read the answer.",
    schema: { type: "string", maxLength: 1, enum: ["*"] },
    example: "*",
  },
  ContentLanguage: {
    description: "The language of titles, labels, warnings and remedies.",
    schema: { type: "string", maxLength: 2, enum: [...LANGUAGES] },
    example: "en",
  },
  ETag: {
    description:
      "Names the bytes of this answer; the same request gives the same tag. Send it back in If-None-Match to a GET. Who compresses it on the way may mark the tag as weak.",
    schema: { type: "string", maxLength: 64, pattern: '^(W/)?"[0-9a-f]{32}(-[a-z]+)?"$' },
    example: '"0f343b0931126a20f133d67c2b018a3b"',
  },
  JcmEdition: {
    description: "The release and the content hash of the reference data an answer rests on; `edition` in its body.",
    schema: { type: "string", maxLength: 100, pattern: "^release=[^;]+; reference-data=[0-9a-f]{12}$" },
    example: EDITION_HEADERS["jcm-edition"],
  },
  RateLimitPolicy: {
    description:
      "How many requests (q) each client has in a window of seconds (w). Absent where the service runs without a limit.",
    schema: { type: "string", maxLength: 100 },
    example: '"default";q=120;w=60',
  },
  RequestId: {
    description: "Names this request in the service's log.",
    schema: { type: "string", maxLength: 128 },
    example: "8f1d4c2e9b7a6d53-SIN",
  },
  RetryAfter: {
    description: "Seconds to wait before the next request.",
    schema: { type: "integer", format: "int32", minimum: 1, maximum: 3600 },
    example: 60,
  },
} as const;

type HeaderName = keyof typeof HEADER_COMPONENTS;

/** References to header components, by the name they have on the wire. */
export function headerReferences(headers: Readonly<Record<string, HeaderName>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, component]) => [name, { $ref: `#/components/headers/${component}` }]),
  );
}

/** The headers every successful answer carries. */
export const ANSWER_HEADERS = headerReferences({
  ETag: "ETag",
  "Content-Language": "ContentLanguage",
  "Jcm-Edition": "JcmEdition",
  "X-Request-Id": "RequestId",
  "RateLimit-Policy": "RateLimitPolicy",
  "Access-Control-Allow-Origin": "Access-Control-Allow-Origin",
});
