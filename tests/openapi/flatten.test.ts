import { OpenAPIHono, z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { describeReferences, flattenExtensions } from "../../src/openapi/flatten";
import { speak30 } from "../../src/openapi/speak-30";

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

test("words about a reference stand beside it in 3.1, and around it in 3.0", () => {
  const schema = {
    properties: { unit: { allOf: [{ $ref: "#/components/schemas/Unit" }, { description: "Its unit." }] } },
  };
  describeReferences(schema);
  expect(schema).toEqual({ properties: { unit: { $ref: "#/components/schemas/Unit", description: "Its unit." } } });
  expect(speak30(schema)).toEqual({
    properties: { unit: { allOf: [{ $ref: "#/components/schemas/Unit" }], description: "Its unit." } },
  });
});

test.each([
  [
    { type: "number", exclusiveMinimum: 0 },
    { type: "number", minimum: 0, exclusiveMinimum: true },
  ],
  [
    { type: "number", minimum: 0, exclusiveMinimum: true },
    { type: "number", minimum: 0, exclusiveMinimum: true },
  ],
  [{ type: ["string", "null"] }, { type: "string", nullable: true }],
  [{ const: "a" }, { enum: ["a"] }],
  [{ nullable: true }, {}],
  [
    { type: "string", format: "date", pattern: "^x" },
    { type: "string", format: "date" },
  ],
  [
    { type: "string", pattern: "^x" },
    { type: "string", pattern: "^x" },
  ],
  [
    { type: "string", examples: ["a", "b"] },
    { type: "string", example: "a" },
  ],
  [
    { examples: { a: { value: { const: 1, type: ["x"] } } } },
    { examples: { a: { value: { const: 1, type: ["x"] } } } },
  ],
])("3.0 says %j as %j", (schema, expected) => {
  expect(speak30(schema)).toEqual(expected);
});
