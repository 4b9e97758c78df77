import { readFileSync } from "node:fs";
import { unstable_startWorker } from "wrangler";
import { QUIET_WRANGLER } from "../../scripts/quiet-wrangler";
import { bodyExamplesOf, type Node, operationsOf } from "../support/openapi";

/** Starts the Worker on a free port of this machine, in the configuration named or the plain one. */
export async function startWorker(environment?: string) {
  Object.assign(process.env, QUIET_WRANGLER);
  const worker = await unstable_startWorker({
    config: "wrangler.toml",
    ...(environment !== undefined && { env: environment }),
    dev: { server: { hostname: "127.0.0.1", port: 0 }, inspector: false, logLevel: "error", persist: false },
  });
  const url = await worker.url;
  return { origin: url.origin, stop: () => worker.dispose() };
}

const document = JSON.parse(readFileSync("openapi/openapi.json", "utf8")) as Node;

/** Every POST operation of the committed document, with each of its example bodies. */
export const calls = operationsOf(document)
  .filter(({ method }) => method === "post")
  .flatMap(({ path, operation }) =>
    bodyExamplesOf(operation).map(({ mediaType, name, value }) => ({
      path,
      operationId: operation.operationId as string,
      parameters: pathExamplesOf(operation),
      mediaType,
      name,
      value,
    })),
  );

function pathExamplesOf(operation: Node): Record<string, string> {
  const parameters = ((operation.parameters ?? []) as Node[]).filter(({ in: where }) => where === "path");
  return Object.fromEntries(
    parameters.map(({ name, example, schema }) => [String(name), String(example ?? (schema as Node).example)]),
  );
}
