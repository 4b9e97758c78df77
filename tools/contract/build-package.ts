import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireTools, run, tool } from "./run.ts";

const ROOT = join(import.meta.dirname, "../..");
const PACKAGE = join(ROOT, "clients/typescript");

/** Compiles the generated source of the TypeScript package, before `npm pack`. */
requireTools();
if (!existsSync(join(PACKAGE, "src"))) {
  console.error("The client is not generated: run `npm run clients` first.");
  process.exit(1);
}
rmSync(join(PACKAGE, "dist"), { recursive: true, force: true });
cpSync(join(ROOT, "LICENSE"), join(PACKAGE, "LICENSE"));
run(tool("tsc"), ["-p", PACKAGE]);
