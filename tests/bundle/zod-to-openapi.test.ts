import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as whole from "@asteasolutions/zod-to-openapi";
import { describe, expect, test } from "vitest";
// @ts-expect-error a module of the bundle, without types of its own
import * as slim from "../../bundle/zod-to-openapi.js";

const real: Readonly<Record<string, unknown>> = { ...whole };
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

  test("has the real thing under each name but the generators, which say why they are missing", () => {
    for (const [name, value] of Object.entries(bundled)) {
      if (!name.startsWith("OpenApiGenerator")) expect(String(value), name).toBe(String(real[name]));
      else expect(() => new (value as new () => unknown)()).toThrow("npm run openapi");
    }
  });
});
