import type { z } from "@hono/zod-openapi";
import { languageQuery } from "../http/language-query";
import { content } from "./content";
import type { Contract, OperationText } from "./contract";
import { type DeclaredStatus, errorResponses } from "./error-responses";
import { ANSWER_HEADERS } from "./headers";
import { type Representation, representationsOf } from "./post-contract";

interface GetOperation extends OperationText {
  /** Path parameters, by the names in the path (`/v1/things/{id}`). */
  readonly parameters?: z.ZodObject;
  /** A strict object holding `lang: languageParameter` and what else the operation takes. */
  readonly query?: z.ZodObject;
  readonly answer: z.ZodType;
  readonly answerDescription: string;
  /** Other forms besides JSON, by media type. */
  readonly representations?: Readonly<Record<string, Representation>>;
  /** Whether it is read from the files beside the Worker, which a host may lack. */
  readonly fromFiles?: boolean;
}

/** The contract of an operation that reads. Its example is the answer to the example parameters, asked when the document is built. */
export function getContract<const Operation extends GetOperation>(operation: Operation): Operation & Contract {
  const { path, operationId, tag, summary, description, ...rest }: GetOperation = operation;
  const { parameters, query = languageQuery } = rest;
  const notFound: DeclaredStatus[] = parameters === undefined ? [] : [404];
  const unavailable: DeclaredStatus[] = rest.fromFiles ? [503] : [];
  return {
    ...operation,
    operation: {
      method: "get",
      path,
      operationId,
      tags: [tag],
      summary,
      description,
      request: { query, ...(parameters !== undefined && { params: parameters }) },
      responses: {
        200: {
          description: rest.answerDescription,
          headers: ANSWER_HEADERS,
          content: { ...content(rest.answer), ...representationsOf(rest.representations ?? {}) },
        },
        304: { description: "The client has these very bytes (If-None-Match).", headers: ANSWER_HEADERS },
        ...errorResponses(...notFound, 406, 422, 429, 500, ...unavailable),
      },
    },
  };
}
