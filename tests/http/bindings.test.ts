import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { QUIET_WRANGLER } from "../../tools/worker/quiet-wrangler";
import { ROOT } from "../../tools/worker/root";

/** What `wrangler types` reads out of the configuration, over all environments. */
function boundNames(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "jcm-types-"));
  try {
    const file = join(folder, "env.d.ts");
    execFileSync(join(ROOT, "node_modules/.bin/wrangler"), ["types", "--include-runtime=false", file], {
      cwd: ROOT,
      env: { ...process.env, ...QUIET_WRANGLER },
      stdio: "pipe",
    });
    const [, body = ""] = /interface __BaseEnv_Env \{([^}]*)\}/.exec(readFileSync(file, "utf8")) ?? [];
    return [...body.matchAll(/^\s*(\w+)\??:/gm)].map(([, name]) => name as string);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the code knows every binding of the configuration, and the configuration names every binding of the code", () => {
  const [, body = ""] =
    /export interface Bindings \{([^}]*)\}/.exec(readFileSync(join(ROOT, "src/http/environment.ts"), "utf8")) ?? [];
  const known = [...body.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name as string);
  const bound = boundNames();
  expect(bound.length).toBeGreaterThan(2);
  expect(bound.filter((name) => !known.includes(name))).toEqual([]);
  const configuration = readFileSync(join(ROOT, "wrangler.toml"), "utf8");
  // What only an operator can fill in stands there as a comment.
  expect(known.filter((name) => !configuration.includes(name))).toEqual([]);
}, 60_000);
