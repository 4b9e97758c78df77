import { describe, expect, test } from "vitest";
import { CONFIDENCES, type ReferenceRecord } from "../../src/ledger/record";
import { COLLECTION_IDS, factOf, findRecord, recordOf, recordsOf } from "../../src/reference/collections";
import { findPublishedRecord, PUBLISHED_COLLECTION_IDS, publishedRecordsOf } from "../../src/reference/published";

const everyRecord = PUBLISHED_COLLECTION_IDS.flatMap((collection) =>
  (publishedRecordsOf(collection) as readonly ReferenceRecord[]).map((record) => ({
    place: `${collection}/${record.id}`,
    record,
  })),
);

test("no collection is empty, and the whole holds several hundred records", () => {
  for (const collection of COLLECTION_IDS) expect(publishedRecordsOf(collection).length, collection).toBeGreaterThan(0);
  expect(everyRecord.length).toBeGreaterThan(600);
});

test("every record has source, url or null, year or null, and a known confidence", () => {
  for (const { place, record } of everyRecord) {
    expect(record.source, place).toMatch(/\S/);
    if (record.url !== null) expect(record.url, place).toMatch(/^https?:\/\//);
    if (record.year !== null) expect(Number.isInteger(record.year) && record.year > 1900, place).toBe(true);
    expect(CONFIDENCES, place).toContain(record.confidence);
  }
});

test("ids need no escaping in an address", () => {
  for (const { place } of everyRecord) expect(encodeURI(place)).toBe(place);
});

describe("what is computed with", () => {
  test("is published, record for record", () => {
    for (const collection of COLLECTION_IDS) {
      expect(publishedRecordsOf(collection), collection).toEqual(recordsOf(collection));
    }
  });

  test("is loaded, and what is only published is not", () => {
    expect(findRecord("open-items", "subsidy-1")).toBeUndefined();
    expect(findPublishedRecord("open-items", "subsidy-1")).toBeDefined();
    expect(COLLECTION_IDS.length).toBeLessThan(PUBLISHED_COLLECTION_IDS.length);
  });

  test("a collection that is only published does not compile where one is computed with", () => {
    // @ts-expect-error published, not loaded
    expect(recordsOf("open-items")).toEqual([]);
  });
});

describe("factOf", () => {
  test("gives a number with its place and provenance", () => {
    expect(factOf("operating-hours", "office", "hoursPerYear")).toEqual({
      record: "operating-hours/office",
      value: 2500,
      source: recordOf("operating-hours", "office").source,
      url: null,
      year: null,
      confidence: "unverified",
    });
  });

  test("gives the confidence of the field where the record is mixed", () => {
    expect(recordOf("exchange-rates", "annual-2024").confidence).toBe("primary");
    expect(factOf("exchange-rates", "annual-2024", "idrPerJpy").confidence).toBe("derived");
    expect(factOf("exchange-rates", "annual-2024", "idrPerUsd").confidence).toBe("primary");
  });

  test("throws for a record or a number that is not there", () => {
    expect(() => factOf("operating-hours", "casino", "hoursPerYear")).toThrow("No reference record");
    expect(() => factOf("street-lighting-costs", "denpasar-ppp", "rpMillionPerPoint")).toThrow("has no number");
  });

  test("a misspelt collection or field, and a field that is no number, do not compile", () => {
    // @ts-expect-error no such collection
    expect(() => factOf("operating-hour", "office", "hoursPerYear")).toThrow();
    // @ts-expect-error no such field
    expect(() => factOf("operating-hours", "office", "hourPerYear")).toThrow();
    // @ts-expect-error a text
    expect(() => factOf("operating-hours", "office", "facility")).toThrow();
    // @ts-expect-error no such field
    expect(recordOf("operating-hours", "office").hours).toBeUndefined();
  });
});

test("names from outside find a record or nothing, also names every object has", () => {
  expect(findRecord("operating-hours", "office")?.id).toBe("office");
  for (const name of ["toString", "__proto__", "constructor", ""]) {
    expect(findRecord("operating-hours", name)).toBeUndefined();
    expect(findRecord(name, "office")).toBeUndefined();
  }
  expect(() => recordOf("operating-hours", "casino")).toThrow("No reference record operating-hours/casino");
});
