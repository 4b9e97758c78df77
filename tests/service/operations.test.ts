import { expect, test } from "vitest";
import committed from "../../openapi/openapi.json";
import { createApp } from "../../src/app";
import { withAssets } from "../support/assets";

const app = createApp();
const index = await app.request("/v1");
const body = (await index.json()) as {
  operations: { method: string; href: string; templated: boolean; type: string[] }[];
  documents: { rel: string; href: string }[];
};

test("the entry to the API lists each operation of the document, and no other", () => {
  const documented = Object.entries(committed.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(body.operations.map(({ method, href }) => `${method} ${href}`).sort()).toEqual(documented.sort());
  for (const { href, templated } of body.operations) expect(templated).toBe(href.includes("{"));
});

test("its links lead somewhere, in the body and in the header", async () => {
  for (const { rel, href } of body.documents) {
    expect([200, 503], href).toContain((await app.request(href, {}, withAssets)).status);
    expect(index.headers.get("link")).toContain(`rel="${rel}"`);
  }
});
