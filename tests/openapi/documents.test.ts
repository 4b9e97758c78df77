import { describe, expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { createApp } from "../../src/app";
import { CONTRACTS } from "../../src/contracts";
import { document30, document31, documentText } from "../../src/openapi/document";
import { TAGS } from "../../src/openapi/tags";
import { withAssets } from "../support/assets";
import { type Node, operationsOf, resolve, schemasOf, visit } from "../support/openapi";

const app = createApp();
const document = (await document31(app, CONTRACTS, withAssets)) as Node;
const older = (await document30(app, CONTRACTS, withAssets)) as Node;
const operations = operationsOf(document);

/** `npm run openapi` writes the files; anywhere else a difference is a failure. */
test("the committed documents are what the schemas say", async () => {
  await expect(documentText(document)).toMatchFileSnapshot("../../openapi/openapi.json");
  await expect(documentText(older)).toMatchFileSnapshot("../../openapi/openapi-3.0.json");
});

test("building twice gives the same bytes", async () => {
  expect(documentText(await document31(app, CONTRACTS, withAssets))).toBe(documentText(document));
  expect(documentText(await document31(createApp(), CONTRACTS, withAssets))).toBe(documentText(document));
});

test("info names version, licence, contact and an id", () => {
  expect(document.info).toMatchObject({
    version: packageFile.version,
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    contact: { name: expect.any(String) },
    "x-api-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(older.openapi).toBe("3.0.3");
  expect(document.openapi).toBe("3.1.0");
});

test("tags are declared in order, and each is used", () => {
  expect((document.tags as { name: string }[]).map(({ name }) => name)).toEqual(TAGS.map(({ name }) => name));
  const used = new Set(operations.flatMap(({ operation }) => operation.tags as string[]));
  expect(TAGS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

test("operation ids are verbs with nouns, each once", () => {
  const ids = operations.map(({ operation }) => operation.operationId as string);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^(get|list|estimate|assess|compare|create|run|seek|verify|plan|compute|report)[A-Z][A-Za-z]+$/);
});

describe.each(operations.map(({ name, operation }) => [name, operation] as const))("%s", (name, operation) => {
  test("has one tag, a summary and a description", () => {
    expect(operation.tags).toHaveLength(1);
    expect(String(operation.summary).length).toBeGreaterThan(8);
    expect(String(operation.description).length).toBeGreaterThan(20);
  });

  test("declares its errors as problems with examples", () => {
    const responses = operation.responses as Record<string, Node>;
    const wanted = name.startsWith("post")
      ? ["400", "406", "413", "415", "422", "429", "500"]
      : ["406", "422", "429", "500"];
    for (const status of wanted) {
      expect(responses[status], status).toBeDefined();
      const content = resolve(document, responses[status] as Node).content as Record<string, Node>;
      expect(Object.keys(content)).toEqual(["application/problem+json"]);
      expect(content["application/problem+json"]?.examples).toBeDefined();
    }
  });

  test("shows an example of its body and of its answer, at the level of the media type", () => {
    const body = (operation.requestBody as Node | undefined)?.content as Record<string, Node> | undefined;
    const answer = ((operation.responses as Record<string, Node>)["200"] as Node).content as Record<string, Node>;
    for (const media of [...Object.values(body ?? {}), ...Object.values(answer)]) {
      const binary = (media.schema as Node | undefined)?.format === "binary";
      expect(binary || media.example !== undefined || media.examples !== undefined).toBe(true);
    }
  });

  test("documents ?lang= and requires its body", () => {
    const parameters = (operation.parameters ?? []) as Node[];
    expect(parameters.map(({ name }) => name)).toContain("lang");
    if (operation.requestBody !== undefined) expect((operation.requestBody as Node).required).toBe(true);
  });
});

describe("every schema", () => {
  const schemas = schemasOf(document);

  test("numbers have a format and both bounds", () => {
    const loose = schemas.filter(
      ({ schema }) =>
        (schema.type === "number" || schema.type === "integer") &&
        schema.enum === undefined &&
        schema.const === undefined &&
        (schema.format === undefined ||
          (schema.minimum ?? schema.exclusiveMinimum) === undefined ||
          (schema.maximum ?? schema.exclusiveMaximum) === undefined),
    );
    expect(loose.map(({ place }) => place)).toEqual([]);
  });

  test("strings have a longest length, a format or listed values", () => {
    const loose = schemas.filter(
      ({ schema }) =>
        schema.type === "string" &&
        schema.maxLength === undefined &&
        schema.enum === undefined &&
        schema.const === undefined &&
        schema.format === undefined,
    );
    expect(loose.map(({ place }) => place)).toEqual([]);
  });

  test("arrays have a largest length", () => {
    expect(
      schemas
        .filter(({ schema }) => schema.type === "array" && schema.maxItems === undefined)
        .map(({ place }) => place),
    ).toEqual([]);
  });

  test("objects are named components", () => {
    const inline = schemas.filter(
      ({ schema, place }) =>
        schema.properties !== undefined &&
        // A condition on a field of a field is no object of its own.
        !/^#\/components\/schemas\/[^/]+(?:\/(?:not|if|else)\b.*)?$/.test(place),
    );
    expect(inline.map(({ place }) => place)).toEqual([]);
  });

  test("objects and their fields are described", () => {
    const silent = schemas.filter(
      ({ schema, place }) =>
        /^#\/components\/schemas\/[^/]+(\/properties\/[^/]+)?$/.test(place) &&
        schema.$ref === undefined &&
        schema.const === undefined &&
        (schema.enum as unknown[] | undefined)?.length !== 1 &&
        schema.description === undefined,
    );
    expect(silent.map(({ place }) => place)).toEqual([]);
  });
});

test("the 3.0 document uses no word of 3.1", () => {
  const wrong: string[] = [];
  visit(older, (node, place) => {
    if (/\/(example|examples|value|default)(\/|$)/.test(place)) return;
    if (
      Array.isArray(node.type) ||
      typeof node.exclusiveMinimum === "number" ||
      typeof node.exclusiveMaximum === "number"
    )
      wrong.push(place);
    const named = /\/(properties|schemas|headers)$/.test(place);
    if (!named && ("const" in node || "$defs" in node || "contentMediaType" in node || Array.isArray(node.examples)))
      wrong.push(place);
    if (node.$ref !== undefined && Object.keys(node).length > 1) wrong.push(place);
  });
  expect(wrong).toEqual([]);
});

test("every reference leads somewhere", () => {
  for (const each of [document, older]) {
    visit(each, (node) => {
      if (typeof node.$ref !== "string") return;
      expect(resolve(each, node), node.$ref).toBeDefined();
    });
  }
});
