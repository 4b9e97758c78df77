import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../worker/root.ts";

/** A package as the lock file has it. */
export interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export type Packages = Readonly<Record<string, LockedPackage>>;

export function lockedPackages(folder = "."): Packages {
  const text = readFileSync(join(ROOT, folder, "package-lock.json"), "utf8");
  return (JSON.parse(text) as { packages: Packages }).packages;
}

/** The name of a package from its place in the tree, e.g. `node_modules/a/node_modules/@b/c`. */
export function nameAt(place: string): string {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}
