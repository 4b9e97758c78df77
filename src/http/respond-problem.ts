import { translate } from "../i18n/message";
import type { AppContext } from "./environment";
import { type Problem, ProblemError, problemBody, problemOf } from "./problem";
import { PROBLEM_MEDIA_TYPE } from "./problem-registry";

/** Answers with a problem; always `application/problem+json`, whatever the client accepts (RFC 9457 §3). */
export function respondProblem(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  const bytes = encoder.encode(JSON.stringify(problem));
  return new Response(bytes, {
    status: problem.status,
    headers: {
      ...headers,
      "content-type": PROBLEM_MEDIA_TYPE,
      "content-length": String(bytes.byteLength),
      "cache-control": "no-store",
    },
  });
}

/** The last resort of every route: a problem for what the client did, a logged 500 without inner details for our bugs. */
export function onError(error: Error, c: AppContext): Response {
  const language = c.get("language") ?? "en";
  const problem = problemOf(error, language);
  if (problem !== undefined) return respondProblem(problem, error instanceof ProblemError ? error.headers : {});
  const requestId = c.get("requestId");
  console.error(JSON.stringify({ event: "bug", requestId, error: error.name, stack: error.stack }));
  const detail = translate(language, "problemDetails", "internalError");
  return respondProblem({ ...problemBody(language, "internal-error", detail), requestId });
}

const encoder = new TextEncoder();
