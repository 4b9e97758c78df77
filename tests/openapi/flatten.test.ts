import { OpenAPIHono, z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { flattenExtensions } from "../../src/openapi/flatten";

test("an extended strict object is one closed object with all fields", () => {
  const base = z.strictObject({ id: z.string() }).openapi("Base", { description: "A base." });
  const middle = base.extend({ count: z.int() }).openapi("Middle");
  const top = middle.extend({ rows: z.array(base).optional() }).openapi("Top", { description: "A top." });
  const app = new OpenAPIHono();
  app.openAPIRegistry.register("Top", top);
  const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "", version: "" } });
  flattenExtensions(document);
  expect(document.components?.schemas?.Top).toEqual({
    type: "object",
    description: "A top.",
    properties: {
      id: { type: "string" },
      count: { type: "integer" },
      rows: { type: "array", items: { $ref: "#/components/schemas/Base" } },
    },
    required: ["id", "count"],
    additionalProperties: false,
  });
});
