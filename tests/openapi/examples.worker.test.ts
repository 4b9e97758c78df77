import { describe, expect, test } from "vitest";
import committed from "../../openapi/openapi.json";
import { askFor, exampleQuery, type Parameter } from "../../src/openapi/real-examples";
import { call } from "../support/contract";
import { bodyExamplesOf, type Node, operationsOf } from "../support/openapi";

const operations = operationsOf(committed as unknown as Node);

/** The documents were written by Node; the Worker must answer the very same. */
describe.each(operations)("$name", ({ method, path, operation }) => {
  const content = ((operation.responses as Record<string, Node>)["200"] as Node).content as Record<string, Node>;
  const answers = Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples as Record<string, { value: unknown }>).map(([name, { value }]) => ({
      mediaType,
      name,
      value,
    })),
  );
  const bodies = bodyExamplesOf(operation);
  const parameters = (operation.parameters ?? []) as unknown as Parameter[];
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = ((operation.parameters ?? []) as Node[]).find((each) => each.in === "path" && each.name === name);
    return String(parameter?.example ?? (parameter?.schema as Node | undefined)?.example);
  });

  const filled = address + exampleQuery(parameters);

  for (const { mediaType, name, value } of bodies) {
    test(`answers its example ${name} (${mediaType}) with what it declares`, async () => {
      const { status, text } = await call(method.toUpperCase(), filled, value, { "content-type": mediaType });
      expect(status, text).toBe(200);
    });
  }

  test("gives the answers the document shows", async () => {
    expect(answers.length).toBeGreaterThan(0);
    for (const { mediaType, name, value } of answers) {
      const body = bodies.find((each) => each.name === name) ?? bodies[0];
      const { accept, address } = askFor(mediaType, filled);
      const headers = { accept, ...(body !== undefined && { "content-type": body.mediaType }) };
      const answer = await call(method.toUpperCase(), address, body?.value, headers);
      expect(answer.body).toEqual(value);
    }
  });
});
