import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Bundle, buildBundle } from "../../tools/worker/build";
import { serve } from "../../tools/worker/serve";
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
const answered = [...descriptionsOf(({ responses }) => responses)].filter(
  (text) => text.length >= CHARACTERS && !asked.has(text),
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
});
