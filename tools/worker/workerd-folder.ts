import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { BundledModule } from "./build.ts";
import { ROOT } from "./root.ts";

/** The program that runs Workers, for this machine. */
export const WORKERD: string = createRequire(import.meta.url)("workerd").default;

export const CONFIGURATION = "config.capnp";

export interface WorkerdFolder {
  /** Where it listens. */
  readonly address: string;
  /** The folder of its files; a relative one is found from where workerd is started. */
  readonly files: string;
  /** The source tree whose date it has, where it is not this repository. */
  readonly tree?: string;
  /** Switches of its engine, as `v8Flags` of workerd has them. */
  readonly v8Flags?: readonly string[];
}

/** Writes into a folder what workerd runs a built Worker from: `workerd serve config.capnp`. */
export function writeWorkerdFolder(
  folder: string,
  modules: readonly BundledModule[],
  { address, files, tree = ROOT, v8Flags = [] }: WorkerdFolder,
): void {
  for (const [index, { content }] of modules.entries()) writeFileSync(join(folder, fileOf(index)), content);
  const lines = modules.map(({ name, kind }, index) => {
    const type = kind === "script" ? "esModule" : "text";
    return `(name = ${JSON.stringify(name)}, ${type} = embed ${JSON.stringify(fileOf(index))})`;
  });
  writeFileSync(
    join(folder, CONFIGURATION),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "assets", disk = (path = ${JSON.stringify(files)})),
  ],
  sockets = [(name = "http", address = ${JSON.stringify(address)}, http = (), service = "main")],
  v8Flags = ${JSON.stringify(v8Flags)},
);
const worker :Workerd.Worker = (
  modules = [${lines.join(", ")}],
  bindings = [(name = "ASSETS", service = "assets")],
  compatibilityDate = "${compatibilityDate(tree)}",
);
`,
  );
}

const fileOf = (index: number) => `module-${index}`;

/** The date `wrangler.toml` names. */
export function compatibilityDate(tree = ROOT): string {
  const text = readFileSync(join(tree, "wrangler.toml"), "utf8");
  const found = /^compatibility_date = "([^"]+)"/m.exec(text)?.[1];
  if (found === undefined) throw new Error("wrangler.toml has no compatibility_date");
  return found;
}
