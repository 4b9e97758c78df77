import { read, utils } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { SheetWriter } from "../../../src/formats/workbook/sheet";
import { MOST_CELLS, writeBook } from "../../../src/formats/workbook/write-book";
import { ProblemError } from "../../../src/http/problem";

const TEXTS = ["plain", " blank before", "a & b < c > d", "two\nlines", "名前", "", "\uFFFF", "=1+1", "'quoted'"];

function book(): SheetWriter[] {
  const first = new SheetWriter("First", [20, 20, 20]);
  first.heading("text", "number", "result");
  for (const [index, text] of TEXTS.entries()) {
    first.add({ value: text, style: "text" }, { value: index / 3, style: "input" }, {
      value: index,
      style: "result",
      formula: () => `B${index + 2}*3`,
    } as never);
  }
  const second = new SheetWriter("Second", [10]);
  second.add({ value: true }, { value: null }, { value: -1e-7 });
  return [first, second];
}

const written = async (sheets = book()) =>
  writeBook({
    sheets: sheets.map((sheet) => sheet.toSheet()),
    properties: { title: "t", created: new Date(0), modified: new Date(0) },
  });

describe("a workbook whose rows are written apart", () => {
  test("is read by two foreign readers with every value, formula and style index in its place", async () => {
    const bytes = await written();
    const { Sheets, SheetNames } = read(bytes, { cellFormula: true, cellStyles: true });
    expect(SheetNames).toEqual(["First", "Second"]);
    const rows = utils.sheet_to_json<unknown[]>(Sheets.First as never, { header: 1, defval: "" });
    expect(rows[0]).toEqual(["text", "number", "result"]);
    expect(rows.slice(1).map(([text]) => text)).toEqual(TEXTS.map((text) => text.replace("\uFFFF", "\uFFFD")));
    expect(rows.slice(1).map(([, number]) => number)).toEqual(TEXTS.map((_, index) => index / 3));
    expect(Sheets.First?.C4).toMatchObject({ f: "B4*3", v: 2 });
    expect(Sheets.Second?.A1).toMatchObject({ t: "b", v: true });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.cells?.get("0,0")?.style?.font?.bold).toBe(true);
    expect(sheets[0]?.cells?.get("1,1")?.style?.fill).toMatchObject({ fgColor: { rgb: "FFF6D6" } });
    expect(sheets[0]?.cells?.get("1,0")?.style?.font?.bold ?? false).toBe(false);
  });

  test("is the same bytes every time", async () => {
    expect(await written()).toEqual(await written());
  });

  test("of more cells than can be held is refused with the way out", async () => {
    const long = { ...book()[0]?.toSheet(), cells: MOST_CELLS + 1 };
    await expect(writeBook({ sheets: [long as never] })).rejects.toThrow(ProblemError);
  });
});
