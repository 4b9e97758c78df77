import { z } from "@hono/zod-openapi";
import { editionSchema } from "../../ledger/edition.contract";
import { getContract } from "../../openapi/get-contract";

const healthSchema = z
  .strictObject({
    status: z.enum(["ok"]).openapi({ description: "Always `ok`: an unhealthy service does not answer." }),
    edition: editionSchema,
  })
  .openapi("Health", { description: "Liveness and edition." });

export const healthContract = getContract({
  path: "/healthz",
  operationId: "getHealth",
  tag: "Service",
  summary: "Whether the service is up",
  description:
    "For load balancers and monitors, and to see which edition answers. Computes nothing and is not limited.",
  answer: healthSchema,
  answerDescription: "The service is up.",
});
