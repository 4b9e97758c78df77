import { z } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import { compileAcceptor } from "../../src/http/acceptor";
import { airConditioningExamples } from "../../src/measures/air-conditioning/examples";
import { airConditioningRequestSchema } from "../../src/measures/air-conditioning/schema";
import { greenBuildingExamples } from "../../src/measures/green-building/examples";
import { greenBuildingRequestSchema } from "../../src/measures/green-building/schema";
import { streetLightingExamples } from "../../src/measures/street-lighting/examples";
import { streetLightingRequestSchema } from "../../src/measures/street-lighting/schema";
import { mutate } from "../support/mutate";
import { Random } from "../support/random";

const MUTATIONS = 4000;

describe.each([
  ["street lights", streetLightingRequestSchema, streetLightingExamples],
  ["air conditioners", airConditioningRequestSchema, airConditioningExamples],
  ["green buildings", greenBuildingRequestSchema, greenBuildingExamples],
] as const)("the quick check of %s", (_, schema, examples) => {
  const accepts = compileAcceptor(schema);
  const bodies = Object.values(examples).map(({ value }): unknown => value);

  test("takes the example requests, so that a batch is quick", () => {
    for (const body of bodies) {
      const { investment, subsidy, uncertainty, ...plain } = body as Record<string, unknown>;
      expect(accepts(JSON.parse(JSON.stringify(plain)))).toBe(true);
    }
  });

  test("takes nothing zod would refuse or change", () => {
    const random = new Random(20_260_124);
    let taken = 0;
    for (let turn = 0; turn < MUTATIONS; turn++) {
      const { text } = mutate(random, random.pick(bodies));
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        continue;
      }
      if (!accepts(value)) continue;
      taken++;
      const result = schema.safeParse(value);
      expect(result.success, text).toBe(true);
      expect(result.data, text).toEqual(value);
    }
    expect(taken).toBeGreaterThan(0);
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
    [{ n: 1, other: 1 }, false],
    [JSON.parse('{"n":1,"__proto__":{}}'), false],
    [[], false],
    [null, false],
    ["n", false],
  ])("of %j is %s, as zod says", (value, expected) => {
    expect(accepts(value)).toBe(expected);
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
    expect(compileAcceptor(special)(value)).toBe(false);
    expect(special.safeParse(value).success).toBe(true);
  });

  test("leaves only the field it does not understand to zod", () => {
    const mixed = compileAcceptor(z.strictObject({ a: z.number(), odd: z.string().trim().optional() }));
    expect(mixed({ a: 1 })).toBe(true);
    expect(mixed({ a: 1, odd: "x" })).toBe(false);
  });
});
