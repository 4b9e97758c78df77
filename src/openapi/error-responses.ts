import type { createRoute, z } from "@hono/zod-openapi";
import type { ProblemDetailKey } from "../http/problem";
import { type Problem, type ProblemIssue, problemBody } from "../http/problem";
import { PROBLEM_MEDIA_TYPE, type ProblemSlug, type ProblemStatus, slugsOf } from "../http/problem-registry";
import { RATE_LIMIT } from "../http/rate-limit";
import { type MessageParameters, translate } from "../i18n/message";
import { headerReferences } from "./headers";
import { problemSchema } from "./problem-schema";

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
};

const SAMPLE_ERRORS: readonly ProblemIssue[] = [
  { pointer: "#/groups/0/quantity", detail: "must be at least 1", hint: "Send 1 or more; check the unit." },
];

/** A problem of this kind as it is answered in English. */
export function sampleProblem(slug: ProblemSlug): Problem {
  const [key, parameters] = DETAILS[slug];
  const errors = slug === "validation-failed" ? SAMPLE_ERRORS : [];
  return problemBody("en", slug, translate("en", "problemDetails", key, parameters), errors);
}

/**
 * The problem responses of an operation, with an example each, to be spread into `responses`.
 *
 * @example responses: { 200: …, ...errorResponses(400, 406, 413, 415, 422, 429, 500) }
 */
export function errorResponses(...statuses: readonly ProblemStatus[]): Responses {
  return Object.fromEntries(statuses.map((status) => [status, problemResponse(status)]));
}

function problemResponse(status: ProblemStatus) {
  const slugs = slugsOf(status);
  return {
    description: slugs.map((slug) => translate("en", "problems", slug)).join("; or: "),
    headers: problemHeaders(status),
    content: {
      [PROBLEM_MEDIA_TYPE]: {
        schema: problemSchema as z.ZodType<unknown>,
        examples: Object.fromEntries(
          slugs.map((slug) => [slug, { summary: translate("en", "problems", slug), value: sampleProblem(slug) }]),
        ),
      },
    },
  };
}

function problemHeaders(status: ProblemStatus) {
  return headerReferences({
    "X-Request-Id": "RequestId",
    "RateLimit-Policy": "RateLimitPolicy",
    "Access-Control-Allow-Origin": "Access-Control-Allow-Origin",
    ...(status === 429 && { "Retry-After": "RetryAfter" as const }),
  });
}
