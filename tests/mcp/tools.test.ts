import type { Client } from "@modelcontextprotocol/client";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/client/validators/cf-worker";
import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { CONTRACTS } from "../../src/contracts";
import type { Problem } from "../../src/http/problem";
import { exampleRequests } from "../../tools/worker/examples";
import { withAssets } from "../support/assets";
import { answerOf, connect, REVISIONS } from "../support/mcp";

const app = createApp();
const fetchApp = async (request: Request) => app.fetch(request, withAssets);
const examples = exampleRequests().filter(({ contentType }) => contentType === "application/json");
const toolOf = (operationId: string) => operationId.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** The second revision is spoken by the same server: one example of each operation shows that. */
const firstOfEach = examples.filter(
  ({ operationId }, index) => examples.findIndex((each) => each.operationId === operationId) === index,
);
const LIGHTS = { groups: [{ quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }] };
/** What an assistant reads before it does anything: four characters are about a token. */
const MOST_CHARACTERS_OF_TOOLS = 90_000;
const MOST_CHARACTERS_OF_A_SHORT_ANSWER = 25_000;

describe.each(REVISIONS)("a client of the revision %s", (_revision, mode) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect(fetchApp, mode);
  });

  test("is told of a tool for every operation that takes a JSON body, of the reference data, and of parts of requests", async () => {
    const { tools } = await client.listTools();
    const operations = CONTRACTS.map(({ operation }) => operation).filter(
      ({ method, request }) => method === "post" && "application/json" in (request?.body?.content ?? {}),
    );
    expect(operations.length).toBeGreaterThanOrEqual(9);
    expect(tools.map(({ name }) => name)).toEqual([
      ...operations.map(({ operationId }) => toolOf(operationId as string)),
      "get_reference_data",
      "describe_part",
    ]);
    expect(JSON.stringify(tools).length).toBeLessThan(MOST_CHARACTERS_OF_TOOLS);
    expect(JSON.stringify(tools)).not.toContain("Fields: .");
    for (const { annotations, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(description?.length).toBeGreaterThan(50);
    }
    expect(client.getInstructions()).toContain("planning, not decisions");
  });

  test.each(mode === "legacy" ? examples : firstOfEach)(
    "gets from $operationId for the example $name what the API answers, in full and short",
    async (example) => {
      const { operationId, path, body } = example;
      const name = toolOf(operationId);
      const input = JSON.parse(body);
      const whole = await client.callTool({ name, arguments: { ...input, detail: "full" } });
      const headers = { "content-type": "application/json" };
      const answered = await app.request(path, { method: "POST", headers, body }, withAssets);
      expect(answerOf(whole)).toEqual(await answered.json());
      const short = answerOf(await client.callTool({ name, arguments: input }));
      expect(short.edition).toEqual(answerOf(whole).edition);
      expect(short.more).toContain('"detail": "full"');
      expect(JSON.stringify(short).length).toBeLessThan(MOST_CHARACTERS_OF_A_SHORT_ANSWER);
      expect(JSON.stringify(short)).not.toMatch(/"(assumptions|calculation)"/);
    },
  );

  test("is answered in the language it names", async () => {
    const given = {
      totalCost: { amount: 300_000_000, currency: "JPY" },
      annualReductionTco2: 1200,
      usefulLifeYears: 15,
    };
    const named = { name: "assess_subsidy", arguments: { ...given, lang: "ja" } };
    expect(JSON.stringify(answerOf(await client.callTool(named)))).toMatch(/[ぁ-ん]/);
    const unnamed = { name: "assess_subsidy", arguments: given };
    expect(JSON.stringify(answerOf(await client.callTool(unnamed)))).not.toMatch(/[ぁ-ん]/);
  });

  test("gets an estimate's advice, uncertainty and scenarios where it asks for them", async () => {
    const investment = { total: { amount: 7_500_000_000, currency: "IDR" } };
    const asked = { ...LIGHTS, investment, advice: true, uncertainty: {}, scenarios: true };
    const answer = answerOf(await client.callTool({ name: "estimate_street_lighting", arguments: asked }));
    for (const part of ["advice", "uncertainty", "scenarios"]) expect(answer).toHaveProperty(part);
  });

  test("reads reference data by collection, by record and by confidence", async () => {
    const read = async (given: Record<string, unknown>) =>
      answerOf(await client.callTool({ name: "get_reference_data", arguments: { ...given, detail: "full" } }));
    const { collections } = (await read({})) as { collections: { id: string }[] };
    expect(collections.map(({ id }) => id)).toContain("useful-lives");
    const { records } = (await read({ collection: "useful-lives" })) as { records: { id: string }[] };
    const [record] = records;
    expect(await read({ collection: "useful-lives", id: record?.id })).toMatchObject({ id: record?.id });
    const { records: unverified } = (await read({ collection: "useful-lives", confidence: "unverified" })) as {
      records: { confidence: string }[];
    };
    expect(unverified.every(({ confidence }) => confidence === "unverified")).toBe(true);
  });

  test("is told by pointer and hint what is wrong, as an answer of the tool", async () => {
    const refused = async (name: string, given: Record<string, unknown>) => {
      const result = await client.callTool({ name, arguments: given });
      expect(result.isError, name).toBe(true);
      return answerOf(result) as unknown as Problem;
    };
    const [group] = LIGHTS.groups;
    const typo = await refused("estimate_street_lighting", { groups: [{ ...group, quantiti: 3 }] });
    expect(typo.errors?.[0]).toMatchObject({
      pointer: "#/groups/0/quantiti",
      hint: expect.stringContaining("quantity"),
    });
    expect((await refused("estimate_street_lighting", {})).errors?.[0]?.pointer).toBe("#/groups");
    expect((await refused("assess_subsidy", { detail: "short" })).errors?.[0]?.pointer).toBe("#/detail");
    expect((await refused("get_reference_data", { collection: "useful-life" })).errors?.[0]?.hint).toContain(
      "useful-lives",
    );
    expect((await refused("get_reference_data", { id: "office" })).errors?.[0]?.pointer).toBe("#/collection");
    for (const name of [".", "..", "%2e%2e", "a/b", "?x", "\ud800"]) {
      expect((await refused("get_reference_data", { collection: name })).status, name).toBe(404);
      for (const collection of ["useful-lives", name]) {
        const { status, errors } = await refused("get_reference_data", { collection, id: name });
        expect([status, errors?.[0]?.parameter], name).toEqual([404, collection === name ? "collection" : "id"]);
      }
    }
    expect((await refused("describe_part", { name: "Electricty" })).errors?.[0]?.hint).toContain("Electricity");
  });

  test("is told that a tool is unknown", async () => {
    await expect(client.callTool({ name: "estimate_weather", arguments: {} })).rejects.toThrow("estimate_weather");
  });

  test("reads methods, glossary and sources", async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(["jcm://methods", "jcm://glossary", "jcm://sources"]);
    const textOf = async (uri: string) => {
      const [content] = (await client.readResource({ uri })).contents;
      return content !== undefined && "text" in content ? content.text : "";
    };
    expect(await textOf("jcm://methods")).toContain("E_RE = n * P_RE * H * (1 - SOF_RE) / 1e6");
    expect(await textOf("jcm://glossary")).toContain("JCM");
    const { collections } = JSON.parse(await textOf("jcm://sources")) as { collections: { id: string }[] };
    expect(collections.length).toBeGreaterThan(30);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(["jcm://sources/{collection}"]);
    for (const { id } of collections) expect(JSON.parse(await textOf(`jcm://sources/${id}`)).id).toBe(id);
    for (const uri of ["jcm://sources/no-such", "jcm://methods/x", "file:///etc/passwd", "jcm://sources/..%2fen"]) {
      await expect(client.readResource({ uri }), uri).rejects.toThrow();
    }
  });
});

describe("the arguments of a tool, as JSON Schema", () => {
  test("take every example of its operation, and whatever they only name is described", async () => {
    const client = await connect(fetchApp, "legacy");
    const { tools } = await client.listTools();
    const validator = new CfWorkerJsonSchemaValidator();
    for (const { operationId, name, value } of examples) {
      const tool = tools.find((each) => each.name === toolOf(operationId));
      const verdict = validator.getValidator(tool?.inputSchema as never)(value);
      expect(verdict.valid, `${operationId} ${name}: ${verdict.errorMessage}`).toBe(true);
      expect(validator.getValidator(tool?.inputSchema as never)({ ...(value as object), x: 1 }).valid).toBe(false);
    }
    const named = new Set(
      [...JSON.stringify(tools).matchAll(/describe_part (\w+)/g)].map(([, name]) => name as string),
    );
    expect(named.size).toBeGreaterThan(3);
    for (const name of named) {
      const part = answerOf(await client.callTool({ name: "describe_part", arguments: { name, detail: "full" } }));
      expect(part.properties ?? part.oneOf, name).toBeDefined();
    }
  });
});
