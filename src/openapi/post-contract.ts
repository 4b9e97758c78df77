import { z } from "@hono/zod-openapi";
import { languageQuery } from "../http/language-query";
import { type ContentExamples, content } from "./content";
import type { Contract, OperationText } from "./contract";
import { errorResponses } from "./error-responses";
import { ANSWER_HEADERS } from "./headers";

/** Another form of the answer, chosen by `Accept`. */
export interface Representation {
  /** Binary forms have no text to show as an example. */
  readonly binary?: boolean;
  /** Left out, a text form shows the answer to the first example request. */
  readonly example?: string;
}

interface PostOperation extends OperationText {
  readonly body: z.ZodType;
  readonly bodyDescription: string;
  readonly bodyExamples: ContentExamples;
  readonly answer: z.ZodType;
  readonly answerDescription: string;
  /** Other forms besides JSON, by media type. */
  readonly representations: Readonly<Record<string, Representation>>;
}

/** The contract of an operation that computes an answer from a JSON body. Its example is the answer to the first example request. */
export function postContract<const Operation extends PostOperation>(operation: Operation): Operation & Contract {
  const { path, operationId, tag, summary, description, ...rest }: PostOperation = operation;
  const others = Object.entries(rest.representations).map(([mediaType, { binary, example }]) => [
    mediaType,
    {
      schema: z
        .string()
        .max(10_000_000)
        .openapi(binary ? { format: "binary" } : {}),
      ...(example !== undefined && { example }),
    },
  ]);
  return {
    ...operation,
    operation: {
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
          content: { ...content(rest.answer), ...Object.fromEntries(others) },
        },
        ...errorResponses(400, 406, 413, 415, 422, 429, 500),
      },
    },
  };
}
