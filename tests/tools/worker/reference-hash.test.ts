import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EDITION } from "../../../src/ledger/edition";
import { referenceHash } from "../../../tools/worker/reference-hash";
import { ROOT } from "../../../tools/worker/root";

const folder = join(ROOT, "src/reference/data");
const data = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const [first] = [...data] as [[string, string]];

describe("the hash of the reference data", () => {
  test("is the one the Worker was built with", () => {
    expect(referenceHash(data)).toBe(EDITION.referenceData);
  });

  test("does not depend on how or in which order the files are written", () => {
    const rewritten = [...data].reverse().map(([name, text]) => [name, JSON.stringify(JSON.parse(text))] as const);
    expect(referenceHash(new Map(rewritten))).toBe(referenceHash(data));
  });

  test("changes with any value and with any name", () => {
    const [name, text] = first;
    const value = text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    expect(referenceHash(new Map(data).set(name, value))).not.toBe(referenceHash(data));
    const renamed = new Map([...data].map(([each, content]) => [each === name ? `${each}x` : each, content]));
    expect(referenceHash(renamed)).not.toBe(referenceHash(data));
  });
});
