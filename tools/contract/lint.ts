import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireTools, run, tool } from "./run.ts";

interface Document {
  readonly paths: Readonly<
    Record<string, { get?: { responses: Record<string, { content?: Record<string, object> }> } }>
  >;
}

/** Both documents, by both linters, without a single finding. */
requireTools();
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const folder = mkdtempSync(join(tmpdir(), "jcm-lint-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
for (const document of ["openapi/openapi.json", "openapi/openapi-3.0.json"]) {
  run(tool("spectral"), [
    "lint",
    "--fail-severity",
    "hint",
    "--ruleset",
    "tools/contract/spectral.yaml",
    withoutDescribedColumns(document),
  ]);
  run(tool("redocly"), ["lint", "--config", "tools/contract/redocly.yaml", "--max-problems", "1000", document], {
    env: environment,
  });
}

/**
 * A copy without the examples of two answers: what they describe, columns of a table, has a `type` as a schema has, and
 * Spectral takes it for one. Redocly reads the whole.
 */
function withoutDescribedColumns(file: string): string {
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  for (const path of ["/v1/batches/{measure}/columns", "/v1/batches/{measure}/table-schema"]) {
    const content = document.paths[path]?.get?.responses["200"]?.content?.["application/json"];
    if (content === undefined || !Reflect.deleteProperty(content, "examples"))
      throw new Error(`no examples of ${path}`);
  }
  const copy = join(folder, file.replaceAll("/", "-"));
  writeFileSync(copy, JSON.stringify(document, null, 2));
  return copy;
}
