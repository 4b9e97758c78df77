import type { z } from "@hono/zod-openapi";
import { answerJson, PUBLIC_FOR_AN_HOUR } from "../http/answer";
import type { App, AppContext } from "../http/environment";
import { negotiate } from "../http/negotiate";
import { validateParameters } from "../http/validate";
import { type ContentExamples, content } from "./content";
import { type DeclaredStatus, errorResponses } from "./error-responses";
import { ANSWER_HEADERS } from "./headers";
import { languageQuery } from "./language-query";
import { type OperationText, readQuery } from "./operation";

export interface GetOperation<Parameters extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>
  extends OperationText {
  /** Path parameters, by the names in the path (`/v1/things/{id}`). */
  readonly parameters?: Parameters;
  /** A strict object holding `lang: languageParameter` and what else the operation takes. */
  readonly query?: Query;
  readonly answer: Answer;
  readonly answerDescription: string;
  /** Left out, the example is the answer to the example parameters, asked when the document is built. */
  readonly answerExamples?: ContentExamples;
  /** Whether it is read from the files beside the Worker, which a host may lack. */
  readonly fromFiles?: boolean;
  readonly cacheControl?: string;
  readonly mediaType?: string;
  readonly handle: (
    given: { readonly parameters: z.output<Parameters>; readonly query: z.output<Query> },
    c: AppContext,
  ) => z.input<Answer> | Promise<z.input<Answer>>;
}

/** Registers an operation that reads, in the document and as a route; HEAD, `ETag` and 304 come with it. */
export function registerGet<
  Parameters extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = typeof languageQuery,
  Answer extends z.ZodType = z.ZodType,
>(app: App, operation: GetOperation<Parameters, Query, Answer>): void {
  const { path, parameters, answer, handle, operationId, tag, summary, description } = operation;
  const { mediaType = "application/json", cacheControl = PUBLIC_FOR_AN_HOUR } = operation;
  const query = operation.query ?? (languageQuery as unknown as Query);
  const notFound: DeclaredStatus[] = parameters === undefined ? [] : [404];
  const unavailable: DeclaredStatus[] = operation.fromFiles ? [503] : [];
  app.openAPIRegistry.registerPath({
    method: "get",
    path,
    operationId,
    tags: [tag],
    summary,
    description,
    request: { query, ...(parameters !== undefined && { params: parameters }) },
    responses: {
      200: {
        description: operation.answerDescription,
        headers: ANSWER_HEADERS,
        content: content(answer, operation.answerExamples, mediaType),
      },
      304: { description: "The client has these very bytes (If-None-Match).", headers: ANSWER_HEADERS },
      ...errorResponses(...notFound, 406, 422, 429, 500, ...unavailable),
    },
  });
  app.get(path.replaceAll(/\{(\w+)\}/g, ":$1"), async function readAnswer(c) {
    negotiate(c, [mediaType]);
    const given = {
      parameters: (parameters === undefined
        ? {}
        : validateParameters(parameters, c.req.param(), c.get("language"))) as z.output<Parameters>,
      query: readQuery(c, query) as z.output<Query>,
    };
    return answerJson(c, await handle(given, c), { cacheControl, mediaType });
  });
}
