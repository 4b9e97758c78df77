import { z } from "@hono/zod-openapi";
import { SUMMARY_MEDIA_TYPE } from "../http/answer";
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
  /** A strict object holding `lang: languageParameter` and what else the operation takes. */
  readonly query?: z.ZodObject;
  readonly body: z.ZodType;
  readonly bodyDescription: string;
  readonly bodyExamples: ContentExamples;
  readonly answer: z.ZodType;
  /** The answer of `?detail=summary`, where the operation has one. */
  readonly short?: z.ZodType;
  readonly answerDescription: string;
  /** Other forms besides JSON, by media type. */
  readonly representations: Readonly<Record<string, Representation>>;
}

/** The contract of an operation that computes an answer from a JSON body. Its example is the answer to the first example request. */
export function postContract<const Operation extends PostOperation>(operation: Operation): Operation & Contract {
  const { path, operationId, tag, summary, description, query = languageQuery, ...rest }: PostOperation = operation;
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
        query,
        body: { required: true, description: rest.bodyDescription, content: content(rest.body, rest.bodyExamples) },
      },
      responses: {
        200: {
          description: rest.answerDescription,
          headers: ANSWER_HEADERS,
          content: {
            ...content(rest.answer),
            ...(rest.short !== undefined && content(rest.short, undefined, SUMMARY_MEDIA_TYPE)),
            ...representationsOf(rest.representations),
          },
        },
        ...errorResponses(400, 406, 413, 415, 422, 429, 500),
      },
    },
  };
}

/** The content of the other forms of an answer. */
export function representationsOf(representations: Readonly<Record<string, Representation>>) {
  return Object.fromEntries(
    Object.entries(representations).map(([mediaType, { binary, example }]) => [
      mediaType,
      {
        schema: z
          .string()
          .max(10_000_000)
          .openapi(binary ? { format: "binary" } : {}),
        ...(example !== undefined && { example }),
      },
    ]),
  );
}
