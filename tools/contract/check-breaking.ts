import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { breakingChanges } from "./breaking.ts";

const DOCUMENT = "openapi/openapi.json";

/**
 * Compares the document with the one clients have: that of the commit given, else of where this branch left `main`,
 * else of the commit before.
 */
function baseOf(): string | undefined {
  const [given] = process.argv.slice(2);
  if (given !== undefined) return given;
  const head = git("rev-parse", "HEAD");
  for (const main of ["origin/main", "main"]) {
    const base = git("merge-base", main, "HEAD");
    if (base !== undefined && base !== head) return base;
  }
  return git("rev-parse", "HEAD~1");
}

function git(...parameters: string[]): string | undefined {
  try {
    return execFileSync("git", parameters, {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}

const base = baseOf();
const earlier = base === undefined ? undefined : git("show", `${base}:${DOCUMENT}`);
if (earlier === undefined) {
  console.log(`No earlier ${DOCUMENT} to compare with.`);
} else {
  const changes = breakingChanges(JSON.parse(earlier), JSON.parse(readFileSync(DOCUMENT, "utf8")));
  for (const change of changes) console.error(`breaking: ${change}`);
  console.log(`${changes.length} breaking changes since ${base}.`);
  process.exitCode = changes.length > 0 ? 1 : 0;
}
