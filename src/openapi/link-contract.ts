import type { z } from "@hono/zod-openapi";
import { content } from "./content";
import type { Contract, OperationText } from "./contract";
import { errorResponses } from "./error-responses";
import { ANSWER_HEADERS } from "./headers";
import { type Representation, representationsOf } from "./post-contract";

interface LinkOperation extends OperationText {
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  readonly answerDescription: string;
  /** Other forms besides JSON, by media type. */
  readonly representations: Readonly<Record<string, Representation>>;
}

/** The contract of an operation that computes an answer from its address. What is wrong is told in the form asked for. */
export function linkContract(operation: LinkOperation): Contract {
  const { path, operationId, tag, summary, description, query, answer, answerDescription, representations } = operation;
  return {
    operation: {
      method: "get",
      path,
      operationId,
      tags: [tag],
      summary,
      description,
      request: { query },
      responses: {
        200: {
          description: answerDescription,
          headers: ANSWER_HEADERS,
          content: { ...content(answer), ...representationsOf(representations) },
        },
        304: { description: "The client has these very bytes (If-None-Match).", headers: ANSWER_HEADERS },
        ...errorResponses(406, 422, 429, 500),
      },
    },
  };
}
