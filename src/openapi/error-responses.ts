import type { createRoute } from "@hono/zod-openapi";
import type { ProblemDetailKey } from "../http/problem";
import { type Problem, problemBody } from "../http/problem";
import type { ProblemIssue } from "../http/problem-issue";
import { PROBLEM_MEDIA_TYPE, type ProblemSlug, type ProblemStatus, slugsOf } from "../http/problem-registry";
import { RATE_LIMIT } from "../http/rate-limit";
import { type MessageParameters, translate } from "../i18n/message";
import { HEADER_COMPONENTS, headerReferences } from "./headers";

export type Responses = Parameters<typeof createRoute>[0]["responses"];

/** A detail each problem has been seen with, so that the examples of the document are real answers. */
const DETAILS: Record<ProblemSlug, readonly [ProblemDetailKey, MessageParameters?]> = {
  "empty-body": ["emptyBody"],
  "malformed-json": ["malformedJson"],
  "not-found": ["noSuchPath"],
  "method-not-allowed": ["methodNotAllowed", { method: "DELETE", allowed: "GET, HEAD, OPTIONS" }],
  "not-acceptable": ["notAcceptable", { offers: "application/json" }],
  "body-too-large": ["bodyTooLarge", { limitBytes: 1_048_576 }],
  "unsupported-media-type": ["unsupportedMediaType", { accepted: "application/json" }],
  "validation-failed": ["inputInvalid", { count: 1 }],
  "too-many-requests": ["tooManyRequests", { limit: RATE_LIMIT.requests, seconds: RATE_LIMIT.seconds }],
  "internal-error": ["internalError"],
  "service-unavailable": ["filesMissing"],
};

const SAMPLE_ERRORS: readonly ProblemIssue[] = [
  {
    pointer: "#/groups/0/quantity",
    code: "below-minimum",
    detail: "must be at least 1",
    hint: "Send 1 or more; check the unit.",
  },
];

/** A problem of this kind as it is answered in English. */
export function sampleProblem(slug: ProblemSlug): Problem {
  const [key, parameters] = DETAILS[slug];
  const errors = slug === "validation-failed" ? SAMPLE_ERRORS : [];
  const problem = problemBody("en", slug, translate("en", "problemDetails", key, parameters), errors);
  return slug === "internal-error" ? { ...problem, requestId: HEADER_COMPONENTS.RequestId.example } : problem;
}

/** The statuses an operation may declare, by the name of their component. 405 is answered by no operation. */
const COMPONENTS = {
  400: "BadRequest",
  404: "NotFound",
  406: "NotAcceptable",
  413: "ContentTooLarge",
  415: "UnsupportedMediaType",
  422: "UnprocessableContent",
  429: "TooManyRequests",
  500: "InternalServerError",
  503: "ServiceUnavailable",
} as const satisfies Partial<Record<ProblemStatus, string>>;

export type DeclaredStatus = keyof typeof COMPONENTS;

/**
 * The problem responses of an operation, to be spread into `responses`.
 *
 * @example responses: { 200: …, ...errorResponses(400, 406, 413, 415, 422, 429, 500) }
 */
export function errorResponses(...statuses: readonly DeclaredStatus[]): Responses {
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/${COMPONENTS[status]}` }]),
  );
}

/** Each problem response once, with an example of each problem it may be. */
export function problemResponses(): [name: string, response: object][] {
  return Object.entries(COMPONENTS).map(([status, name]) => [name, problemResponse(Number(status) as DeclaredStatus)]);
}

function problemResponse(status: DeclaredStatus) {
  const slugs = slugsOf(status);
  const examples = slugs.map((slug) => [
    slug,
    { summary: translate("en", "problems", slug), value: sampleProblem(slug) },
  ]);
  return {
    description: slugs.map((slug) => translate("en", "problems", slug)).join("; or: "),
    headers: problemHeaders(status),
    content: {
      [PROBLEM_MEDIA_TYPE]: {
        schema: { $ref: "#/components/schemas/Problem" },
        examples: Object.fromEntries(examples),
      },
    },
  };
}

function problemHeaders(status: DeclaredStatus) {
  return headerReferences({
    "X-Request-Id": "RequestId",
    "RateLimit-Policy": "RateLimitPolicy",
    "Access-Control-Allow-Origin": "Access-Control-Allow-Origin",
    ...(status === 429 && { "Retry-After": "RetryAfter" as const }),
  });
}
