import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildBundle } from "../../../tools/worker/build";
import { ROOT } from "../../../tools/worker/root";
import { WORKERD, writeWorkerdFolder } from "../../../tools/worker/workerd-folder";

const dockerfile = readFileSync(join(ROOT, "Dockerfile"), "utf8");
const lines = dockerfile.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const argumentsOf = (instruction: string) =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts;

describe("the Dockerfile", () => {
  test("starts from named releases, runs as nobody, and says the port it listens on", () => {
    expect(argumentsOf("FROM").map((from) => from.split(" ")[0])).toEqual(
      argumentsOf("FROM").map(() => expect.stringMatching(/^[a-z]+:\d[\w.-]*$/)),
    );
    expect(argumentsOf("USER")).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
    expect(argumentsOf("EXPOSE")).toEqual(["8787"]);
    expect(readFileSync(join(ROOT, "tools/worker/container.ts"), "utf8")).toContain('address: "*:8787"');
  });

  test("copies what there is, and runs scripts there are", () => {
    const copied = argumentsOf("COPY").filter((line) => !line.startsWith("--from="));
    expect(copied.length).toBeGreaterThan(0);
    for (const path of copied.flatMap((line) => line.split(" ").slice(0, -1))) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
    const run = argumentsOf("RUN").flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name));
    expect(run).toEqual(["build:workerd"]);
    expect(scripts["build:workerd"]).toBe("node tools/worker/container.ts");
  });

  test("leaves out of the build what is made by it, and what is of this machine", () => {
    const ignored = readFileSync(join(ROOT, ".dockerignore"), "utf8").trim().split("\n");
    expect(ignored).toEqual(
      expect.arrayContaining([".git", ".assets", ".bundled", ".wrangler", "dist", "node_modules"]),
    );
  });

  test("runs a service that answers, from its folder alone, by the command it names", async () => {
    const folder = mkdtempSync(join(tmpdir(), "jcm-container-"));
    writeWorkerdFolder(folder, buildBundle().modules, { address: "127.0.0.1:0", files: "files" });
    symlinkSync(join(ROOT, ".assets"), join(folder, "files"));
    symlinkSync(WORKERD, join(folder, "workerd"));
    const [program, ...given] = JSON.parse(argumentsOf("CMD")[0] as string) as [string, ...string[]];
    const child = spawn(program, [...given, "--control-fd=3"], {
      cwd: folder,
      env: {},
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    try {
      const origin = `http://127.0.0.1:${await portOf(child)}`;
      const health = await fetch(`${origin}/healthz`);
      expect(health.status).toBe(200);
      const page = await fetch(`${origin}/street-lighting?lamps=1000&lamp=HPS&lampWatts=250&ledWatts=120&lang=id`);
      expect(page.status).toBe(200);
      expect((await fetch(`${origin}/v1/reference-data`)).status).toBe(200);
    } finally {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});

async function portOf(child: ChildProcess): Promise<string> {
  let told = "";
  for await (const chunk of child.stdio[3] as NodeJS.ReadableStream) {
    told += chunk;
    const port = /"port":(\d+)/.exec(told)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error("workerd ended before it listened");
}
