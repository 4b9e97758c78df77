import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as whole from "zod/v4";
// @ts-expect-error a module of the bundle, without types of its own
import * as shims from "../../bundle/mcp-shims.js";
// @ts-expect-error a module of the bundle, without types of its own
import * as slim from "../../bundle/zod-of-mcp.js";

const real: Readonly<Record<string, unknown>> = whole;
const bundled: Readonly<Record<string, unknown>> = slim;

const library = dirname(fileURLToPath(import.meta.resolve("@modelcontextprotocol/server")));
const sources = [library, join(library, "../../core/dist")].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".mjs") && !/^(ajv|stdio)/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);
/** As the library writes them; comments show other names too. */
const code = sources.map((text) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""));

describe("what the library for assistants is left in the bundle", () => {
  test("has every name of zod that it uses, and the real thing under each", () => {
    const used = new Set(code.flatMap((text) => [...text.matchAll(/\bz\.(\w+)/g)]).map(([, name]) => name as string));
    expect(used.size).toBeGreaterThan(10);
    expect(Object.keys(bundled).sort()).toEqual([...used].sort());
    for (const [name, value] of Object.entries(bundled)) {
      if (typeof value === "function") expect(value, name).toBe(real[name]);
    }
  });

  test("has every name that it takes of its runtime, and fails loudly where a person is to be asked", () => {
    const taken = code.flatMap((text) => [
      ...text.matchAll(/import \{([^}]+)\} from "@modelcontextprotocol\/server\/_shims"/g),
    ]);
    const names = new Set(taken.flatMap(([, list]) => (list as string).split(",").map((name) => name.trim())));
    expect([...names]).toEqual(["DefaultJsonSchemaValidator"]);
    expect(() => new shims.DefaultJsonSchemaValidator().getValidator()).toThrow(/left out of the bundle/);
  });
});
