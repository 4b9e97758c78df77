import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bundle } from "./build.ts";
import { cpuSecondsOf, residentBytesOf, threadMillisecondsOf } from "./process.ts";
import { ROOT } from "./root.ts";
import { CONFIGURATION, WORKERD, writeWorkerdFolder } from "./workerd-folder.ts";

/** Time a Worker may take until it listens, ms; a loaded machine needs some. */
const START_LIMIT_MS = 30_000;

/** A Worker that runs by itself, without wrangler before it. */
export interface RunningWorker {
  readonly origin: string;
  /** CPU seconds used so far, user and system; undefined where the system does not tell. */
  cpuSeconds(): number | undefined;
  /** The same of the threads that live, in finer steps. */
  threadMilliseconds(): number | undefined;
  /** Resident memory, bytes; undefined where the system does not tell. */
  residentBytes(): number | undefined;
  /** False after it ended, whoever ended it. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

export interface Serving {
  /** What the Worker logs; it is shown where nobody asks for it. */
  readonly onLog?: (text: string) => void;
  /** The source tree whose files and date the Worker has, where it is not this repository. */
  readonly tree?: string;
  /** The folder of its files, where it is not that of the tree. */
  readonly files?: string;
  /** Flags of the engine, e.g. `--max-heap-size=128`: what an isolate of the network has, in MiB. */
  readonly v8Flags?: readonly string[];
}

/** Runs a built Worker in workerd on a free port of this machine. */
export async function serve(
  { modules }: Pick<Bundle, "modules">,
  {
    onLog = (text) => process.stderr.write(text),
    tree = ROOT,
    files = join(tree, ".assets"),
    v8Flags = [],
  }: Serving = {},
): Promise<RunningWorker> {
  const directory = mkdtempSync(join(tmpdir(), "jcm-workerd-"));
  writeWorkerdFolder(directory, modules, { address: "127.0.0.1:0", files, tree, v8Flags });
  const child = spawn(WORKERD, ["serve", "--control-fd=3", join(directory, CONFIGURATION)], {
    stdio: ["ignore", "inherit", "pipe", "pipe"],
  });
  child.stderr?.setEncoding("utf8").on("data", onLog);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const clean = () => rmSync(directory, { recursive: true, force: true });
  try {
    const port = await portOf(child);
    const pid = child.pid as number;
    return {
      origin: `http://127.0.0.1:${port}`,
      cpuSeconds: () => cpuSecondsOf(pid),
      threadMilliseconds: () => threadMillisecondsOf(pid),
      residentBytes: () => residentBytesOf(pid),
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
