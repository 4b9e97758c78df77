import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
/** Written from published results, whose sources name files of other projects. */
const OF_SOURCES = "docs/validation.md";
const guides = ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md", { cwd: root }).sort()].filter(
  (guide) => guide !== OF_SOURCES,
);
const foldersOf = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
const folders = foldersOf(".");
const rooms = foldersOf("src");
/** What the tools write, and no clone has. */
const WRITTEN = /^(clients(?!\/typescript(\/\w+\.\w+)?$)|dist|node_modules|test-results)\b/;
const LINK = /\]\(([^):#]+)(?:#[^)]*)?\)/g;
const WORD = /(?<![^\s`"'(@[])\.?\w[\w.-]*\/[\w./<>{},*-]*[\w>}*/]/g;
const FILE = /\.(ts|tsx|js|json|md|css|csv|py|toml|yaml)$/;

/** Paths a guide names, as they are from the root: in a text, a drawing or a command, and where its links lead. */
function pathsIn(guide: string): string[] {
  const text = readFileSync(join(root, guide), "utf8");
  const links = [...text.matchAll(LINK)].map(([, to]) => join(dirname(guide), to as string));
  const words = [...text.replaceAll(LINK, "]").matchAll(WORD)].map(([word]) => word);
  const inFolders = words.filter(
    (word) => [...folders, ...rooms].includes(word.split("/")[0] as string) || FILE.test(word),
  );
  const files = [...text.matchAll(/`([\w.-]+)`/g)].map(([, name]) => name as string).filter((name) => FILE.test(name));
  return [...new Set([...links, ...inFolders, ...files])].filter((path) => !WRITTEN.test(path));
}

/**
 * `<measure>` stands for any name. A drawing names a file by its room and without its ending; a name without a folder
 * may be that of a file anywhere.
 */
function exists(path: string): boolean {
  const pattern = path.replaceAll(/<[^>]*>/g, "*");
  const places = path.includes("/")
    ? [pattern, ...["", ".ts", ".tsx"].map((ending) => `src/${pattern}${ending}`)]
    : [pattern, ...folders.filter((folder) => !WRITTEN.test(folder)).map((folder) => `${folder}/**/${pattern}`)];
  return places.some((place) => existsSync(join(root, place)) || globSync(place, { cwd: root }).length > 0);
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
