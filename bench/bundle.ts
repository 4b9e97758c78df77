import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { QUIET_WRANGLER } from "../scripts/quiet-wrangler.ts";

const WRANGLER = join(import.meta.dirname, "../node_modules/.bin/wrangler");

/** One module of a built Worker: the script, or a text it imports. */
export interface BundledModule {
  readonly name: string;
  readonly kind: "script" | "text";
  readonly content: string;
}

export interface Bundle {
  readonly modules: readonly BundledModule[];
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** Builds a Worker as it would be uploaded, without uploading it. Without an entry: the service, minified. */
export function buildBundle(entry?: string): Bundle {
  const directory = mkdtempSync(join(tmpdir(), "jcm-bundle-"));
  try {
    const what = entry === undefined ? ["--minify"] : [entry];
    execFileSync(WRANGLER, ["deploy", ...what, "--env=", "--dry-run", "--outdir", directory], {
      env: { ...process.env, ...QUIET_WRANGLER },
      stdio: ["ignore", "ignore", "inherit"],
    });
    return bundleIn(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function bundleIn(directory: string): Bundle {
  const modules = readdirSync(directory)
    .filter((name) => !name.endsWith(".map") && name !== "README.md")
    .sort((one, other) => Number(other.endsWith(".js")) - Number(one.endsWith(".js")))
    .map((name): BundledModule => {
      const kind = name.endsWith(".js") ? "script" : "text";
      return { name, kind, content: readFileSync(join(directory, name), "utf8") };
    });
  return {
    modules,
    bytes: modules.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0),
    gzipBytes: modules.reduce((sum, { content }) => sum + gzipSync(content, { level: 9 }).byteLength, 0),
  };
}
