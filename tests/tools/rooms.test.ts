import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Files of the repository a file names in its imports, relative ones, from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, name]) => name as string);
  return specifiers.map((specifier) => relative(root, join(root, dirname(file), specifier)));
}

function importsUnder(folder: string): { file: string; target: string }[] {
  const files = globSync(`${folder}/**/*.{ts,tsx,js}`, { cwd: root, exclude: ["**/node_modules/**"] });
  expect(files.length, folder).toBeGreaterThan(0);
  return files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
}

it.each(["src", "bundle"])("what the Worker is built of, %s, imports neither tools nor tests", (folder) => {
  expect(importsUnder(folder).filter(({ target }) => /^(tools|tests)\//.test(target))).toEqual([]);
});

it("tools/worker, which every other room of tools uses, uses none of them", () => {
  const others = importsUnder("tools/worker").filter(({ target }) => /^tools\/(?!worker\/)/.test(target));
  expect(others).toEqual([]);
});
