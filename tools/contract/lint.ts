import { requireTools, run, tool } from "./run.ts";

/** Both documents, by both linters, without a single finding. */
requireTools();
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
for (const document of ["openapi/openapi.json", "openapi/openapi-3.0.json"]) {
  run(tool("spectral"), ["lint", "--fail-severity", "hint", "--ruleset", "tools/contract/spectral.yaml", document]);
  run(tool("redocly"), ["lint", "--config", "tools/contract/redocly.yaml", "--max-problems", "1000", document], {
    env: environment,
  });
}
