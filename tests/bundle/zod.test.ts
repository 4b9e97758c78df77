import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as whole from "zod";
// @ts-expect-error a module of the bundle, without types of its own
import * as slim from "../../bundle/zod-names.js";

const real: Readonly<Record<string, unknown>> = whole;
const bundled: Readonly<Record<string, unknown>> = slim;

/** Names that src uses as types only; they vanish when it is compiled. */
const TYPES = ["core", "infer", "input", "output"];

const SOURCE = join(import.meta.dirname, "../../src");
const used = new Set(
  readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    // Contracts are for documents and tests; no Worker holds one.
    .filter((path) => /\.tsx?$/.test(path) && !/(^|[/.])contracts?\.ts$/.test(path))
    .flatMap((path) => [...readFileSync(join(SOURCE, path), "utf8").matchAll(/\bz\.(\w+)/g)])
    .map(([, name]) => name as string)
    .filter((name) => !TYPES.includes(name)),
);

describe("zod in the bundle", () => {
  test("has every name that src uses, and no other", () => {
    expect(used.size).toBeGreaterThan(10);
    expect(Object.keys(bundled).sort()).toEqual([...used].sort());
  });

  test("has the real thing under each name", () => {
    for (const [name, value] of Object.entries(bundled)) expect(value, name).toBe(real[name]);
  });
});
