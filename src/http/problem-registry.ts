/**
 * Every problem this service answers with: the one source of bodies, OpenAPI responses, pages under `/problems/` and
 * tests. Titles and meanings are in the catalogue groups `problems` and `problemMeanings`, under the same names.
 */
export const PROBLEMS = {
  "empty-body": { status: 400 },
  "malformed-json": { status: 400 },
  "not-found": { status: 404 },
  "method-not-allowed": { status: 405 },
  "not-acceptable": { status: 406 },
  "body-too-large": { status: 413 },
  "unsupported-media-type": { status: 415 },
  "validation-failed": { status: 422 },
  "too-many-requests": { status: 429 },
  "internal-error": { status: 500 },
  "service-unavailable": { status: 503 },
} as const;

export type ProblemSlug = keyof typeof PROBLEMS;
export type ProblemStatus = (typeof PROBLEMS)[ProblemSlug]["status"];

export const PROBLEM_SLUGS = Object.keys(PROBLEMS) as ProblemSlug[];
export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** The `type` of a problem: a reference that can be opened on the same host. */
export function problemType(slug: ProblemSlug): string {
  return `/problems/${slug}`;
}

export function isProblemSlug(text: string): text is ProblemSlug {
  return Object.hasOwn(PROBLEMS, text);
}

/** The slugs that share a status, e.g. both reasons for 400. */
export function slugsOf(status: ProblemStatus): readonly ProblemSlug[] {
  return PROBLEM_SLUGS.filter((slug) => PROBLEMS[slug].status === status);
}
