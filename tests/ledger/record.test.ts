import { describe, expect, test } from "vitest";
import { assertProvenance } from "../../src/ledger/record";
import { loadCollection } from "../../src/reference/open-collections";

const complete = { id: "a", source: "a book", url: null, confidence: "primary", value: 1 };

describe("a record without provenance does not load", () => {
  const { id: _id, ...withoutId } = complete;
  const { source: _source, ...withoutSource } = complete;
  const { url: _url, ...withoutUrl } = complete;
  const { confidence: _confidence, ...withoutConfidence } = complete;

  test.each([
    ["id", withoutId],
    ["source", withoutSource],
    ["empty source", { ...complete, source: "" }],
    ["url", withoutUrl],
    ["confidence", withoutConfidence],
    ["known confidence", { ...complete, confidence: "certain" }],
    ["whole year", { ...complete, year: "2021" }],
    ["field its confidence is about", { ...complete, fieldConfidence: { valeu: "derived" } }],
    ["known confidence of a field", { ...complete, fieldConfidence: { value: "certain" } }],
  ])("without %s", (_what, row) => {
    expect(() => loadCollection("place", [complete, { ...row, ...("id" in row && { id: "b" }) }])).toThrow(/^place/);
  });

  test("and the complete one does", () => {
    expect(loadCollection("place", [complete]).get("a")).toMatchObject({ value: 1, year: null });
  });
});

test("two records of one id do not load", () => {
  expect(() => loadCollection("place", [complete, complete])).toThrow("place/a: two records of one id");
});

test.each([
  [{ year: 2020, vintage: "2012" }, 2020],
  [{ vintage: "2012" }, 2012],
  [{ vintage: "2021 v3.1" }, 2021],
  [{ vintage: "projection for 2015" }, 2015],
  [{ vintage: "IPCC 2006" }, 2006],
  [{ fiscalYear: "2021 (Indonesian side)" }, 2021],
  [{ vintage: "2010-era value, used in 2014" }, null],
  [{ fiscalYear: "2016–18" }, null],
  [{ fiscalYear: "early years (undated; matches the FY2014 deck)" }, null],
  [{ vintage: null }, null],
  [{}, null],
])("the year is what the source states, never a guess: %j → %s", (fields, year) => {
  expect(assertProvenance("place", { ...complete, ...fields }).year).toBe(year);
});
