import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { CONFIDENCES, type ReferenceRecord } from "../../src/ledger/record";
import {
  PUBLISHED_COLLECTION_IDS,
  publishedRecordOf as recordOf,
  publishedRecordsOf as recordsOf,
} from "../../src/reference/published";

type Json = Readonly<Record<string, unknown>>;
const FOLDER = join(import.meta.dirname, "../../src/reference/data");

/** Not imported, see the topic files, because no answer rests on them; and criteria, which are served inside their methodology. */
const LEFT_OUT = ["neighbourCountriesIfi", "links", "otherProgrammes", "eligibilityCriteria"];
/** Fields that the loader adds to a row of the files. */
const ADDED = ["kind", "track", "order", "agencies", "documents", "durationDays", "durationDaysMaximum", "topic"];
const ADDED_TO_ALL = ["id", "year", "fieldConfidence", "usableForBandungCity", "rule", ...ADDED];

const files = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Json);

/** Every object of the files that carries a source of its own. */
function factsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) => (LEFT_OUT.includes(key) ? [] : factsIn(member)));
  return "source" in value && "confidence" in value ? [value as Json, ...inner] : inner;
}

const facts = files.flatMap(factsIn);
const served = PUBLISHED_COLLECTION_IDS.flatMap((id) => recordsOf(id) as readonly ReferenceRecord[]);
const questions = files.flatMap((file) => [
  ...((file.openItems ?? []) as string[]),
  ...((file.similarTechnologyOpenQuestions ?? []) as string[]),
]);

/** The parts of a fact that are records of their own, or the order that `step` states. */
const SPLIT = ["step", "parameters", "modes"];

/** Whether a record says exactly what a fact of the files says. */
function states(record: ReferenceRecord, fact: Json): boolean {
  const { id, step, fieldConfidence, ...said } = fact;
  if (typeof id === "string" && id !== record.id && !record.id.endsWith(`-${id}`)) return false;
  if (step !== undefined && step !== record.step && step !== record.order) return false;
  for (const [field, value] of Object.entries((fieldConfidence ?? {}) as Json)) {
    if (record.fieldConfidence?.[field] !== value) return false;
  }
  return Object.entries(said).every(([key, value]) => SPLIT.includes(key) || isDeepStrictEqual(record[key], value));
}

describe("the files are the source", () => {
  test("every fact of the files is served, value for value", () => {
    const missing = facts.filter((fact) => !served.some((record) => states(record, fact)));
    expect(missing).toEqual([]);
    expect(facts.length).toBeGreaterThan(550);
  });

  test("every record served is in the files, and adds nothing but what the loader is known to add", () => {
    const invented = served.filter((record) => {
      if (questions.includes(record.text as string)) return false;
      const fact = facts.find((candidate) => states(record, candidate));
      return fact === undefined || !Object.keys(record).every((key) => key in fact || ADDED_TO_ALL.includes(key));
    });
    expect(invented.map(({ id }) => id)).toEqual([]);
  });

  test("the rule of mixed supply, which the file keeps apart from its provenance, is served in its words", () => {
    const { mixedSupplyRule } = files.find((file) => "mixedSupplyRule" in file) as Json;
    expect(recordOf("emission-factor-rules", "mixed-supply").rule).toBe(mixedSupplyRule);
  });

  test("every open question of the files is served as one", () => {
    const texts = recordsOf("open-items").map(({ text }) => text);
    for (const question of questions) expect(texts).toContain(question);
    expect(texts).toHaveLength(questions.length + 1);
  });

  test("every file has the same legend of confidence", () => {
    for (const file of files) expect(Object.keys(file.confidenceLegend as Json)).toEqual([...CONFIDENCES]);
  });
});
