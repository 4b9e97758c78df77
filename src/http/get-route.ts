import type { z } from "@hono/zod-openapi";
import { answerJson, JSON_MEDIA_TYPE, PUBLIC_FOR_AN_HOUR } from "./answer";
import { type Computed, withEdition } from "./edition";
import type { AppContext } from "./environment";
import { languageQuery } from "./language-query";
import { negotiate } from "./negotiate";
import { readQuery } from "./read-query";
import type { Route } from "./route";
import { validateParameters } from "./validate";

/** What a contract fixes of its route. */
interface Promised {
  readonly path: string;
  readonly answer: z.ZodType;
  readonly parameters?: z.ZodObject;
  readonly query?: z.ZodObject;
}

/** What a contract's schema reads; nothing where it has none. */
type Read<Schema> = Schema extends z.ZodObject ? z.output<Schema> : Readonly<Record<string, never>>;

interface Given<Contract extends Promised> {
  readonly parameters: Read<Contract["parameters"]>;
  readonly query: Read<Contract["query"]>;
}

/** Path and schemas of the contract, those it has. */
type Request<Contract extends Promised> = Pick<Contract, keyof Contract & ("path" | "parameters" | "query")>;

type Parts<Contract extends Promised> = Request<Contract> & {
  readonly cacheControl?: string;
  readonly read: (
    given: Given<Contract>,
    c: AppContext,
  ) => Computed<Contract["answer"]> | Promise<Computed<Contract["answer"]>>;
};

export interface GetRoute extends Route {
  readonly parameters: z.ZodObject | undefined;
  readonly query: z.ZodObject;
}

/** A route that reads; `ETag` and 304 come with it. Path, parameters and answer are those of its contract, or it does not compile. */
export function getRoute<Contract extends Promised>(parts: Parts<Contract>): GetRoute {
  const { path, parameters, query = languageQuery }: Promised = parts as unknown as Promised;
  const { read, cacheControl = PUBLIC_FOR_AN_HOUR } = parts;
  const offers = [JSON_MEDIA_TYPE] as const;
  return {
    method: "get",
    path,
    offers,
    parameters,
    query,
    async handle(c) {
      negotiate(c, offers);
      const given = {
        parameters: parameters === undefined ? {} : validateParameters(parameters, c.req.param(), c.get("language")),
        query: readQuery(c, query),
      } as Given<Contract>;
      return answerJson(c, withEdition<Contract["answer"]>(await read(given, c)), { cacheControl });
    },
  };
}
