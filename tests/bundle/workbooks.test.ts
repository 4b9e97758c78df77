import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// @ts-expect-error a module of the bundle, without types of its own
import * as leftOut from "../../bundle/hucre-left-out.js";

const root = join(import.meta.dirname, "../..");
const configuration = readFileSync(join(root, "wrangler.toml"), "utf8");
const aliased = [...configuration.matchAll(/^"\.\/(.+\.mjs)" = "\.\/bundle\/hucre-left-out\.js"$/gm)].map(
  ([, name]) => name as string,
);

describe("what is left out of the workbook library", () => {
  test("is named by wrangler.toml, and each part gives its importer what it asks for", () => {
    expect(aliased.length).toBeGreaterThan(5);
    const importers = ["reader.mjs", "writer.mjs"].map((name) =>
      readFileSync(join(root, "node_modules/hucre/dist/xlsx", name), "utf8"),
    );
    const asked = aliased.flatMap((part) =>
      importers.flatMap((text) =>
        [...text.matchAll(/import \{([^}]*)\} from "\.\/([^"]+)"/g)]
          .filter(([, , from]) => from === part)
          .flatMap(([, names]) => (names as string).split(",").map((name) => (name.split(" as ")[0] as string).trim())),
      ),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !(name in leftOut))).toEqual([]);
  });

  test("fails loudly where something begins to need it", () => {
    const { writeComments, ...others } = leftOut;
    for (const part of Object.values(others)) expect(part).toThrow(/left out of the bundle/);
    expect(writeComments(new Map([["0,0", { value: 1 }]]))).toBeUndefined();
    expect(() => writeComments(new Map([["0,0", { comment: { text: "a note" } }]]))).toThrow(/left out of the bundle/);
  });
});
