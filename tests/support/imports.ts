import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export const SOURCE = join(import.meta.dirname, "../../src");

/** Every file of code in `src`, by its path from there. */
export const files: readonly string[] = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/.test(name),
);

const known = new Set(files);

/** One statement that imports or re-exports, or a call of `import()`; the first group says whether it is of types only. */
const IMPORT = /^\s*(?:import|export)\s+(type\s)?[^"';]*?from\s*"(\.[^"]+)"|\bimport\s*\(?\s*"(\.[^"]+)"/gm;

interface Import {
  readonly target: string;
  /** Erased when the file is compiled. */
  readonly typesOnly: boolean;
}

function readImports(file: string): readonly Import[] {
  const text = readFileSync(join(SOURCE, file), "utf8");
  return [...text.matchAll(IMPORT)].flatMap(([, type, from, bare]) => {
    const path = normalize(join(dirname(file), (from ?? bare) as string));
    const target = ["", ".ts", ".tsx", "/index.ts"].map((ending) => path + ending).find((name) => known.has(name));
    return target === undefined ? [] : [{ target, typesOnly: type !== undefined }];
  });
}

const imports = new Map(files.map((file) => [file, readImports(file)]));

/** Files of `src` that a file imports, for their types too. */
export function importsOf(file: string): string[] {
  return (imports.get(file) ?? []).map(({ target }) => target);
}

/** How each file that runs where this one runs is reached: the chain of imports to it, types left out. */
export function reachedFrom(start: string): ReadonlyMap<string, readonly string[]> {
  const chains = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [file, chain] of chains) {
    for (const { target, typesOnly } of imports.get(file) ?? []) {
      if (!typesOnly && !chains.has(target)) chains.set(target, [...chain, target]);
    }
  }
  return chains;
}
