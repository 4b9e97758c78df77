import { z } from "@hono/zod-openapi";
import { createApp } from "../../src/app";
import type { App } from "../../src/http/environment";
import { postRoute } from "../../src/http/post-route";
import { editionSchema } from "../../src/ledger/edition.contract";
import { postContract } from "../../src/openapi/post-contract";

/** A body with one of each thing a schema can ask for. */
export const demoBody = z
  .strictObject({
    name: z.string().min(1).max(20).optional(),
    quantity: z.int().min(1).max(1000),
    share: z.number().gt(0).lt(1).optional(),
    facility: z.enum(["office", "school"]).optional(),
    start: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "HH:MM")
      .optional(),
    lamp: z
      .union([
        z.strictObject({ circuitWatts: z.number().positive(), lamp: z.string().max(9).optional() }),
        z.strictObject({ lamp: z.string().max(9), lampWatts: z.number().positive() }),
      ])
      .optional(),
    either: z.union([z.string().max(5), z.number()]).optional(),
    shape: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("round"), radius: z.number() }),
        z.strictObject({ kind: z.literal("square"), side: z.number() }),
      ])
      .optional(),
    steps: z
      .array(z.strictObject({ level: z.number().min(0).max(1) }))
      .min(1)
      .max(3)
      .optional(),
    "odd/key~": z.number().optional(),
  })
  .openapi("DemoRequest");

const demoAnswer = z
  .strictObject({ doubled: z.number(), language: z.string(), edition: editionSchema })
  .openapi("DemoAnswer");

export const demoContract = postContract({
  path: "/v1/demo",
  operationId: "doubleDemo",
  tag: "Service",
  summary: "Doubles a quantity",
  description: "For the tests of everything that is not a measure.",
  body: demoBody,
  bodyDescription: "A quantity.",
  bodyExamples: { one: { summary: "One", value: { quantity: 1 } } },
  answer: demoAnswer,
  answerDescription: "Twice the quantity.",
  representations: { "text/csv": { example: "doubled\r\n2\r\n" } },
});

const demoRoute = postRoute<typeof demoContract>({
  path: "/v1/demo",
  body: demoBody,
  renderers: { "text/csv": { render: ({ doubled }) => `doubled\r\n${doubled}\r\n`, headers: {} } },
  compute(body, c) {
    if (body.quantity === 500) throw new Error("a bug with a secret");
    return { doubled: body.quantity * 2, language: c.get("language") };
  },
});

/** The service with one small operation instead of its own. */
export function demoApp(): App {
  return createApp([demoRoute], []);
}
