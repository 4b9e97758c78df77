import type { z } from "@hono/zod-openapi";
import type { estimateSchema } from "../estimates/answer.contract";
import type { App, AppContext } from "../http/environment";
import type { Problem } from "../http/problem";
import type { Route } from "../http/route";

export type EstimateAnswer = z.output<typeof estimateSchema>;

/** What the API answered: its answer, or the problem it found. */
export type Asked<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Asks an operation of this very service, inside the process: the page is a client of the API like any other, so that
 * its figures, texts and refusals are those of the API.
 */
export async function askApi<Answer>(app: App, c: AppContext, route: Route, request: object): Promise<Asked<Answer>> {
  const response = await fetchApi(app, c, route, request, "application/json");
  if (response.status === 200) return { ok: true, answer: (await response.json()) as Answer };
  return { ok: false, problem: (await response.json()) as Problem };
}

/** The same answer in another form, as the API gives it. */
export async function fetchApi(
  app: App,
  c: AppContext,
  { path }: Route,
  request: object,
  accept: string,
): Promise<Response> {
  // The limit counts the client, not the page; the log counts the request once.
  const client = c.req.raw.headers.get("cf-connecting-ip");
  const { RATE_LIMITER } = c.env ?? {};
  return app.request(
    path,
    {
      method: "POST",
      headers: {
        accept,
        "accept-language": c.get("language"),
        "content-type": "application/json",
        ...(client !== null && { "cf-connecting-ip": client }),
      },
      body: JSON.stringify(request),
    },
    RATE_LIMITER === undefined ? {} : { RATE_LIMITER },
  );
}
