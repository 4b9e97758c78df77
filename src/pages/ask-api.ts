import type { z } from "@hono/zod-openapi";
import type { estimateSchema } from "../estimates/answer.contract";
import type { App, AppContext } from "../http/environment";
import { type Problem, problemOf } from "../http/problem";
import { type ActionKind, countAction, innerRequest } from "../http/rate-limit";
import type { Route } from "../http/route";
import type { Language } from "../i18n/language";

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
  return read(await send(app, route, request, "application/json", c.get("language"), innerRequest(c)));
}

/** The same for what nobody asked for, like the defaults that stand in an empty form. */
export async function askUncounted<Answer>(
  app: App,
  c: AppContext,
  route: Route,
  request: object,
): Promise<Asked<Answer>> {
  return read(await send(app, route, request, "application/json", c.get("language")));
}

async function read<Answer>(response: Response): Promise<Asked<Answer>> {
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
  return send(app, route, request, accept, c.get("language"), innerRequest(c));
}

/** The log counts the request once, and the limiter its work, where it is done for somebody. */
async function send(
  app: App,
  { path }: Route,
  request: object,
  accept: string,
  language: Language,
  inner?: ReturnType<typeof innerRequest>,
): Promise<Response> {
  const init = {
    method: "POST",
    headers: { ...inner?.headers, accept, "accept-language": language, "content-type": "application/json" },
    body: JSON.stringify(request),
  };
  return app.request(path, init, inner?.bindings);
}
