import { z } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import { CONTRACTS } from "../../src/contracts";
import { airConditioningExamples } from "../../src/estimates/air-conditioning/examples";
import { greenBuildingExamples } from "../../src/estimates/green-building/examples";
import { REQUEST_SCHEMAS } from "../../src/estimates/request-schemas";
import { streetLightingExamples } from "../../src/estimates/street-lighting/examples";
import { compileAcceptor } from "../../src/http/acceptor";
import { read } from "../../src/schema/read";
import { mutate } from "../support/mutate";
import { Random } from "../support/random";

const MUTATIONS = 4000;

interface Media {
  readonly schema: z.ZodType;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** The body of every operation with its examples, so that a new operation is covered as it comes. */
const operations = CONTRACTS.flatMap(({ operation: { path, request } }) => {
  const media = request?.body?.content["application/json"] as Media | undefined;
  if (media?.examples === undefined) return [];
  const bodies = Object.values(media.examples).map(({ value }) => value);
  return [[path, media.schema, bodies] as const];
});

/** Every whole number of a value made fractional, one at a time: what a schema for integers must refuse. */
function fractional(value: unknown): unknown[] {
  if (typeof value === "number") return Number.isInteger(value) ? [value + 0.5] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    fractional(part).map((changed) =>
      Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed },
    ),
  );
}

test("every operation with a JSON body is checked here", () => {
  expect(operations.length).toBeGreaterThanOrEqual(7);
});

describe.each(operations)("the quick check of %s", (_, schema, bodies) => {
  const accepts = compileAcceptor(schema);

  test("takes nothing zod would refuse or change, and refuses nothing it would take", () => {
    let judged = 0;
    const random = new Random(20_260_124);
    const spoilt = Array.from({ length: MUTATIONS }, () => mutate(random, random.pick(bodies)).text).flatMap((text) => {
      try {
        return [JSON.parse(text) as unknown];
      } catch {
        return [];
      }
    });
    for (const value of [...bodies.flatMap(fractional), ...spoilt]) {
      const accepted = accepts(value);
      if (accepted === undefined) continue;
      judged++;
      const result = schema.safeParse(value);
      expect(result.success, JSON.stringify(value)).toBe(accepted);
      if (accepted) expect(result.data, JSON.stringify(value)).toEqual(value);
    }
    if (read(schema).kind === "object") expect(judged).toBeGreaterThan(0);
  });
});

describe.each([
  ["street lights", REQUEST_SCHEMAS["street-lighting"], streetLightingExamples],
  ["air conditioners", REQUEST_SCHEMAS["air-conditioning"], airConditioningExamples],
  ["green buildings", REQUEST_SCHEMAS["green-building"], greenBuildingExamples],
] as const)("the quick check of %s", (_, schema, examples) => {
  const accepts = compileAcceptor(schema);
  const bodies = Object.values(examples).map(({ value }): unknown => value);

  test("takes the example requests, so that a batch is quick", () => {
    for (const body of bodies) {
      const { investment, subsidy, uncertainty, ...plain } = body as Record<string, unknown>;
      expect(accepts(JSON.parse(JSON.stringify(plain)))).toBe(true);
    }
  });
});

describe("the quick check", () => {
  const schema = z.strictObject({
    n: z.number().int().min(1).max(9),
    x: z.number().min(0).optional(),
    s: z.string().min(1).max(3).regex(/^a/).optional(),
    e: z.enum(["one", "two"]).optional(),
    b: z.boolean().optional(),
    list: z.array(z.number().max(1)).min(1).max(2).optional(),
    i: z.int().max(5).optional(),
    d: z.iso.date().optional(),
  });
  const accepts = compileAcceptor(schema);

  test.each([
    [{ n: 1 }, true],
    [{ n: 9, x: 0, s: "abc", e: "two", b: false, list: [1, 0.5] }, true],
    [{}, false],
    [{ n: 0 }, false],
    [{ n: 1.5 }, false],
    [{ n: "1" }, false],
    [{ n: 1, x: Number.POSITIVE_INFINITY }, false],
    [{ n: 1, x: Number.NaN }, false],
    [{ n: 1, s: "" }, false],
    [{ n: 1, s: "abcd" }, false],
    [{ n: 1, s: "ba" }, false],
    [{ n: 1, e: "three" }, false],
    [{ n: 1, b: 0 }, false],
    [{ n: 1, list: [] }, false],
    [{ n: 1, list: [2] }, false],
    [{ n: 1, i: 5 }, true],
    [{ n: 1, i: 1.5 }, false],
    [{ n: 1, i: 6 }, false],
    [{ n: 1, d: "yesterday" }, false],
    [{ n: 1, other: 1 }, false],
    [JSON.parse('{"n":1,"__proto__":{}}'), false],
    [[], false],
    [null, false],
    ["n", false],
  ])("of %j is %s, as zod says", (value, expected) => {
    expect(accepts(value) ?? false).toBe(expected);
    expect(schema.safeParse(value).success).toBe(expected);
  });

  test.each([
    ["a default", z.strictObject({ a: z.number().default(1) }), {}],
    ["a transformation", z.strictObject({ a: z.string().transform(Number) }), { a: "1" }],
    ["a refinement", z.strictObject({ a: z.number().refine((a) => a > 1) }), { a: 2 }],
    ["a refined object", z.strictObject({ a: z.number() }).refine(({ a }) => a > 1), { a: 2 }],
    ["a trimmed text", z.strictObject({ a: z.string().trim() }), { a: " a " }],
    ["an object that drops what it does not know", z.object({ a: z.number() }), { a: 1 }],
    ["an exclusive bound", z.strictObject({ a: z.number().gt(1) }), { a: 2 }],
  ])("leaves %s to zod", (_, special, value) => {
    expect(compileAcceptor(special)(value)).toBe(undefined);
    expect(special.safeParse(value).success).toBe(true);
  });

  test("leaves only the field it does not understand to zod", () => {
    const mixed = compileAcceptor(z.strictObject({ a: z.number(), odd: z.string().trim().optional() }));
    expect(mixed({ a: 1 })).toBe(true);
    expect(mixed({ a: 1, odd: "x" })).toBe(undefined);
    expect(mixed({ a: "1", odd: "x" })).toBe(false);
  });
});
