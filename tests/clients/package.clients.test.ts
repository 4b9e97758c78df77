import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildBundle } from "../../tools/worker/build";
import { type RunningWorker, serve } from "../../tools/worker/serve";

const README = readFileSync("clients/typescript/README.md", "utf8");
const [, program = ""] = /```ts\n([\s\S]*?)```/.exec(README) ?? [];
const [, printed = ""] = /```\n(\d[\s\S]*?)```/.exec(README) ?? [];
const TSC = resolve("tools/contract/node_modules/.bin/tsc");

const folder = mkdtempSync(join(tmpdir(), "jcm-client-"));
const installed = join(folder, "node_modules/jcm-planner-client");
const inFolder = (command: string, parameters: readonly string[]) =>
  execFileSync(command, parameters, { cwd: folder, encoding: "utf8", stdio: "pipe" });

let packed: { filename: string; files: { path: string }[] };
let worker: RunningWorker;
beforeAll(async () => {
  const report = execFileSync("npm", ["pack", "./clients/typescript", "--json", "--pack-destination", folder], {
    encoding: "utf8",
  });
  packed = JSON.parse(report.slice(report.search(/^[[{]/m)))[0];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  inFolder("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${packed.filename}`]);
  worker = await serve(buildBundle());
});
afterAll(async () => {
  await worker?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Compiles a program as strictly as a user may, and runs it by Node beside the installed package. */
function compileAndRun(text: string): string {
  writeFileSync(join(folder, "example.ts"), text.replaceAll("http://localhost:8787", worker.origin));
  inFolder(TSC, ["--strict", "--module", "nodenext", "--target", "es2022", "example.ts"]);
  return inFolder("node", ["example.js"]);
}

test("the tarball holds what is compiled, the licence of the project and how to use it, and no source", () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "dist/client/index.js"]));
  expect(paths.filter((path) => !path.startsWith("dist/")).sort()).toEqual(["LICENSE", "README.md", "package.json"]);
  expect(readFileSync(join(installed, "LICENSE"), "utf8")).toBe(readFileSync("LICENSE", "utf8"));
});

test("its example compiles against the installed package and prints the figures the README of the project has", () => {
  expect(compileAndRun(program)).toBe(printed);
  const [, answer = ""] = /```json\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const { annual, subsidy } = JSON.parse(answer);
  expect(printed).toBe(`${annual.creditableTco2} t of CO2 a year, the grant: ${subsidy.verdict}\n`);
});

test("where the request is wrong, its example throws nothing and prints the place and what would mend it", () => {
  const printedOf = compileAndRun(
    program.replace("quantity: 4000", "quantity: -1").replace("console.error", "console.log"),
  );
  expect(printedOf).toMatch(/^#\/groups\/0\/quantity \S.+\n$/);
});

test("a query asks for another language, and the figures stay the same", () => {
  const asked = program.replace("body: {", 'query: { lang: "ja" },\n  body: {');
  expect(compileAndRun(`${asked}console.log(/[ぁ-ん]/.test(JSON.stringify(data)));`)).toBe(`${printed}true\n`);
});

test("a misspelt field does not compile", () => {
  expect(() => compileAndRun(program.replace("quantity:", "quantiti:"))).toThrow(
    expect.objectContaining({ stdout: expect.stringMatching(/example\.ts\(\d+,\d+\): error .*quantiti/) }),
  );
});

test("clients made apart each keep their address", () => {
  const text = `
    import { getHealth } from "jcm-planner-client";
    import { createClient } from "jcm-planner-client/client";
    const here = createClient({ baseUrl: "http://localhost:8787" });
    const nowhere = createClient({ baseUrl: "http://127.0.0.1:1" });
    const answers = await Promise.all([here, nowhere].map((client) => getHealth({ client })));
    console.log(answers.map(({ response }) => response?.status ?? "none").join());`;
  expect(compileAndRun(text)).toBe("200,none\n");
});
