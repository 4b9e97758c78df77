import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { differenceOf } from "../../../tools/checks/same/compare";
import type { Answer } from "../../../tools/checks/same/send";

const CSV_HEADERS = { "content-type": "text/csv" };
const ZIP_HEADERS = {
  "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  etag: '"1"',
};
const JSON_HEADERS = { "content-type": "application/json", etag: '"1"' };

function answerOf(body: string | Buffer, headers: Readonly<Record<string, string>> = JSON_HEADERS): Answer {
  return { status: 200, headers, body: Buffer.from(body as string) };
}

function workbookOf(value: number): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[value]]), "Figures");
  return write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}

/** Another time of packing in the header of the first part. */
function packedLater(workbook: Buffer): Buffer {
  const later = Buffer.from(workbook);
  later.writeUInt16LE(0x6ab3, 10);
  return later;
}

describe("two answers", () => {
  it("are the same whenever they were sent", () => {
    const later = { ...JSON_HEADERS, date: "Fri, 27 Nov 2026 02:14:29 GMT", "x-request-id": "2" };
    expect(differenceOf(answerOf("{}"), answerOf("{}", later))).toBeUndefined();
  });

  it("differ at their first other byte, shown with what stands around it", () => {
    const difference = differenceOf(answerOf("tco2,647", CSV_HEADERS), answerOf("tco2,648", CSV_HEADERS));
    expect(difference).toEqual({ where: "byte 7 of 8 and 8", before: "tco2,647", after: "tco2,648" });
    expect(differenceOf(answerOf("ab", CSV_HEADERS), answerOf("abc", CSV_HEADERS))?.where).toBe("byte 2 of 2 and 3");
  });

  it("differ in JSON at the first value that changed, whatever was added before it", () => {
    const difference = differenceOf(answerOf('{"annual":[{"tco2":647}]}'), answerOf('{"a":1,"annual":[{"tco2":648}]}'));
    expect(difference).toEqual({ where: "byte 3 of 25 and 31, #/annual/0/tco2", before: "647", after: "648" });
    expect(differenceOf(answerOf('{"a":1,"b":2}'), answerOf('{"b":2}'))).toMatchObject({
      before: "1",
      after: "undefined",
    });
  });

  it("differ where members were only added or put in another order, and it is told apart", () => {
    expect(differenceOf(answerOf('{"a":[1]}'), answerOf('{"a":[1],"b":2}'))?.addsOnly).toBe(true);
    expect(differenceOf(answerOf('{"a":1,"b":2}'), answerOf('{"b":2,"a":1}'))?.addsOnly).toBe(true);
    expect(differenceOf(answerOf('{"a":[1,2]}'), answerOf('{"a":[2,1]}'))?.addsOnly).toBeUndefined();
  });

  it("differ where only a status, or a header, does", () => {
    expect(differenceOf(answerOf("{}"), { ...answerOf("{}"), status: 422 })?.where).toBe("status");
    const other = { ...JSON_HEADERS, "cache-control": "no-store" };
    expect(differenceOf(answerOf("{}"), answerOf("{}", other))?.where).toBe("header cache-control");
    expect(differenceOf(answerOf("{}", other), answerOf("{}"))?.where).toBe("header cache-control");
  });
});

describe("two workbooks", () => {
  const workbook = workbookOf(647);

  it("are the same where only the time of packing differs, though their tags do", () => {
    const later = packedLater(workbook);
    expect(later.equals(workbook)).toBe(false);
    expect(
      differenceOf(answerOf(workbook, ZIP_HEADERS), answerOf(later, { ...ZIP_HEADERS, etag: '"2"' })),
    ).toBeUndefined();
  });

  it("differ in the part that holds another figure", () => {
    const difference = differenceOf(answerOf(workbook, ZIP_HEADERS), answerOf(workbookOf(648), ZIP_HEADERS));
    expect(difference?.where).toContain("sheet1.xml");
    expect(difference?.before).toContain("647");
    expect(difference?.after).toContain("648");
  });
});
