import type { NotFoundHandler } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { PRIVATE_FOR_AN_HOUR } from "./answer";
import { preflightHeaders } from "./cors";
import type { App, AppEnvironment } from "./environment";
import { ProblemError } from "./problem";
import { onError } from "./respond-problem";

/**
 * Answers what no route took: 404, 405 with the methods of the path, the answer to `OPTIONS`, or the way to the same path
 * without a slash at its end. Nothing is thrown here: hono would let it pass the middleware, and the headers all answers
 * share would be missing.
 */
export function unmatched(app: App): NotFoundHandler<AppEnvironment> {
  let router: TrieRouter<readonly string[]> | undefined;
  const methodsOf = (path: string) => {
    router ??= methodsByPath(app);
    return [...new Set(router.match("ALL", path)[0].flatMap(([methods]) => methods))];
  };
  return function unmatched(c) {
    const { method, path } = c.req;
    const shorter = withoutSlash(path);
    const known = methodsOf(path);
    const allowed = known.length > 0 || shorter === undefined ? known : methodsOf(shorter);
    if (allowed.length === 0 || (known.length > 0 && known.includes(method))) {
      return onError(new ProblemError("not-found", "noSuchPath"), c);
    }
    const allow = [...allowed, "OPTIONS"].join(", ");
    // A preflight must not be redirected.
    if (method === "OPTIONS") {
      return new Response(null, { status: 204, headers: { allow, ...preflightHeaders([...allowed, "OPTIONS"]) } });
    }
    if (allowed.includes(method)) return redirect(c.req.raw.url);
    const parameters = { method, allowed: allow };
    return onError(new ProblemError("method-not-allowed", "methodNotAllowed", { parameters, headers: { allow } }), c);
  };
}

/** To the same address without the slash, with the same method and body (308). */
function redirect(url: string): Response {
  const { pathname, search } = new URL(url);
  const headers = { location: `${withoutSlash(pathname)}${search}`, "cache-control": PRIVATE_FOR_AN_HOUR };
  return new Response(null, { status: 308, headers });
}

/** A path without the slashes at its end; undefined where there is none, or where another host would be read from the rest. */
function withoutSlash(path: string): string | undefined {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  return end === path.length || end === 0 || path.startsWith("//") ? undefined : path.slice(0, end);
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
