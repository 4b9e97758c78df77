import { z } from "@hono/zod-openapi";
import { editionSchema } from "../../ledger/edition.contract";
import { getContract } from "../../openapi/get-contract";
import { problemParameters } from "./request-schema";

const descriptionSchema = z
  .strictObject({
    type: z.string().max(100).openapi({ description: "The `type` problems of this kind carry." }),
    title: z.string().max(200).openapi({ description: "The problem in one line." }),
    status: z.int().min(400).max(599).openapi({ format: "int32", description: "The HTTP status it is answered with." }),
    meaning: z.string().max(2000).openapi({ description: "What it means and what to do." }),
    edition: editionSchema,
  })
  .openapi("ProblemDescription", { description: "What a problem type means, in the language of the answer." });

export const problemDescriptionContract = getContract({
  path: "/problems/{slug}",
  operationId: "getProblemDescription",
  tag: "Service",
  summary: "What a problem type means",
  description: "The `type` of every problem leads here: what went wrong and what to do, in three languages.",
  parameters: problemParameters,
  answer: descriptionSchema,
  answerDescription: "The problem type.",
});
