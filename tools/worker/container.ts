import { copyFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildBundle } from "./build.ts";
import { ROOT } from "./root.ts";
import { WORKERD, writeWorkerdFolder } from "./workerd-folder.ts";

// `npm run build:workerd`: dist/workerd, a folder that runs by itself, without Node and without wrangler:
// `cd dist/workerd && ./workerd serve config.capnp`. The Dockerfile takes it as it is.

const folder = join(ROOT, "dist/workerd");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeWorkerdFolder(folder, buildBundle().modules, { address: "*:8787", files: "files" });
cpSync(join(ROOT, ".assets"), join(folder, "files"), { recursive: true });
copyFileSync(WORKERD, join(folder, "workerd"));
