import { z } from "@hono/zod-openapi";
import type { App } from "../http/environment";
import { registerGet } from "../openapi/get-operation";

const healthSchema = z
  .strictObject({
    status: z.enum(["ok"]).openapi({ description: "Always `ok`: an unhealthy service does not answer." }),
  })
  .openapi("Health", { description: "Liveness." });

/** Liveness: nothing to reach, nothing to warm up, so an answer is all there is to tell. */
export function registerHealth(app: App): void {
  registerGet(app, {
    path: "/healthz",
    operationId: "getHealth",
    tag: "Service",
    summary: "Whether the service is up",
    description: "For load balancers and monitors. Computes nothing and is not limited.",
    answer: healthSchema,
    answerDescription: "The service is up.",
    cacheControl: "no-store",
    handle: () => ({ status: "ok" as const }),
  });
}
