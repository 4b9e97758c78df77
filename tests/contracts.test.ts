import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../src/app";
import { CONTRACTS } from "../src/contracts";
import type { GetRoute } from "../src/http/get-route";
import type { PostRoute } from "../src/http/post-route";
import type { Contract } from "../src/openapi/contract";
import { files, reachedFrom, SOURCE } from "./support/imports";

const nameOf = ({ method, path }: { readonly method: string; readonly path: string }) => `${method} ${path}`;
const operations = CONTRACTS.map(({ operation }) => operation);

/** A contract, a piece of one, or the list of all. */
const isContract = (file: string) => /(^|[/.])contracts?\.ts$/.test(file);

describe("contracts and routes", () => {
  it("come in pairs, in the same order: what is promised is answered, and nothing else", () => {
    expect(ROUTES.map(nameOf)).toEqual(operations.map(nameOf));
  });

  it("are listed, every one that is written", async () => {
    const places = files.filter((file) => file.endsWith("/contract.ts") && !file.startsWith("openapi/"));
    const modules = await Promise.all(places.map((file) => import(/* @vite-ignore */ join(SOURCE, file))));
    const written = modules.flatMap((module) =>
      Object.values(module as Readonly<Record<string, object>>).filter(
        (value): value is Contract => "operation" in value,
      ),
    );
    expect(written.map(({ operation }) => nameOf(operation)).sort()).toEqual(operations.map(nameOf).sort());
  });

  it.each(operations.map((operation) => [nameOf(operation), operation] as const))(
    "%s promises the forms that are answered and reads by the schemas that are published",
    (name, { request, responses }) => {
      const route = ROUTES.find((each) => nameOf(each) === name) as Partial<PostRoute & GetRoute>;
      const forms = Object.keys((responses[200] as { content: object }).content);
      // A media type with a parameter is asked for by the query, not by Accept.
      expect(forms.filter((form) => !form.includes(";"))).toEqual(route.offers);
      const { body, parameters, query } = route;
      const media = request?.body?.content["application/json"] as { readonly schema: unknown } | undefined;
      if (body !== undefined) expect(media?.schema).toBe(body);
      if (parameters !== undefined) expect(request?.params).toBe(parameters);
      if (query !== undefined) expect(request?.query).toBe(query);
    },
  );
});

describe("the Worker", () => {
  const reached = reachedFrom("index.ts");

  it("is what this test looks at: it reaches the routes", () => {
    expect([...reached.keys()].filter((file) => file.endsWith("/route.ts")).length).toBeGreaterThan(8);
    expect(files.filter(isContract).length).toBeGreaterThan(20);
  });

  it("holds no contract, and nothing that writes documents", () => {
    const held = [...reached].filter(([file]) => isContract(file) || file.startsWith("openapi/"));
    expect(held.map(([, chain]) => chain.join(" -> "))).toEqual([]);
  });
});
