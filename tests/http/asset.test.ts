import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import type { Bindings } from "../../src/http/environment";
import { problemSchema } from "../../src/openapi/problem-schema";
import { withAssets } from "../support/assets";

const app = createApp();
const withEmptyFolder: Bindings = {
  ASSETS: { fetch: () => Promise.resolve(new Response(null, { status: 404 })) } as unknown as Fetcher,
};

describe.each([
  ["no files are bound", {}],
  ["the folder of files is empty", withEmptyFolder],
])("where %s", (_where, bindings) => {
  test.each([
    "/openapi.json",
    "/openapi-3.0.json",
    "/v1/reference-data",
    "/v1/reference-data/useful-lives",
    "/v1/reference-data/useful-lives/street-lights",
    "/v1/reference-data/no-such-collection",
  ])("503: %s says what is missing and who mends it", async (path) => {
    const response = await app.request(path, {}, bindings);
    expect(response.status).toBe(503);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ type: "/problems/service-unavailable", status: 503 });
    expect(problem.detail).toContain("npm run assets");
  });
});

test("a file is reached by the addresses of the service only, not by its own name", async () => {
  for (const path of [
    "/reference-data/en.json",
    "/reference-data/en/useful-lives.json",
    "/openapi/openapi.json",
    "/texts/en.json",
  ]) {
    expect((await app.request(path, {}, withAssets)).status, path).toBe(404);
  }
});

test("a name that is no name of a collection is not looked for among the files", async () => {
  const asked: string[] = [];
  const bindings: Bindings = {
    ASSETS: {
      fetch: (address: URL) => {
        asked.push(address.pathname);
        return (withAssets.ASSETS as Fetcher).fetch(address);
      },
    } as unknown as Fetcher,
  };
  for (const name of ["..%2Fen", "%2e%2e%2f", "en.json%3f", "Useful-Lives"]) {
    expect((await app.request(`/v1/reference-data/${name}`, {}, bindings)).status, name).toBe(404);
  }
  expect(new Set(asked)).toEqual(new Set(["/reference-data/en.json"]));
});
