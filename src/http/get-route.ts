import type { z } from "@hono/zod-openapi";
import { answerBytes, answerJson, JSON_MEDIA_TYPE, PUBLIC_FOR_AN_HOUR } from "./answer";
import { type Computed, withEdition } from "./edition";
import type { AppContext } from "./environment";
import { languageQuery } from "./language-query";
import { negotiate } from "./negotiate";
import type { Renderer } from "./post-route";
import { readQuery } from "./read-query";
import type { Route } from "./route";
import { validateParameters } from "./validate";

/** What a contract fixes of its route. */
interface Promised {
  readonly path: string;
  readonly answer: z.ZodType;
  readonly parameters?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** Other forms of the answer besides JSON, by media type. */
  readonly representations?: object;
}

/** What a contract's schema reads; nothing where it has none. */
type Read<Schema> = Schema extends z.ZodObject ? z.output<Schema> : Readonly<Record<string, never>>;

interface Given<Contract extends Promised> {
  readonly parameters: Read<Contract["parameters"]>;
  readonly query: Read<Contract["query"]>;
}

/** Another form of what is read, chosen by `Accept` or, where that cannot be set, by its name in `?format=`. */
interface NamedRenderer<Answer> extends Renderer<Answer> {
  readonly format: string;
}

/** Path and schemas of the contract, those it has. */
type Request<Contract extends Promised> = Pick<Contract, keyof Contract & ("path" | "parameters" | "query")>;

type Parts<Contract extends Promised> = Request<Contract> & {
  readonly cacheControl?: string;
  /** Further headers, e.g. where what is read leads to. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly read: (
    given: Given<Contract>,
    c: AppContext,
  ) => Computed<Contract["answer"]> | Promise<Computed<Contract["answer"]>>;
} & (Contract["representations"] extends object
    ? {
        readonly renderers: {
          readonly [MediaType in keyof Contract["representations"]]: NamedRenderer<z.input<Contract["answer"]>>;
        };
      }
    : object);

export interface GetRoute extends Route {
  readonly parameters: z.ZodObject | undefined;
  readonly query: z.ZodObject;
}

/** A route that reads; `ETag` and 304 come with it. Path, parameters and answer are those of its contract, or it does not compile. */
export function getRoute<Contract extends Promised>(parts: Parts<Contract>): GetRoute {
  const { path, parameters, query = languageQuery }: Promised = parts as unknown as Promised;
  const { read, headers = {}, cacheControl = PUBLIC_FOR_AN_HOUR } = parts;
  const { renderers = {} } = parts as {
    readonly renderers?: Readonly<Record<string, NamedRenderer<z.input<Contract["answer"]>>>>;
  };
  const offers: Route["offers"] = [JSON_MEDIA_TYPE, ...Object.keys(renderers)];
  return {
    method: "get",
    path,
    offers,
    parameters,
    query,
    async handle(c) {
      const asked: { readonly format?: unknown } = readQuery(c, query);
      const named = Object.keys(renderers).find((mediaType) => renderers[mediaType]?.format === asked.format);
      const mediaType = named ?? (asked.format === undefined ? negotiate(c, offers) : JSON_MEDIA_TYPE);
      const given = {
        parameters: parameters === undefined ? {} : validateParameters(parameters, c.req.param(), c.get("language")),
        query: asked,
      } as Given<Contract>;
      const answer = withEdition<Contract["answer"]>(await read(given, c));
      const renderer = renderers[mediaType];
      if (renderer === undefined) return answerJson(c, answer, { cacheControl, headers });
      const bytes = await renderer.render(answer, c);
      return answerBytes(c, bytes, { mediaType, cacheControl, headers: { ...headers, ...renderer.headers } });
    },
  };
}
