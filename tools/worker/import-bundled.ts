import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./root.ts";

/** Imports a module of `src`, which is written for a bundler (no file endings, names out of JSON), into Node. */
export async function importBundled<Module>(path: string): Promise<Module> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${path}: nothing was built`);
  return (await import(`data:text/javascript;base64,${Buffer.from(file.contents).toString("base64")}`)) as Module;
}
