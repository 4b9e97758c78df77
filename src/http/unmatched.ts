import type { NotFoundHandler } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { preflightHeaders } from "./cors";
import type { App, AppEnvironment } from "./environment";
import { ProblemError } from "./problem";
import { onError } from "./respond-problem";

/**
 * Answers what no route took: 404, 405 with the methods of the path, or the answer to `OPTIONS`. Nothing is thrown here:
 * hono would let it pass the middleware, and the headers all answers share would be missing.
 */
export function unmatched(app: App): NotFoundHandler<AppEnvironment> {
  let router: TrieRouter<readonly string[]> | undefined;
  return function unmatched(c) {
    router ??= methodsByPath(app);
    const allowed = [...new Set(router.match("ALL", c.req.path)[0].flatMap(([methods]) => methods))];
    const { method } = c.req;
    if (allowed.length === 0 || allowed.includes(method)) {
      return onError(new ProblemError("not-found", "noSuchPath"), c);
    }
    const allow = [...allowed, "OPTIONS"].join(", ");
    if (method === "OPTIONS") {
      return new Response(null, { status: 204, headers: { allow, ...preflightHeaders([...allowed, "OPTIONS"]) } });
    }
    const parameters = { method, allowed: allow };
    return onError(new ProblemError("method-not-allowed", "methodNotAllowed", { parameters, headers: { allow } }), c);
  };
}

/** The methods of each registered path; `GET` brings `HEAD` with it. Middleware is registered for all methods and does not count. */
function methodsByPath(app: App): TrieRouter<readonly string[]> {
  const methods = new Map<string, Set<string>>();
  for (const { method, path } of app.routes) {
    if (method === "ALL") continue;
    const known = methods.get(path) ?? new Set<string>();
    known.add(method);
    if (method === "GET") known.add("HEAD");
    methods.set(path, known);
  }
  const router = new TrieRouter<readonly string[]>();
  for (const [path, known] of methods) router.add("ALL", path, [...known]);
  return router;
}
