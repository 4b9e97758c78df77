import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bundle, BundledModule } from "./bundle.ts";

const WORKERD = createRequire(import.meta.url).resolve("workerd/bin/workerd");
/** The static files of the service; `npm run assets` lays them out. */
const ASSETS = join(import.meta.dirname, "../.assets");
/** Time a Worker may take until it listens, ms; a loaded machine needs some. */
const START_LIMIT_MS = 30_000;

/** A Worker that runs by itself, without wrangler before it. */
export interface RunningWorker {
  readonly origin: string;
  /** CPU seconds used so far, user and system; undefined where the system does not tell. */
  cpuSeconds(): number | undefined;
  /** Resident memory, bytes; undefined where the system does not tell. */
  residentBytes(): number | undefined;
  /** False after it ended, whoever ended it. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

/** Runs a built Worker in workerd on a free port of this machine. What it logs is shown, or handed to `onLog`. */
export async function serve(
  bundle: Pick<Bundle, "modules">,
  onLog: (text: string) => void = (text) => process.stderr.write(text),
): Promise<RunningWorker> {
  const directory = mkdtempSync(join(tmpdir(), "jcm-workerd-"));
  for (const [index, { content }] of bundle.modules.entries()) writeFileSync(join(directory, fileOf(index)), content);
  writeFileSync(join(directory, "config.capnp"), configOf(bundle.modules));
  const child = spawn(WORKERD, ["serve", "--control-fd=3", join(directory, "config.capnp")], {
    stdio: ["ignore", "inherit", "pipe", "pipe"],
  });
  child.stderr?.setEncoding("utf8").on("data", onLog);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const clean = () => rmSync(directory, { recursive: true, force: true });
  try {
    const port = await portOf(child);
    return {
      origin: `http://127.0.0.1:${port}`,
      cpuSeconds: () => cpuSecondsOf(child.pid as number),
      residentBytes: () => residentBytesOf(child.pid as number),
      isAlive: () => child.exitCode === null && child.signalCode === null,
      async stop() {
        child.kill("SIGKILL");
        await ended;
        clean();
      },
    };
  } catch (error) {
    child.kill("SIGKILL");
    clean();
    throw error;
  }
}

const fileOf = (index: number) => `module-${index}`;

/** The date `wrangler.toml` names. */
export function compatibilityDate(): string {
  const text = readFileSync(join(import.meta.dirname, "../wrangler.toml"), "utf8");
  const found = /^compatibility_date = "([^"]+)"/m.exec(text)?.[1];
  if (found === undefined) throw new Error("wrangler.toml has no compatibility_date");
  return found;
}

function configOf(modules: readonly BundledModule[]): string {
  const lines = modules.map(({ name, kind }, index) => {
    const type = kind === "script" ? "esModule" : "text";
    return `(name = ${JSON.stringify(name)}, ${type} = embed ${JSON.stringify(fileOf(index))})`;
  });
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "assets", disk = (path = ${JSON.stringify(ASSETS)})),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [${lines.join(", ")}],
  bindings = [(name = "ASSETS", service = "assets")],
  compatibilityDate = "${compatibilityDate()}",
);
`;
}

/** The port workerd chose, as it says on its control pipe. */
function portOf(child: ChildProcess): Promise<number> {
  const control = child.stdio[3] as NodeJS.ReadableStream;
  return new Promise((resolve, reject) => {
    let text = "";
    const limit = setTimeout(() => reject(new Error("workerd does not listen")), START_LIMIT_MS);
    child.once("exit", (code) => reject(new Error(`workerd ended with ${code} before it listened`)));
    control.on("data", (chunk: Buffer) => {
      text += chunk;
      const port = /"event":"listen".*?"port":(\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    });
  });
}

/** Linux counts CPU in hundredths of a second. */
const TICKS_PER_SECOND = 100;

function cpuSecondsOf(pid: number): number | undefined {
  const text = readProcess(pid, "stat");
  if (text === undefined) return undefined;
  // The second field is the name in parentheses and may hold spaces; user and system time are the 14th and 15th.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function residentBytesOf(pid: number): number | undefined {
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(readProcess(pid, "status") ?? "")?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

function readProcess(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}
