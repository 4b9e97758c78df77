import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { breakingChanges } from "../../../tools/contract/breaking";

const committed = () => JSON.parse(readFileSync("openapi/openapi.json", "utf8"));

function documentOf() {
  return {
    paths: {
      "/v1/things": {
        post: {
          operationId: "createThing",
          parameters: [{ name: "lang", in: "query", schema: { type: "string", enum: ["en", "id"] } }],
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          responses: {
            "200": {
              content: {
                "application/json": { schema: { $ref: "#/components/schemas/Made" } },
                "text/csv": { schema: { type: "string" } },
              },
            },
            "422": { content: {} },
          },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: "object",
          properties: {
            name: { type: "string", maxLength: 10 },
            count: { type: "integer", minimum: 1, maximum: 9 },
            parts: { type: "array", maxItems: 5, items: { $ref: "#/components/schemas/Thing" } },
            shape: { oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Square" }] },
          },
          required: ["name"],
        },
        Round: { type: "object", properties: { radius: { type: "number" } } },
        Square: { type: "object", properties: { side: { type: "number" } } },
        Made: {
          type: "object",
          properties: { id: { type: "string" }, state: { type: "string", enum: ["new", "old"] } },
          required: ["id"],
        },
      },
    },
  };
}

type Document = ReturnType<typeof documentOf>;

describe("what breaks a client is found", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the edits make documents of other shapes on purpose.
  test.each<[string, (document: any) => void]>([
    ["POST /v1/things is removed", (d) => delete d.paths["/v1/things"]],
    [
      "POST /v1/things: operationId createThing is renamed",
      (d) => (d.paths["/v1/things"].post.operationId = "makeThing"),
    ],
    ["POST /v1/things: the parameter lang is removed", (d) => (d.paths["/v1/things"].post.parameters = [])],
    [
      "POST /v1/things: the parameter key is newly required",
      (d) => d.paths["/v1/things"].post.parameters.push({ name: "key", in: "query", required: true }),
    ],
    [
      'POST /v1/things ?lang: the value "id" is removed',
      (d) => d.paths["/v1/things"].post.parameters[0].schema.enum.pop(),
    ],
    ["POST /v1/things: the answer 422 is removed", (d) => delete d.paths["/v1/things"].post.responses["422"]],
    [
      "POST /v1/things 200: text/csv is removed",
      (d) => delete d.paths["/v1/things"].post.responses["200"].content["text/csv"],
    ],
    ["POST /v1/things body.count is removed", (d) => delete d.components.schemas.Thing.properties.count],
    ["POST /v1/things body.count is newly required", (d) => d.components.schemas.Thing.required.push("count")],
    [
      "POST /v1/things body.count: the type integer becomes string",
      (d) => (d.components.schemas.Thing.properties.count = { type: "string" }),
    ],
    [
      "POST /v1/things body.count: minimum is raised to 2",
      (d) => (d.components.schemas.Thing.properties.count.minimum = 2),
    ],
    [
      "POST /v1/things body.count: maximum is lowered to 8",
      (d) => (d.components.schemas.Thing.properties.count.maximum = 8),
    ],
    [
      "POST /v1/things body.name: maxLength is lowered to 9",
      (d) => (d.components.schemas.Thing.properties.name.maxLength = 9),
    ],
    [
      "POST /v1/things body.name: only listed values are accepted any more",
      (d) => (d.components.schemas.Thing.properties.name.enum = ["a"]),
    ],
    [
      "POST /v1/things body.name: the pattern is changed",
      (d) => (d.components.schemas.Thing.properties.name.pattern = "^a"),
    ],
    [
      "POST /v1/things body.shape: the form Square is removed",
      (d) => d.components.schemas.Thing.properties.shape.oneOf.pop(),
    ],
    ["POST /v1/things body.shape.radius is removed", (d) => delete d.components.schemas.Round.properties.radius],
    ["POST /v1/things 200.id is no longer always there", (d) => (d.components.schemas.Made.required = [])],
    [
      'POST /v1/things 200.state: the value "old" is removed',
      (d) => d.components.schemas.Made.properties.state.enum.pop(),
    ],
  ])("%s", (change, edit) => {
    const after = documentOf();
    edit(after);
    expect(breakingChanges(documentOf(), after)).toEqual([change]);
  });
});

test("additions and loosened inputs break nothing", () => {
  const after: Document = documentOf();
  const { Thing, Made } = after.components.schemas;
  Object.assign(Thing.properties, { colour: { type: "string" } });
  Object.assign(Made.properties, { colour: { type: "string" } });
  Thing.required = [];
  Thing.properties.count = { type: "integer", minimum: 0, maximum: 99 };
  Made.required.push("state");
  Object.assign(after.paths, { "/v1/more": { get: { operationId: "listMore" } } });
  expect(breakingChanges(documentOf(), after)).toEqual([]);
});

test("a field taken out of the committed document is found, and the document against itself is clean", () => {
  const [before, after] = [committed(), committed()];
  expect(breakingChanges(before, after)).toEqual([]);
  delete after.components.schemas.Problem.properties.detail;
  expect(breakingChanges(before, after).join("\n")).toContain(".detail is removed");
});
