import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bodyExamplesOf, type Node, operationsOf } from "../tests/support/openapi.ts";

export interface ExampleRequest {
  readonly path: string;
  readonly operationId: string;
  readonly name: string;
  readonly contentType: string;
  readonly body: string;
}

/** Every example body of the committed document, as it goes over the wire. */
export function exampleRequests(): ExampleRequest[] {
  const document = JSON.parse(readFileSync(join(import.meta.dirname, "../openapi/openapi.json"), "utf8")) as Node;
  return operationsOf(document)
    .filter(({ method }) => method === "post")
    .flatMap(({ path, operation }) => {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => pathExampleOf(operation, name));
      return bodyExamplesOf(operation).map(({ mediaType, name, value }) => ({
        path: filled,
        operationId: operation.operationId as string,
        name,
        contentType: mediaType,
        body: typeof value === "string" ? value : JSON.stringify(value),
      }));
    });
}

function pathExampleOf(operation: Node, name: string): string {
  const parameters = (operation.parameters ?? []) as Node[];
  const found = parameters.find((each) => each.in === "path" && each.name === name);
  return String(found?.example ?? (found?.schema as Node | undefined)?.example);
}

export const MEASURES = ["air-conditioning", "green-building", "street-lighting"] as const;

/** The first example of a measure's estimate. */
export function firstEstimate(measure: (typeof MEASURES)[number]): ExampleRequest {
  const found = exampleRequests().find(({ path }) => path === `/v1/estimates/${measure}`);
  if (found === undefined) throw new Error(`No example of ${measure}`);
  return found;
}
