import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
// @ts-expect-error a module of the bundle, without types of its own
import * as hucreLeftOut from "../../bundle/hucre-left-out.js";
// @ts-expect-error a module of the bundle, without types of its own
import * as zodJsonSchema from "../../bundle/zod-json-schema.js";
// @ts-expect-error a module of the bundle, without types of its own
import zodLocale from "../../bundle/zod-locale.js";

const aliases = [...readFileSync("wrangler.toml", "utf8").matchAll(/^"(\.[^"]+)" = "\.\/bundle\/([^"]+)"$/gm)].map(
  ([, specifier = "", stand = ""]) => ({ specifier, stand }),
);

const HUCRE_WRITER = readFileSync("node_modules/hucre/dist/xlsx/writer.mjs", "utf8");
const ZOD_SCHEMAS = readFileSync("node_modules/zod/v4/classic/schemas.js", "utf8");

/** What a file imports by name from one of its own parts. */
function importedFrom(text: string, specifier: string): string[] {
  const found = [...text.matchAll(/import \{([^}]*)\} from "([^"]+)";/g)].filter(([, , from]) => from === specifier);
  return found.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim().split(" as ")[0] as string));
}

test("wrangler.toml leaves out parts of hucre and of zod, and takes texts and facts as data", () => {
  expect(new Set(aliases.map(({ stand }) => stand))).toEqual(
    new Set(["hucre-left-out.js", "zod-json-schema.js", "zod-locale.js", "catalogues.js", "facts.js"]),
  );
});

test("what stands for a part of hucre has every name the writer imports of it, and no other", () => {
  const specifiers = aliases.filter(({ stand }) => stand === "hucre-left-out.js").map(({ specifier }) => specifier);
  const wanted = specifiers.flatMap((specifier) => {
    const names = importedFrom(HUCRE_WRITER, specifier);
    expect(names.length, `${specifier} is a part of this version`).toBeGreaterThan(0);
    return names;
  });
  expect(Object.keys(hucreLeftOut).sort()).toEqual(wanted.sort());
  for (const part of Object.values(hucreLeftOut)) expect(part).toThrow("left out");
});

test("what stands for zod's JSON Schema has every name the schemas use of it, and no other", () => {
  const processors = [...ZOD_SCHEMAS.matchAll(/\bprocessors\.(\w+)\(/g)].map(([, name]) => name as string);
  const methods = importedFrom(ZOD_SCHEMAS, "../core/to-json-schema.js");
  expect(methods.length).toBeGreaterThan(0);
  expect(Object.keys(zodJsonSchema).sort()).toEqual([...new Set([...processors, ...methods])].sort());
});

test("what stands for zod's English words every issue, as the schemas ask for it", () => {
  expect(ZOD_SCHEMAS).toContain('import en from "../locales/en.js";');
  expect(ZOD_SCHEMAS).toContain("core.config(en())");
  expect(zodLocale().localeError()).toBe("Invalid input");
});
