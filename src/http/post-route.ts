import type { z } from "@hono/zod-openapi";
import { answerBytes, answerJson, JSON_MEDIA_TYPE } from "./answer";
import { readBody } from "./body";
import { type Computed, withEdition } from "./edition";
import type { AppContext } from "./environment";
import { languageQuery } from "./language-query";
import { negotiate } from "./negotiate";
import { readQuery } from "./read-query";
import type { Route } from "./route";

/** What a contract fixes of its route. */
interface Promised {
  readonly path: string;
  readonly body: z.ZodType;
  readonly answer: z.ZodType;
  /** Other forms of the answer besides JSON, by media type. */
  readonly representations: object;
}

/** Writes another form of an answer, chosen by `Accept`. */
export interface Renderer<Answer> {
  render(answer: Answer, c: AppContext): string | Uint8Array | Promise<string | Uint8Array>;
  /** Further headers, e.g. the name under which a browser saves it. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Parts<Contract extends Promised> extends Pick<Contract, "path" | "body"> {
  readonly renderers: {
    readonly [MediaType in keyof Contract["representations"]]: Renderer<z.input<Contract["answer"]>>;
  };
  /** Computes the answer. Throws InputError or ProblemError for what the client did wrong. */
  readonly compute: (
    body: z.output<Contract["body"]>,
    c: AppContext,
  ) => Computed<Contract["answer"]> | Promise<Computed<Contract["answer"]>>;
}

export interface PostRoute<Body extends z.ZodType = z.ZodType> extends Route {
  readonly body: Body;
}

/** A route that computes an answer from a JSON body. Path, body, answer and forms are those of its contract, or it does not compile. */
export function postRoute<Contract extends Promised>({
  path,
  body,
  renderers,
  compute,
}: Parts<Contract>): PostRoute<Contract["body"]> {
  const others: Readonly<Record<string, Renderer<z.input<Contract["answer"]>>>> = renderers;
  const offers: Route["offers"] = [JSON_MEDIA_TYPE, ...Object.keys(others)];
  return {
    method: "post",
    path,
    offers,
    body,
    async handle(c) {
      const mediaType = negotiate(c, offers);
      readQuery(c, languageQuery);
      const answer = withEdition<Contract["answer"]>(await compute(await readBody(c, body), c));
      const renderer = others[mediaType];
      if (renderer === undefined) return answerJson(c, answer);
      return answerBytes(c, await renderer.render(answer, c), { mediaType, headers: renderer.headers });
    },
  };
}
