import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as heyApi from "../../clients/typescript/src";
import { createClient as createHeyClient } from "../../clients/typescript/src/client";
import createClient from "../../tools/contract/node_modules/openapi-fetch/dist/index.mjs";
import { develop } from "../../tools/worker/develop";
import { exampleRequests } from "../../tools/worker/examples";
import { tonnesByHeyApi, tonnesByOpenApiFetch } from "./consumer";

const calls = exampleRequests();

let worker: Awaited<ReturnType<typeof develop>>;
beforeAll(async () => {
  worker = await develop();
});
afterAll(async () => {
  await worker?.stop();
});

test("the generated TypeScript and what uses it compile", () => {
  execFileSync("tools/contract/node_modules/.bin/tsc", ["-p", "tests/clients/tsconfig.json"], { stdio: "inherit" });
});

test("typed calls read typed answers", async () => {
  expect(await tonnesByOpenApiFetch(worker.origin)).toBeGreaterThan(500);
  expect(await tonnesByHeyApi(worker.origin)).toBeGreaterThan(2);
});

test("there are calls to make", () => {
  expect(new Set(calls.map(({ template }) => template)).size).toBeGreaterThanOrEqual(5);
});

describe.each(calls)(
  "$operationId with the example $name",
  ({ template, operationId, parameters, contentType, value }) => {
    const json = contentType === "application/json";
    const raw = json ? {} : { bodySerializer: (body: unknown) => body as string, parseAs: "text" as const };
    const headers = { "content-type": contentType };

    test("openapi-fetch gets 200", async () => {
      const client = createClient<Record<string, never>>({ baseUrl: worker.origin });
      const post = client.POST as unknown as (
        path: string,
        options: object,
      ) => Promise<{ data: unknown; response: Response }>;
      const { data, response } = await post(template, { body: value, params: { path: parameters }, headers, ...raw });
      expect(response.status, JSON.stringify(data)).toBe(200);
      expect(data).toBeTruthy();
    });

    test("@hey-api/openapi-ts gets 200", async () => {
      const operations = heyApi as unknown as Record<
        string,
        (options: object) => Promise<{ data: unknown; error: unknown; response: Response }>
      >;
      const client = createHeyClient({ baseUrl: worker.origin });
      const operation = operations[operationId];
      expect(operation, `${operationId} is not generated`).toBeTypeOf("function");
      const answer = await operation?.({ client, body: value, path: parameters, headers, ...raw });
      expect(answer?.response.status, JSON.stringify(answer?.error)).toBe(200);
      expect(answer?.data).toBeTruthy();
    });
  },
);
