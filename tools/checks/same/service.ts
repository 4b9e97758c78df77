import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QUIET_WRANGLER } from "../../../scripts/quiet-wrangler.ts";
import type { Question } from "./questions.ts";

const WORKERD = createRequire(import.meta.url).resolve("workerd/bin/workerd");
const START_LIMIT_MS = 30_000;
/** Documents and pages tell the address they were asked at; so both are asked at the same one. */
const HOST = "localhost:8787";

export interface Service {
  readonly port: number;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Builds the Worker of a source tree as it would be uploaded, and runs it on a free port of this machine. */
export async function buildAndServe(tree: string): Promise<Service> {
  const directory = mkdtempSync(join(tmpdir(), "jcm-same-service-"));
  const clean = () => rmSync(directory, { recursive: true, force: true });
  try {
    const built = join(directory, "dist");
    execFileSync(
      join(tree, "node_modules/.bin/wrangler"),
      ["deploy", "--minify", "--env=", "--dry-run", "--outdir", built],
      {
        cwd: tree,
        env: { ...process.env, ...QUIET_WRANGLER },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    const config = join(directory, "config.capnp");
    writeFileSync(config, configOf(tree, built));
    const child = spawn(WORKERD, ["serve", "--control-fd=3", config], {
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    const stop = async () => {
      child.kill("SIGKILL");
      await ended;
      clean();
    };
    return { port: await portOf(child), stop };
  } catch (error) {
    clean();
    throw error;
  }
}

function configOf(tree: string, built: string): string {
  const names = readdirSync(built).filter((name) => !name.endsWith(".map") && name !== "README.md");
  const isScript = (name: string) => name.endsWith(".js");
  const modules = names
    .sort((one, other) => Number(isScript(other)) - Number(isScript(one)))
    .map(
      (name) =>
        `(name = ${JSON.stringify(name)}, ${isScript(name) ? "esModule" : "text"} = embed ${JSON.stringify(`dist/${name}`)})`,
    );
  const date = /^compatibility_date = "([^"]+)"/m.exec(readFileSync(join(tree, "wrangler.toml"), "utf8"))?.[1];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "assets", disk = (path = ${JSON.stringify(join(tree, ".assets"))})),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  bindings = [(name = "ASSETS", service = "assets")],
  compatibilityDate = "${date}",
);
`;
}

/** The port workerd chose, as it says on its control pipe. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    const limit = setTimeout(() => reject(new Error("workerd does not listen")), START_LIMIT_MS);
    child.once("exit", (code) => reject(new Error(`workerd ended with ${code} before it listened`)));
    (child.stdio[3] as NodeJS.ReadableStream).on("data", (chunk: Buffer) => {
      text += chunk;
      const port = /"event":"listen".*?"port":(\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    });
  });
}

const agent = new Agent({ keepAlive: true });

/** A service may refuse a long body, and close, before it is all sent; whether the refusal is read then is chance. */
const ATTEMPTS = 10;

/** Sends a question as it is: redirects are answers, and nothing is unpacked. */
export async function send(service: Service, question: Question): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(service, question);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== "EPIPE" && code !== "ECONNRESET") || attempt === ATTEMPTS) throw error;
    }
  }
}

function sendOnce({ port }: Service, { method, path, headers, body }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, method, path, agent, headers: { ...headers, host: HOST } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(received),
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
