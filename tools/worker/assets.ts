import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { REFERENCE_OWN_FILES, REFERENCE_PACKAGE_FILES, REFERENCE_SAMPLES } from "../../src/pages/reference/files.ts";
import { importBundled } from "./import-bundled.ts";
import { referenceHash } from "./reference-hash.ts";
import { releaseDate } from "./release-date.ts";
import { ROOT } from "./root.ts";
import { missingContact } from "./security-contact.ts";

/**
 * Lays out the files the Worker serves as they are: the API reference from its npm package, the OpenAPI documents as
 * committed, and the reference data and texts in every language; and for the bundle the edition, and the facts as it takes
 * them in. Works without a network. Only what differs is written, so that a running service is not disturbed.
 */
const fileOf = (path: string) => readFileSync(join(ROOT, path));

const DATA = "src/reference/data";
const data = readdirSync(join(ROOT, DATA)).filter((name) => name.endsWith(".json"));
const referenceData = referenceHash(new Map(data.map((name) => [name, fileOf(`${DATA}/${name}`).toString()])));
const date = releaseDate(fileOf("CHANGELOG.md").toString(), JSON.parse(fileOf("package.json").toString()).version);
const edition = ["edition.json", Buffer.from(JSON.stringify({ referenceData, date }))] as const;
// What is bundled next may read it.
writeWhole(join(ROOT, ".bundled", edition[0]), edition[1]);

const { publishedFiles } =
  await importBundled<typeof import("../../src/reference/publish")>("src/reference/publish.ts");
const { recordFiles } = await importBundled<typeof import("../../src/pages/knowledge/publish")>(
  "src/pages/knowledge/publish.ts",
);

const { catalogueFiles } = await importBundled<typeof import("../../src/i18n/publish")>("src/i18n/publish.ts");
const { mcpFiles } = await importBundled<typeof import("../../src/mcp/publish")>("src/mcp/publish.ts");
const document = JSON.parse(fileOf("openapi/openapi.json").toString());

const { sampleFile } = await importBundled<typeof import("../../src/pages/reference/publish")>(
  "src/pages/reference/publish.ts",
);

const files = new Map<string, Uint8Array>([
  ...REFERENCE_PACKAGE_FILES.map(
    (name) => [`reference/${name}`, fileOf(`node_modules/swagger-ui-dist/${name}`)] as const,
  ),
  ...["street-lights.csv", "air-conditioners.csv"].map(
    (name) => [`samples/${name}`, fileOf(`samples/${name}`)] as const,
  ),
  [`reference/${REFERENCE_SAMPLES}`, Buffer.from(sampleFile(document))],
  ...REFERENCE_OWN_FILES.map((name) => [`reference/${name}`, fileOf(`src/pages/reference/${name}`)] as const),
  ["mcp/glossary.md", fileOf("docs/glossary.md")],
  ["openapi/openapi.json", fileOf("openapi/openapi.json")],
  ["openapi/openapi-3.0.json", fileOf("openapi/openapi-3.0.json")],
  ...[...publishedFiles(), ...recordFiles(), ...catalogueFiles(), ...mcpFiles(document)].map(
    ([path, text]) => [path.slice(1), Buffer.from(text)] as const,
  ),
]);

layOut(".assets", files);

if (process.env.WRANGLER_COMMAND === "deploy") {
  const notice = missingContact(fileOf("wrangler.toml").toString());
  if (notice !== undefined) console.error(notice);
}

const { FACTS } = await importBundled<typeof import("../../src/reference/facts/all-facts")>(
  "src/reference/facts/all-facts.ts",
);
layOut(
  ".bundled",
  new Map<string, Uint8Array>([
    edition,
    // Where else a fact can be read is served with its record, from the files beside the Worker.
    ["facts.txt", Buffer.from(JSON.stringify(FACTS, (key, value) => (key === "otherUrls" ? undefined : value)))],
  ]),
);

/** Makes a folder hold these files and no others. */
function layOut(folder: string, contents: ReadonlyMap<string, Uint8Array>): void {
  const target = join(ROOT, folder);
  mkdirSync(target, { recursive: true });
  const present = new Set(
    readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const [name, content] of contents) {
    const path = join(target, name);
    if (present.delete(path) && readFileSync(path).equals(content)) continue;
    writeWhole(path, content);
  }
  for (const path of present) rmSync(path, { force: true });
}

/** Nobody reads half of it: several builds may lay out at once. */
function writeWhole(path: string, content: Uint8Array): void {
  const started = join(ROOT, ".wrangler", `laid-out-${process.pid}`);
  for (const file of [started, path]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(started, content);
  renameSync(started, path);
}
