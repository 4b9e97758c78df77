import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { develop } from "../../tools/worker/develop";
import { exampleRequests } from "../../tools/worker/examples";
import { type Node, operationsOf } from "../support/openapi";

const operations = operationsOf(JSON.parse(readFileSync("openapi/openapi.json", "utf8")) as Node);

/** The media types of the answer of an operation. */
function formsOf(operationId: string): string[] {
  const found = operations.find(({ operation }) => operation.operationId === operationId);
  const responses = (found?.operation.responses ?? {}) as Record<string, Node>;
  return Object.keys((responses["200"]?.content ?? {}) as Node);
}

/** Tests in Node and in vitest's Worker take whole libraries; here are those of the bundle, with parts left out. */
describe("the Worker as it is bundled", () => {
  let worker: Awaited<ReturnType<typeof develop>>;
  beforeAll(async () => {
    worker = await develop();
  });
  afterAll(async () => {
    await worker?.stop();
  });

  const cases = exampleRequests().flatMap((each) => formsOf(each.operationId).map((form) => ({ ...each, form })));

  test.each(cases)("$path answers its example $name as $form", async ({ path, contentType, body, form }) => {
    // A form with a detail is asked for by the query, as a media type is by its header.
    const [mediaType = form, detail] = form.split("; ");
    const response = await fetch(`${worker.origin}${path}${detail === undefined ? "" : `?${detail}`}`, {
      method: "POST",
      headers: { "content-type": contentType, accept: mediaType },
      body,
    });
    const answer = await response.bytes();
    expect(response.status, new TextDecoder().decode(answer)).toBe(200);
    expect(response.headers.get("content-type")).toContain(form);
    expect(answer.length).toBeGreaterThan(0);
  });

  test.each([
    "/",
    "/street-lighting",
    "/air-conditioning",
    "/green-building",
    "/all",
    "/how-it-works",
    "/sources",
    "/sources/useful-lives",
    "/not-verified",
    "/glossary",
    "/reference",
    "/openapi.json",
    "/openapi-3.0.json",
    "/v1/reference-data",
    "/v1/reference-data/useful-lives",
  ])("%s is served", async (path) => {
    const response = await fetch(`${worker.origin}${path}`);
    expect(response.status).toBe(200);
    await response.text();
  });
});
