import type { z } from "@hono/zod-openapi";
import { answerBytes, answerJson, JSON_MEDIA_TYPE, SUMMARY_MEDIA_TYPE } from "./answer";
import { readBody } from "./body";
import { type Computed, withEdition } from "./edition";
import type { AppContext } from "./environment";
import { assertFinite } from "./finite";
import { languageQuery } from "./language-query";
import { negotiate } from "./negotiate";
import { countWork } from "./rate-limit";
import { readQuery } from "./read-query";
import type { Route } from "./route";

/** What a contract fixes of its route. */
interface Promised {
  readonly path: string;
  readonly body: z.ZodType;
  readonly query?: z.ZodObject;
  readonly answer: z.ZodType;
  /** The answer of `?detail=summary`, where the operation has one. */
  readonly short?: z.ZodType;
  /** Other forms of the answer besides JSON, by media type. */
  readonly representations: object;
}

/** Writes another form of an answer, chosen by `Accept`. */
export interface Renderer<Answer> {
  render(answer: Answer, c: AppContext, request?: unknown): string | Uint8Array | Promise<string | Uint8Array>;
  /** Further headers, e.g. the name under which a browser saves it. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it makes sense of the whole answer only, whatever `detail` asks for. */
  readonly whole?: boolean;
}

type Parts<Contract extends Promised> = Pick<Contract, keyof Contract & ("path" | "body" | "query")> & {
  readonly renderers: {
    readonly [MediaType in keyof Contract["representations"]]: Renderer<z.input<Contract["answer"]>>;
  };
  /** What a request costs, in lines of a calculation, where some cost far more than others: the rate limit weighs it. */
  readonly work?: (body: z.output<Contract["body"]>) => number;
  /** Computes the answer. Throws InputError or ProblemError for what the client did wrong. */
  readonly compute: (
    body: z.output<Contract["body"]>,
    c: AppContext,
    query: Contract["query"] extends z.ZodObject ? z.output<Contract["query"]> : z.output<typeof languageQuery>,
  ) => Answer<Contract> | Promise<Answer<Contract>>;
};

type Answer<Contract extends Promised> =
  | Computed<Contract["answer"]>
  | (Contract["short"] extends z.ZodType ? Computed<Contract["short"]> : never);

export interface PostRoute<Body extends z.ZodType = z.ZodType> extends Route {
  readonly body: Body;
  readonly query: z.ZodObject;
}

/** A route that computes an answer from a JSON body. Path, body, answer and forms are those of its contract, or it does not compile. */
export function postRoute<Contract extends Promised>(parts: Parts<Contract>): PostRoute<Contract["body"]> {
  const { path, query = languageQuery }: Promised = parts as unknown as Promised;
  const body: Contract["body"] = (parts as unknown as Promised).body;
  const { renderers, compute, work } = parts;
  const others: Readonly<Record<string, Renderer<z.input<Contract["answer"]>>>> = renderers;
  const offers: Route["offers"] = [JSON_MEDIA_TYPE, ...Object.keys(others)];
  return {
    method: "post",
    path,
    offers,
    body,
    query,
    async handle(c) {
      const mediaType = negotiate(c, offers);
      const renderer = others[mediaType];
      const stated: { readonly detail?: unknown } = readQuery(c, query);
      const asked = renderer?.whole && stated.detail === "summary" ? { ...stated, detail: "full" } : stated;
      const request = await readBody(c, body);
      if (work !== undefined) await countWork(c, work(request as z.output<Contract["body"]>));
      const computed = (await compute(request, c, asked as Parameters<typeof compute>[2])) as object;
      assertFinite(computed, request);
      const answer = withEdition<z.ZodType>(computed) as z.input<Contract["answer"]>;
      if (renderer === undefined) {
        return answerJson(c, answer, asked.detail === "summary" ? { mediaType: SUMMARY_MEDIA_TYPE } : {});
      }
      return answerBytes(c, await renderer.render(answer, c, request), { mediaType, headers: renderer.headers });
    },
  };
}
