import type { z } from "@hono/zod-openapi";
import type { estimateSchema } from "../estimates/answer.contract";
import type { App, AppContext } from "../http/environment";
import { type Problem, problemOf } from "../http/problem";
import { type ActionKind, countAction } from "../http/rate-limit";
import type { Route } from "../http/route";

export type EstimateAnswer = z.output<typeof estimateSchema>;

/** What the API answered: its answer, or the problem it found. */
export type Asked<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Asks an operation of this very service, inside the process: the page is a client of the API like any other, so that
 * its figures, texts and refusals are those of the API. It counts as one action of whoever asked for the page.
 */
export async function askApi<Answer>(
  app: App,
  c: AppContext,
  route: Route,
  request: object,
  kind?: ActionKind,
): Promise<Asked<Answer>> {
  try {
    await countAction(c, kind);
  } catch (error) {
    const problem = problemOf(error, c.get("language"));
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
  return askUncounted(app, c, route, request);
}

/** The same for what nobody asked for, like the defaults that stand in an empty form. */
export async function askUncounted<Answer>(
  app: App,
  c: AppContext,
  route: Route,
  request: object,
): Promise<Asked<Answer>> {
  const response = await send(app, c, route, request, "application/json");
  if (response.status === 200) return { ok: true, answer: (await response.json()) as Answer };
  return { ok: false, problem: (await response.json()) as Problem };
}

/** The same answer in another form, as the API gives it. */
export async function fetchApi(
  app: App,
  c: AppContext,
  route: Route,
  request: object,
  accept: string,
): Promise<Response> {
  await countAction(c);
  return send(app, c, route, request, accept);
}

/** Without the bindings: the limiter has counted the client, and the log counts the request once. */
async function send(app: App, c: AppContext, { path }: Route, request: object, accept: string): Promise<Response> {
  return app.request(path, {
    method: "POST",
    headers: { accept, "accept-language": c.get("language"), "content-type": "application/json" },
    body: JSON.stringify(request),
  });
}
