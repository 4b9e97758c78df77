import { spawnSync } from "node:child_process";
import { requireTools, run, tool } from "./run.ts";

const DOCUMENT = "openapi/openapi.json";
const DOCUMENT_30 = "openapi/openapi-3.0.json";

/**
 * Clients are made from the committed documents into `clients/`, of which only the package's own files are committed: the
 * documents are the contract.
 */
requireTools();
run(tool("openapi-typescript"), [DOCUMENT, "--output", "clients/openapi-fetch/schema.d.ts"]);
run(tool("openapi-ts"), ["--file", "tools/contract/hey-api.ts", "--no-log-file", "--silent"]);
if (spawnSync("java", ["-version"]).status === 0) {
  run(tool("openapi-generator"), [
    ...["generate", "--generator-name", "python", "--input-spec", DOCUMENT_30, "--output", "clients/python"],
    ...[
      "--package-name",
      "jcm_planner",
      "--global-property",
      "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
    ],
  ]);
} else {
  console.log("No Java on this machine: the Python client is left out.");
}
