import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const guides = ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md", { cwd: root }).sort()];
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
  .map(({ name }) => name);
/** What the tools write, and no clone has. */
const WRITTEN = /^(clients|dist|node_modules|test-results)\b/;
const FILE = /\.(ts|tsx|js|json|md|css|csv|py|toml|yaml)$/;

/** Paths a guide names, as they are from the root: in a text, a drawing or a command, and where its links lead. */
function pathsIn(guide: string): string[] {
  const text = readFileSync(join(root, guide), "utf8");
  const links = [...text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, to]) => join(dirname(guide), to as string));
  const words = [...text.matchAll(/(?<![^\s`"'(@])\.?\w[\w.-]*\/[\w./<>{},*-]*[\w>}*/]/g)].map(([word]) => word);
  const inFolders = words.filter((word) => folders.includes(word.split("/")[0] as string) || FILE.test(word));
  const files = [...text.matchAll(/`([\w.-]+)`/g)].map(([, name]) => name as string).filter((name) => FILE.test(name));
  return [...new Set([...links, ...inFolders, ...files])].filter((path) => !WRITTEN.test(path));
}

/** `<measure>` stands for any name. A name without a folder may be that of a file anywhere. */
function exists(path: string): boolean {
  const pattern = path.replaceAll(/<[^>]*>/g, "*");
  if (existsSync(join(root, pattern)) || globSync(pattern, { cwd: root }).length > 0) return true;
  if (path.includes("/")) return false;
  return folders.some(
    (folder) => !WRITTEN.test(folder) && globSync(`${folder}/**/${pattern}`, { cwd: root }).length > 0,
  );
}

describe.each(guides)("%s", (guide) => {
  it("names only paths that exist", () => {
    expect(pathsIn(guide).filter((path) => !exists(path))).toEqual([]);
  });
});

it("finds the paths of the guides", () => {
  expect(pathsIn("README.md")).toEqual(expect.arrayContaining(["docs/benchmarks.md", "samples/street-lights.csv"]));
  expect(pathsIn("CONTRIBUTING.md")).toEqual(expect.arrayContaining(["wrangler.toml", "src/methods/<topic>.ts"]));
});
