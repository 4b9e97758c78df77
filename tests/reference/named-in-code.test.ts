import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findRecord } from "../../src/reference/collections";

const SOURCE = join(import.meta.dirname, "../../src");
const CALL = /\b(?:factOf|recordOf)\(\s*"([^"]+)",\s*"([^"]+)"/g;

/** Types cannot see ids, so a record that code names is looked up here rather than on a planner's first request. */
test("every record that code names by its id exists", () => {
  const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => [...readFileSync(join(SOURCE, path), "utf8").matchAll(CALL)])
    .map(([, collection, id]) => `${collection}/${id}`);
  expect(names.length).toBeGreaterThan(5);
  const missing = names.filter((name) => {
    const [collection = "", ...id] = name.split("/");
    return findRecord(collection, id.join("/")) === undefined;
  });
  expect(missing).toEqual([]);
});
