import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { QUIET_WRANGLER } from "./quiet-wrangler.ts";
import { ROOT } from "./root.ts";

/** One module of a built Worker: the script, or a text it imports. */
export interface BundledModule {
  readonly name: string;
  readonly kind: "script" | "text";
  readonly content: string;
}

export interface Bundle {
  /** The script first. */
  readonly modules: readonly BundledModule[];
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** What is built where it is not the service of this repository as it would be uploaded. */
export interface Build {
  /** Another Worker than the service; it is not minified. */
  readonly entry?: string;
  /** Another configuration of wrangler. */
  readonly config?: string;
  /** Another source tree, with its packages. */
  readonly tree?: string;
}

/** Builds a Worker as it would be uploaded, without uploading it. */
export function buildBundle({ entry, config, tree = ROOT }: Build = {}): Bundle {
  const directory = mkdtempSync(join(tmpdir(), "jcm-bundle-"));
  const what = [
    ...(entry === undefined ? ["--minify"] : [entry]),
    ...(config === undefined ? [] : ["--config", config]),
  ];
  try {
    execFileSync(
      join(tree, "node_modules/.bin/wrangler"),
      ["deploy", ...what, "--env=", "--dry-run", "--outdir", directory],
      { cwd: tree, env: { ...process.env, ...QUIET_WRANGLER }, stdio: ["ignore", "ignore", "inherit"] },
    );
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
