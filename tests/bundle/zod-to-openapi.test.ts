import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
// @ts-expect-error a module of the bundle, without types of its own
import * as slim from "../../bundle/zod-to-openapi.js";

const bundled: Readonly<Record<string, unknown>> = slim;

describe("zod-to-openapi in the bundle", () => {
  test("has every name that @hono/zod-openapi imports of it", () => {
    const library = createRequire(import.meta.url)
      .resolve("@hono/zod-openapi")
      .replace(/\.cjs$/, ".mjs");
    const [, names = ""] =
      /import \{([^}]*)\} from "@asteasolutions\/zod-to-openapi"/.exec(readFileSync(library, "utf8")) ?? [];
    expect(Object.keys(bundled).sort()).toEqual(
      names
        .split(",")
        .map((name) => name.trim())
        .sort(),
    );
  });

  test("says of what writes documents why it is missing", () => {
    const { extendZodWithOpenApi: _forSchemas, ...others } = bundled;
    for (const other of Object.values(others)) {
      expect(() => Reflect.construct(other as new () => unknown, [])).toThrow("npm run openapi");
    }
  });

  test("lets a schema describe itself without a copy and without a change", () => {
    class ZodType {
      declare openapi: (...notes: unknown[]) => unknown;
    }
    (bundled.extendZodWithOpenApi as (zod: object) => void)({ ZodType });
    const schema = new ZodType();
    expect(schema.openapi("Name", { description: "…" })).toBe(schema);
    expect(Object.keys(schema)).toEqual([]);
  });
});
