import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { buildBundle } from "../../tools/worker/build";
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

describe("the script of the built Worker", () => {
  let script = "";
  beforeAll(() => {
    script = strings(buildBundle().modules[0]?.content ?? "");
  }, 120_000);

  it("has no text of an answer of the contract, which the Worker never reads", () => {
    expect(answered.length).toBeGreaterThan(100);
    expect(answered.filter((text) => script.includes(text))).toEqual([]);
  });

  it("has those of requests, which are found the same way", () => {
    expect([...asked].filter((text) => text.length >= CHARACTERS && script.includes(text)).length).toBeGreaterThan(100);
  });
});
