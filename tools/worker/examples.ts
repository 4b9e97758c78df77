import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bodyExamplesOf, type Node, operationsOf } from "../../tests/support/openapi.ts";
import { ROOT } from "./root.ts";

/** An example of the document as a request. */
export interface ExampleRequest {
  /** With the example of each parameter in its place. */
  readonly path: string;
  /** As the document has it, and what fills it. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly operationId: string;
  readonly name: string;
  readonly contentType: string;
  readonly value: unknown;
  /** The value as it goes over the wire. */
  readonly body: string;
}

/** Every example body of a document; of the committed one where none is named. */
export function exampleRequests(document = join(ROOT, "openapi/openapi.json")): ExampleRequest[] {
  return operationsOf(JSON.parse(readFileSync(document, "utf8")) as Node)
    .filter(({ method }) => method === "post")
    .flatMap(({ path, operation }) => {
      const parameters = pathExamplesOf(operation);
      return bodyExamplesOf(operation).map(({ mediaType, name, value }) => ({
        path: path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => parameters[parameter] ?? ""),
        template: path,
        parameters,
        operationId: operation.operationId as string,
        name,
        contentType: mediaType,
        value,
        body: typeof value === "string" ? value : JSON.stringify(value),
      }));
    });
}

function pathExamplesOf(operation: Node): Record<string, string> {
  const parameters = ((operation.parameters ?? []) as Node[]).filter(({ in: where }) => where === "path");
  return Object.fromEntries(
    parameters.map(({ name, example, schema }) => [String(name), String(example ?? (schema as Node).example)]),
  );
}

export const MEASURES = ["air-conditioning", "green-building", "street-lighting"] as const;

/** The first example of a measure's estimate. */
export function firstEstimate(measure: (typeof MEASURES)[number]): ExampleRequest {
  const found = exampleRequests().find(({ path }) => path === `/v1/estimates/${measure}`);
  if (found === undefined) throw new Error(`No example of ${measure}`);
  return found;
}
