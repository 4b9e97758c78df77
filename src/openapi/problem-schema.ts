import { z } from "@hono/zod-openapi";
import { PROBLEM_SLUGS, problemType } from "../http/problem-registry";

/** One entry of `errors`. */
export const problemIssueSchema = z
  .strictObject({
    pointer: z.string().max(4096).optional().openapi({
      description: "Where in the request body: a JSON Pointer in URI fragment form (RFC 6901).",
      example: "#/groups/0/quantity",
    }),
    parameter: z.string().max(256).optional().openapi({
      description: "Which query or path parameter, where the body is not at fault.",
      example: "lang",
    }),
    code: z
      .string()
      .max(64)
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
      .openapi({
        description: "What is wrong, for programs: the same in every language. New ones may come.",
        example: "below-minimum",
      }),
    detail: z
      .string()
      .max(4096)
      .openapi({ description: "What is wrong, in the language of the answer.", example: "must be at least 1" }),
    hint: z.string().max(4096).optional().openapi({
      description: "What would mend it, in the language of the answer.",
      example: "Send 1 or more; check the unit.",
    }),
  })
  .openapi("ProblemIssue", { description: "One place in the request to correct." });

/** RFC 9457 problem details, as every error is answered. */
export const problemSchema = z
  .strictObject({
    type: z.enum(PROBLEM_SLUGS.map(problemType) as [string, ...string[]]).openapi({
      description:
        "Which problem it is; the address explains it in three languages. Stable: branch on this, not on the texts.",
      example: problemType("validation-failed"),
    }),
    title: z.string().max(200).openapi({ description: "The problem in one line, in the language of the answer." }),
    status: z.int().min(400).max(599).openapi({ format: "int32", description: "The HTTP status, repeated." }),
    detail: z.string().max(4096).openapi({ description: "What happened this time, in the language of the answer." }),
    errors: z.array(problemIssueSchema).max(100).optional().openapi({
      description: "Each place to correct, at most a hundred; there where the place is known.",
    }),
    errorsOmitted: z.int().min(1).max(1_000_000_000).optional().openapi({
      format: "int32",
      description: "How many more places there are to correct than `errors` lists.",
    }),
    requestId: z.string().max(128).optional().openapi({
      description: "For status 500: the id to quote in a report. It is in the X-Request-Id header of every answer.",
    }),
  })
  .openapi("Problem", { description: "Problem details as in RFC 9457." });
