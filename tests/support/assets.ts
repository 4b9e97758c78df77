import { readFileSync } from "node:fs";
import type { Bindings } from "../../src/http/environment";
import { GLOSSARY_FILE } from "../../src/mcp/files";
import { mcpFiles } from "../../src/mcp/publish";
import { recordFiles } from "../../src/pages/knowledge/publish";
import { sampleFile } from "../../src/pages/reference/publish";
import { publishedFiles } from "../../src/reference/publish";

const files = new Map([
  ...publishedFiles(),
  ...recordFiles(),
  ...mcpFiles(JSON.parse(readFileSync("openapi/openapi.json", "utf8"))),
  ["/reference/samples.json", sampleFile(JSON.parse(readFileSync("openapi/openapi.json", "utf8")))] as const,
  [GLOSSARY_FILE, readFileSync("docs/glossary.md", "utf8")] as const,
]);

/** The files as `npm run assets` lays them out, for tests that ask the app in Node. */
export const withAssets: Bindings = {
  ASSETS: {
    fetch: (address: URL) => {
      const text = files.get(address.pathname);
      return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
    },
  } as unknown as Fetcher,
};
