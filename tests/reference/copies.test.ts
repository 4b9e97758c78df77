import { describe, expect, test } from "vitest";
import type { ReferenceRecord } from "../../src/ledger/record";
import { exchangeRateOf } from "../../src/money/exchange-rate";
import { copySiteOf } from "../../src/reference/copies";
import { PUBLISHED_COLLECTION_IDS, publishedRecordsOf } from "../../src/reference/published";
import { recordView } from "../../src/reference/view";

const records = PUBLISHED_COLLECTION_IDS.flatMap((collection) =>
  (publishedRecordsOf(collection) as readonly ReferenceRecord[]).map((record) => ({ collection, record })),
);

describe("a copy of a document", () => {
  test("is told from the issuer's own address, by the whole name of the site", () => {
    expect(copySiteOf("https://docslib.org/doc/6453976/")).toBe("docslib.org");
    expect(copySiteOf("https://id.scribd.com/document/1")).toBe("id.scribd.com");
    expect(copySiteOf("https://www.jcm.go.jp/id-jp/methodologies/27")).toBeUndefined();
    expect(copySiteOf("https://notscribd.com/a?x=scribd.com")).toBeUndefined();
    expect(copySiteOf(null)).toBeUndefined();
  });

  test("is served as one, its document named by the source", () => {
    const copies = records.filter(({ record }) => copySiteOf(record.url) !== undefined);
    expect(copies.length).toBeGreaterThan(50);
    for (const { collection, record } of copies) {
      const { copyAt, source } = recordView(collection, record, "en");
      expect(record.url, record.id).toContain(copyAt);
      // The document first: a source that only names the site that copied it would say nothing.
      expect(source, record.id).not.toBe(copyAt);
    }
  });
});

describe("what no record is", () => {
  const texts = records.map(({ record }) => `${record.source} ${record.note ?? ""}`);

  test("a source that calls itself low in trust", () => {
    expect(texts.filter((text) => /low[- ]trust/i.test(text))).toEqual([]);
  });

  test("a price from a shop page", () => {
    expect(texts.filter((text) => /retail price page|shop page/i.test(text) && !text.includes("SKEM"))).toEqual([]);
  });
});

test("the exchange rate in use names its year", () => {
  for (const { provenance } of Object.values(exchangeRateOf())) {
    expect(provenance.source).toContain(String(provenance.year));
  }
});
