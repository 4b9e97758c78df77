import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { publishedRecordsOf } from "../../src/reference/published";
import { askWhole } from "../../tools/worker/ask";
import { type Bundle, buildBundle } from "../../tools/worker/build";
import { exampleRequests } from "../../tools/worker/examples";
import { ROOT } from "../../tools/worker/root";
import { serve } from "../../tools/worker/serve";
import { answerOf, connect, REVISIONS } from "../support/mcp";
import { type Node, operationsOf, resolve, visit } from "../support/openapi";

const document = JSON.parse(readFileSync("openapi/openapi.json", "utf8")) as Node;

/** Descriptions in some part of every operation, references followed. */
function descriptionsOf(part: (operation: Node) => unknown): Set<string> {
  const found = new Set<string>();
  const followed = new Set<Node>();
  const collect = (from: unknown): void =>
    visit(from, (node) => {
      if (typeof node.description === "string") found.add(node.description);
      if (typeof node.$ref !== "string") return;
      const target = resolve(document, node);
      if (followed.has(target)) return;
      followed.add(target);
      collect(target);
    });
  for (const { operation } of operationsOf(document)) collect(part(operation));
  return found;
}

/** Long enough to be nobody else's words. */
const CHARACTERS = 30;
const asked = descriptionsOf(({ parameters, requestBody }) => [parameters, requestBody]);
/** What the Worker says itself before its texts are read. */
const said: readonly string[] = Object.values(catalogues.en.problems);
const answered = [...descriptionsOf(({ responses }) => responses)].filter(
  (text) => text.length >= CHARACTERS && !asked.has(text) && !said.includes(text),
);

/** The script as its strings read: a bundler writes other letters and quotes as escapes. */
function strings(script: string): string {
  return script
    .replaceAll(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four, two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    )
    .replaceAll(/\\(["'`])/g, "$1");
}

/** Counts what the start of a Worker makes of `Intl`, and answers the count. */
const COUNTING = {
  name: "counting.js",
  kind: "script",
  content: `
export const made = [];
for (const name of Object.getOwnPropertyNames(Intl)) {
  if (typeof Intl[name] !== "function") continue;
  const count = (call) => (...of) => (made.push(name), call(...of));
  Intl[name] = new Proxy(Intl[name], { construct: count(Reflect.construct), apply: count(Reflect.apply) });
}
for (const { prototype } of [Number, Date, String]) {
  for (const name of Object.getOwnPropertyNames(prototype).filter((each) => /locale/i.test(each))) {
    const own = prototype[name];
    prototype[name] = function (...of) {
      made.push(name);
      return own.apply(this, of);
    };
  }
}
`,
} as const;
const ASKED = {
  name: "asked.js",
  kind: "script",
  content: `
import { made } from "counting.js";
import "index.js";
const atStart = JSON.stringify(made);
export default { fetch: () => new Response(atStart) };
`,
} as const;

describe("the script of the built Worker", () => {
  let bundle: Bundle;
  let script = "";
  beforeAll(() => {
    bundle = buildBundle();
    script = strings(bundle.modules[0]?.content ?? "");
  }, 120_000);

  it("makes no formatter at a start: the first one takes as long as all texts together", async () => {
    expect(bundle.modules[0]?.name).toBe("index.js");
    const worker = await serve({ modules: [ASKED, COUNTING, ...bundle.modules] });
    try {
      expect(await (await fetch(worker.origin)).json()).toEqual([]);
    } finally {
      await worker.stop();
    }
  });

  it("has no text of an answer of the contract, which the Worker never reads", () => {
    expect(answered.length).toBeGreaterThan(100);
    expect(answered.filter((text) => script.includes(text))).toEqual([]);
  });

  it("has those of requests, which are found the same way", () => {
    expect([...asked].filter((text) => text.length >= CHARACTERS && script.includes(text)).length).toBeGreaterThan(100);
  });

  it("has the texts of problems and no others: texts are files beside it", () => {
    const { problems, problemDetails, ...others } = catalogues.id;
    const long = (groups: object) =>
      Object.values(groups)
        .flatMap((group) => Object.values<string>(group))
        .filter((text) => text.length >= CHARACTERS);
    expect(long({ problems }).filter((text) => !script.includes(text))).toEqual([]);
    expect(long(others).length).toBeGreaterThan(1000);
    const names = new Set(publishedRecordsOf("agencies").map(({ name }) => name));
    expect(long(others).filter((text) => script.includes(text) && !names.has(text))).toEqual([]);
  });

  it("answers the first requests, arriving together, each in its language", async () => {
    const worker = await serve(bundle);
    try {
      const asked = [...LANGUAGES, ...LANGUAGES].map(async (language) => {
        const page = await fetch(`${worker.origin}/street-lighting?lang=${language}`);
        expect(page.status).toBe(200);
        expect((await page.text()).includes(catalogues[language].pageFields.ledWatts), language).toBe(true);
      });
      await Promise.all(asked);
    } finally {
      await worker.stop();
    }
  });

  it.each(REVISIONS)(
    "answers an assistant of the revision %s, with the parts of the library it is left",
    async (_revision, mode) => {
      const worker = await serve(bundle);
      try {
        const client = await connect((request) => fetch(request), mode, worker.origin);
        const given = {
          totalCost: { amount: 300_000_000, currency: "JPY" },
          annualReductionTco2: 1200,
          usefulLifeYears: 15,
        };
        const called = await client.callTool({ name: "assess_subsidy", arguments: given });
        expect(answerOf(called)).toMatchObject({ verdict: "conditional", bindingLimit: "cost-effectiveness" });
        const { contents } = await client.readResource({ uri: "jcm://methods" });
        expect(contents).toHaveLength(1);
        await expect(client.callTool({ name: "no_such_tool", arguments: {} })).rejects.toThrow("no_such_tool");
        await client.close();
      } finally {
        await worker.stop();
      }
    },
  );

  it("reads for an operation the texts of its language alone: without the others it answers every example the same", async () => {
    const files = mkdtempSync(join(tmpdir(), "jcm-files-"));
    cpSync(join(ROOT, ".assets"), files, { recursive: true });
    for (const language of ["id", "ja"]) rmSync(join(files, `texts/${language}.json`));
    const [whole, english] = await Promise.all([serve(bundle), serve(bundle, { files })]);
    try {
      const examples = exampleRequests().filter(({ path }) => !path.startsWith("/v1/batches/"));
      expect(examples.length).toBeGreaterThan(20);
      for (const example of examples) {
        expect((await askWhole(english.origin, example)).text, example.path).toBe(
          (await askWhole(whole.origin, example)).text,
        );
      }
    } finally {
      await Promise.all([whole.stop(), english.stop()]);
      rmSync(files, { recursive: true, force: true });
    }
  }, 60_000);

  it("answers 503 in words where its files are missing or broken, whatever is asked, and serves once they are there", async () => {
    const files = mkdtempSync(join(tmpdir(), "jcm-files-"));
    const worker = await serve(bundle, { files, onLog: () => {} });
    const OPERATION = "/v1/estimates/street-lighting";
    const refused = async (asked: readonly (readonly [Language, string])[]) => {
      for (const [language, path] of asked) {
        const response = await fetch(`${worker.origin}${path}?lang=${language}`);
        expect(response.status, path).toBe(503);
        expect(await response.json()).toMatchObject({
          title: catalogues[language].problems["service-unavailable"],
          detail: catalogues[language].problemDetails.filesMissing,
        });
      }
    };
    const inAllLanguages = ["/", "/healthz", "/openapi.json", "/no-such-page"].flatMap((path) =>
      LANGUAGES.map((language) => [language, path] as const),
    );
    try {
      await refused([...inAllLanguages, ...LANGUAGES.map((language) => [language, OPERATION] as const)]);
      cpSync(join(ROOT, ".assets"), files, { recursive: true });
      const whole = join(files, "texts/ja.json");
      writeFileSync(whole, "{");
      await refused([...inAllLanguages, ["ja", OPERATION]]);
      cpSync(join(ROOT, ".assets"), files, { recursive: true });
      const response = await fetch(`${worker.origin}/?lang=ja`);
      expect(response.status).toBe(200);
      await response.text();
    } finally {
      await worker.stop();
      rmSync(files, { recursive: true, force: true });
    }
  });
});
