import { z } from "@hono/zod-openapi";
import { answerBytes, answerJson, JSON_MEDIA_TYPE } from "../http/answer";
import { readBody } from "../http/body";
import type { App, AppContext } from "../http/environment";
import { negotiate } from "../http/negotiate";
import { validateParameters } from "../http/validate";
import { type ContentExamples, content } from "./content";
import { errorResponses } from "./error-responses";
import { ANSWER_HEADERS } from "./headers";
import { languageQuery } from "./language-query";
import type { TagName } from "./tags";

/** What every operation says about itself. */
export interface OperationText {
  readonly path: string;
  /** camelCase, verb and noun; generated clients name their functions by it. */
  readonly operationId: string;
  readonly tag: TagName;
  readonly summary: string;
  readonly description: string;
}

/** Another form of the answer, chosen by `Accept`. */
export interface Representation<Answer> {
  readonly description: string;
  /** Binary forms have no text to show as an example. */
  readonly binary?: boolean;
  readonly example?: string;
  render(answer: Answer, c: AppContext): string | Uint8Array | Promise<string | Uint8Array>;
  /** Further headers, e.g. the name under which a browser saves it. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PostOperation<Body extends z.ZodType, Answer extends z.ZodType> extends OperationText {
  readonly body: Body;
  readonly bodyDescription: string;
  readonly bodyExamples: ContentExamples;
  /** Absent in the bundle, which answers without it. */
  readonly answer: Answer | undefined;
  readonly answerDescription: string;
  /** Left out, the example is the answer to the first example request, asked when the document is built. */
  readonly answerExamples?: ContentExamples;
  /** Other forms besides JSON, by media type. */
  readonly representations?: Readonly<Record<string, Representation<z.input<Answer>>>>;
  /** Computes the answer. Throws InputError or ProblemError for what the client did wrong. */
  readonly handle: (body: z.output<Body>, c: AppContext) => z.input<Answer> | Promise<z.input<Answer>>;
}

/** Registers an operation that computes an answer from a JSON body, in the document and as a route. */
export function registerPost<Body extends z.ZodType, Answer extends z.ZodType>(
  app: App,
  operation: PostOperation<Body, Answer>,
): void {
  const { path, body, representations = {}, handle } = operation;
  const offers = [JSON_MEDIA_TYPE, ...Object.keys(representations)] as const satisfies readonly string[];
  describePost(app, operation);
  app.post(path, async function computeAnswer(c) {
    const mediaType = negotiate(c, offers as [string, ...string[]]);
    readQuery(c, languageQuery);
    const answer = await handle(await readBody(c, body), c);
    const representation = representations[mediaType];
    if (representation === undefined) return answerJson(c, answer);
    const rendered = await representation.render(answer, c);
    return answerBytes(c, rendered, { mediaType, headers: representation.headers ?? {} });
  });
}

/** The query parameters as the schema gives them, or 422. */
export function readQuery<Query extends z.ZodType>(c: AppContext, schema: Query): z.output<Query> {
  return validateParameters(schema, c.req.raw.url.includes("?") ? c.req.query() : {}, c.get("language"));
}

function describePost<Body extends z.ZodType, Answer extends z.ZodType>(
  app: App,
  { path, operationId, tag, summary, description, ...rest }: PostOperation<Body, Answer>,
): void {
  const others = Object.entries(rest.representations ?? {}).map(([mediaType, { binary, example }]) => [
    mediaType,
    {
      schema: z
        .string()
        .max(10_000_000)
        .openapi(binary ? { format: "binary" } : {}),
      ...(example !== undefined && { example }),
    },
  ]);
  app.openAPIRegistry.registerPath({
    method: "post",
    path,
    operationId,
    tags: [tag],
    summary,
    description,
    request: {
      query: languageQuery,
      body: { required: true, description: rest.bodyDescription, content: content(rest.body, rest.bodyExamples) },
    },
    responses: {
      200: {
        description: rest.answerDescription,
        headers: ANSWER_HEADERS,
        content: { ...content(rest.answer, rest.answerExamples), ...Object.fromEntries(others) },
      },
      ...errorResponses(400, 406, 413, 415, 422, 429, 500),
    },
  });
}
