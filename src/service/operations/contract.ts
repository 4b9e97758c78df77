import { z } from "@hono/zod-openapi";
import { text } from "../../ledger/answer-fields.contract";
import { editionSchema } from "../../ledger/edition.contract";
import { getContract } from "../../openapi/get-contract";

const operationSchema = z
  .strictObject({
    method: z.enum(["GET", "POST"]).openapi({ description: "The method it is asked with." }),
    href: text("Its address, with its path parameters in braces where `templated` is true.", 200),
    templated: z.boolean().openapi({ description: "Whether the address is a URI template (RFC 6570)." }),
    type: z.array(z.string().max(100)).max(10).openapi({ description: "The media types it answers with." }),
  })
  .openapi("OperationLink", { description: "An operation of the API." });

const documentSchema = z
  .strictObject({
    rel: text("What it is to the API: the name of a link relation.", 40),
    href: text("Its address.", 200),
    type: text("Its media type.", 100),
  })
  .openapi("DocumentLink", { description: "A description of the API, or what else belongs to it." });

const operationListSchema = z
  .strictObject({
    operations: z.array(operationSchema).max(200).openapi({ description: "Every operation." }),
    documents: z.array(documentSchema).max(20).openapi({ description: "Where they are described." }),
    edition: editionSchema,
  })
  .openapi("OperationList", { description: "The operations of the API and where they are described." });

export const operationListContract = getContract({
  path: "/v1",
  operationId: "listOperations",
  tag: "Service",
  summary: "List the operations",
  description: "The entry to the API: the address of every operation and of every description of them.",
  answer: operationListSchema,
  answerDescription: "The operations.",
});
