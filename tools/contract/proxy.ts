import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { buildBundle } from "../worker/build.ts";
import { serve } from "../worker/serve.ts";
import { type Exchange, examples, reads, varied } from "./exchanges.ts";
import { requireTools, tool } from "./run.ts";

/**
 * Puts a proxy of others (Prism) between this and the service, which holds every request and answer against the document:
 * all examples, every operation that reads, and as many requests made from the examples as are asked for. A request that
 * the service takes and the document refuses is a finding, and so is every answer that is not as promised.
 */
const GENERATED = Number(process.argv[2] ?? 200);
/** More than a document of this size takes to be read on a loaded machine. */
const START_LIMIT_MS = 120_000;
const ANSWER_LIMIT_MS = 30_000;

requireTools();
const worker = await serve(buildBundle());
const proxy = spawn(
  tool("prism"),
  ["proxy", `${worker.origin}/openapi.json`, worker.origin, "--port", String(await freePort())],
  { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, NO_COLOR: "1" } },
);
let findings = 0;
let sent = 0;
try {
  const origin = await listening();
  for (const exchange of [...examples(), ...reads(), ...varied(GENERATED)]) await check(origin, exchange);
} finally {
  proxy.kill();
  await worker.stop();
}
console.log(`${sent} requests through the proxy, ${findings} findings`);
process.exit(findings === 0 ? 0 : 1);

async function check(origin: string, { name, path, init }: Exchange): Promise<void> {
  const response = await fetch(origin + path, {
    ...init,
    redirect: "manual",
    signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
  });
  await response.arrayBuffer();
  sent++;
  if (sent % 50 === 0) console.log(`${sent} sent`);
  // Read as text: Prism cuts a long list wherever it ends.
  const violations = response.headers.get("sl-violations") ?? "";
  const wrong = response.status < 300 ? violations.includes("location") : violations.includes('"location":["response"');
  if (!wrong && response.status < 500) return;
  findings++;
  console.error(`${name}: ${response.status} ${violations.slice(0, 1000)}`);
}

function listening(): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const limit = setTimeout(() => reject(new Error(`the proxy does not listen: ${text}`)), START_LIMIT_MS);
    proxy.once("exit", (code) => reject(new Error(`the proxy ended with ${code}: ${text}`)));
    proxy.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      const origin = /listening on (http:\S+)/i.exec(text)?.[1];
      if (origin === undefined) return;
      clearTimeout(limit);
      resolve(origin);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
