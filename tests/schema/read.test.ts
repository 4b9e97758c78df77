import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import { read, type Schema } from "../../src/schema/read";
import { files, SOURCE } from "../support/imports";

const inner = z.string();

describe("what is read of a schema", () => {
  it.each<[string, Schema, object]>([
    ["a number", z.number(), { kind: "number", bounds: {}, whole: false, exact: true }],
    [
      "a number within bounds, the narrower of two",
      z.number().min(1).min(2).max(9),
      { kind: "number", bounds: { least: 2, most: 9 }, whole: false, exact: true },
    ],
    ["a whole number", z.number().int().max(9), { kind: "number", bounds: { most: 9 }, whole: true, exact: true }],
    ["a whole number by itself", z.int().min(1), { kind: "number", bounds: { least: 1 }, whole: true, exact: true }],
    ["an open bound", z.number().gt(1), { kind: "number", bounds: { least: 1 }, whole: false, exact: false }],
    ["a multiple", z.number().multipleOf(3), { kind: "number", bounds: {}, whole: false, exact: false }],
    ["a coerced number", z.coerce.number(), { kind: "number", bounds: {}, whole: false, exact: false }],
    [
      "a text of a length and a pattern",
      z.string().min(1).max(3).regex(/^a/),
      { kind: "text", length: { least: 1, most: 3 }, patterns: [/^a/], exact: true },
    ],
    ["a date", z.iso.date(), { kind: "text", exact: false }],
    ["a trimmed text", z.string().trim(), { kind: "text", exact: false }],
    ["a list", z.array(inner).max(2), { kind: "array", element: inner, length: { most: 2 }, exact: true }],
    ["a refined list", z.array(inner).refine(() => true), { kind: "array", exact: false }],
    ["a strict object", z.strictObject({ inner }), { kind: "object", fields: { inner }, exact: true }],
    ["an object that drops what it does not know", z.object({ inner }), { kind: "object", exact: false }],
    ["a refined object", z.strictObject({ inner }).refine(() => true), { kind: "object", exact: false }],
    ["a choice", z.enum(["one", "two"]), { kind: "choice", values: ["one", "two"], exact: true }],
    ["a yes or no", z.boolean(), { kind: "boolean", exact: true }],
    ["an optional", inner.optional(), { kind: "optional", inner }],
    ["a default", inner.default(""), { kind: "wrapper", inner }],
    ["a null", inner.nullable(), { kind: "wrapper", inner }],
    ["the way into a transformation", inner.transform(Number), { kind: "wrapper", inner }],
    ["a name for later", z.lazy(() => inner), { kind: "wrapper", inner }],
    ["a union", z.union([inner, z.number()]), { kind: "union" }],
    ["a map", z.record(z.string(), inner), { kind: "map", value: inner }],
    ["anything else", z.unknown(), { kind: "other" }],
  ])("is all of %s", (_name, schema, expected) => {
    expect(read(schema)).toMatchObject(expected);
  });

  it("is the very schema within, not a copy", () => {
    const reading = read(z.strictObject({ inner }));
    expect(reading.kind === "object" && reading.fields.inner).toBe(inner);
  });
});

describe("no other file of src", () => {
  const others = files.filter((file) => file !== "schema/read.ts");

  it("reads what zod does not promise", () => {
    const internal = /\b_zod\b|\binstanceof z\.|\bz\.core\.\$ZodCheck/;
    expect(others.filter((file) => internal.test(readFileSync(join(SOURCE, file), "utf8")))).toEqual([]);
  });
});
