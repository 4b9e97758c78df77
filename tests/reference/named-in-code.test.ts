import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { COLLECTION_IDS, findRecord } from "../../src/reference/collections";

const SOURCE = join(import.meta.dirname, "../../src");
const CALL = /\b(?:factOf|recordOf)\(\s*"([^"]+)",\s*"([^"]+)"/g;

const texts = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/^(reference|i18n)\//.test(path))
  .map((path) => readFileSync(join(SOURCE, path), "utf8"));

/** Types cannot see ids, so a record that code names is looked up here rather than on a planner's first request. */
test("every record that code names by its id exists", () => {
  const names = texts.flatMap((text) => [...text.matchAll(CALL)]).map(([, collection, id]) => `${collection}/${id}`);
  expect(names.length).toBeGreaterThan(5);
  const missing = names.filter((name) => {
    const [collection = "", ...id] = name.split("/");
    return findRecord(collection, id.join("/")) === undefined;
  });
  expect(missing).toEqual([]);
});

/** What is only published belongs to the topics: the Worker need not load it at every start. */
test("every collection that is loaded is named by code that computes", () => {
  const idle = COLLECTION_IDS.filter((id) => !texts.some((text) => text.includes(`"${id}"`)));
  expect(idle).toEqual([]);
});
