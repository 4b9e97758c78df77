import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/tables/read-table";
import type { Table } from "../../src/tables/table";
import { unpackingOf } from "../support/unpacking";
import { handMade, inline, number, partsOf } from "../support/workbooks";

const anyTable = () => true;

async function tableOf(bytes: Uint8Array): Promise<Table> {
  const table = await readTable(bytes, anyTable);
  if (typeof table === "string") throw new Error(table);
  return table;
}

const cellsOf = async (bytes: Uint8Array) => (await tableOf(bytes)).rows.map(({ cells }) => cells);

/** As another program writes it. */
function written(rows: readonly (readonly unknown[])[], change: (sheet: Record<string, unknown>) => void = () => {}) {
  const sheet = utils.aoa_to_sheet(rows as unknown[][]);
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "PJU");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

describe("a workbook of another program", () => {
  test("gives its texts, numbers and truth values, with the lines of the sheet and without blank rows", async () => {
    const bytes = written([["Nama", "Jumlah"], [], ["Braga", 12.5], ["", null], ["Dago", true]]);
    expect((await tableOf(bytes)).rows).toEqual([
      { line: 1, cells: ["Nama", "Jumlah"] },
      { line: 3, cells: ["Braga", 12.5] },
      { line: 5, cells: ["Dago", true] },
    ]);
    expect((await tableOf(bytes)).sheet).toBe("PJU");
  });

  test("keeps numbers stored as text as texts, and tells their decimal mark from those that leave no doubt", async () => {
    const table = await tableOf(
      written([
        ["Jumlah", "Daya"],
        ["1.250", "290,5"],
      ]),
    );
    expect(table.rows[1]?.cells).toEqual(["1.250", "290,5"]);
    expect(table).toMatchObject({ decimalMark: "either", evident: "," });
  });

  test("counts hidden rows and columns and reads them", async () => {
    const bytes = written(
      [
        ["a", "b", "c"],
        [1, 2, 3],
        [4, 5, 6],
      ],
      (sheet) => {
        sheet["!rows"] = [{}, { hidden: true }, {}];
        sheet["!cols"] = [{}, { hidden: true }];
      },
    );
    const table = await tableOf(bytes);
    expect(table.rows).toHaveLength(3);
    expect(table.hidden).toEqual({ rows: 1, columns: 1 });
  });

  test("says which cells are merged", async () => {
    const bytes = written(
      [
        ["Lampu lama", "", "LED"],
        ["Jenis", "Daya", ""],
        ["HPS", 250, 120],
      ],
      (sheet) => {
        sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
      },
    );
    expect((await tableOf(bytes)).merges).toEqual([{ firstLine: 1, lastLine: 1, firstColumn: 0, lastColumn: 1 }]);
  });

  test("gives the value of a formula that has one, and no blank for one that has none", async () => {
    const bytes = written([["a"], [0], [0]], (sheet) => {
      sheet.A2 = { t: "n", f: "1+1", v: 2 };
      sheet.A3 = { t: "n", f: "SUM(A1:A2)" };
    });
    expect(await cellsOf(bytes)).toEqual([["a"], [2], [{ unread: "formula", text: "=SUM(A1:A2)" }]]);
  });

  test("tells cells of per cent from plain numbers", async () => {
    const bytes = written(
      [
        ["a", "b"],
        [0.05, 0.05],
      ],
      (sheet) => {
        sheet.A2 = { t: "n", v: 0.05, z: "0.0%" };
      },
    );
    expect((await cellsOf(bytes))[1]).toEqual([{ fraction: 0.05 }, 0.05]);
  });

  test.each(["Asia/Jakarta", "Asia/Tokyo", "America/Los_Angeles", "UTC"])(
    "gives a date as it is shown, in %s too",
    async (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        const bytes = handMade({
          rows: `<row r="1">${number("A1", 46_054, ' s="1"')}${number("B1", 46_054.75, ' s="2"')}</row>`,
          styles: '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>',
        });
        expect(await cellsOf(bytes)).toEqual([["2026-02-01", "2026-02-01 18:00"]]);
      } finally {
        process.env.TZ = before;
      }
    },
  );

  test("gives a date counted from 1904 as it is shown", async () => {
    const bytes = handMade({
      rows: `<row r="1">${number("A1", 46_054 - 1_462, ' s="1"')}</row>`,
      styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      properties: '<workbookPr date1904="1"/>',
    });
    expect(await cellsOf(bytes)).toEqual([["2026-02-01"]]);
  });

  test("is read at the first sheet that is wanted, else at the first there is, and hidden sheets are not looked at", async () => {
    const book = utils.book_new();
    for (const [name, cell] of [
      ["Petunjuk", "Baca dulu"],
      ["Rahasia", "Jumlah"],
      ["Data", "Jumlah"],
      ["Data 2", "Jumlah"],
      ["Catatan", "Survei"],
    ] as const) {
      utils.book_append_sheet(book, utils.aoa_to_sheet([[cell], [1]]), name);
    }
    book.Workbook = { Sheets: [{}, { Hidden: 1 }, {}, {}, {}] };
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const wanted = await readTable(bytes, ({ rows }) => rows[0]?.cells[0] === "Jumlah");
    expect(wanted).toMatchObject({ sheet: "Data", furtherSheets: ["Data 2"] });
    expect(await readTable(bytes, () => false)).toMatchObject({ sheet: "Petunjuk" });
  });
});

describe("a workbook of Excel in Japan", () => {
  test("gives names without their readings", async () => {
    const bytes = handMade({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
      sharedStrings:
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><r><t>大</t></r><r><t>通り</t></r><rPh sb="0" eb="1"><t>オオ</t></rPh></si>',
    });
    expect(await cellsOf(bytes)).toEqual([["東京", "大通り"]]);
  });
});

describe("a formula that a program left without its value", () => {
  test.each(["<v></v>", "<v/>", ""])("is said, not read as a blank: %j", async (value) => {
    const bytes = handMade({ rows: `<row r="1">${inline("A1", "x")}<c r="B1"><f>A1*2</f>${value}</c></row>` });
    expect(await cellsOf(bytes)).toEqual([["x", { unread: "formula", text: "=A1*2" }]]);
  });

  test("is a blank where its value is an empty text, and an error where that is its value", async () => {
    const bytes = handMade({
      rows: `<row r="1">${inline("A1", "x")}<c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
    });
    expect(await cellsOf(bytes)).toEqual([["x", "", { unread: "error", text: "#DIV/0!" }]]);
  });
});

describe("a file that is no table or too much of one", () => {
  const fault = (bytes: Uint8Array) => readTable(bytes, anyTable);

  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a workbook without cells", handMade({ rows: "" }), "empty"],
    ["an archive of something else", zipSync({ "a.txt": strToU8("x") }), "notWorkbook"],
    [
      "the beginning of a workbook",
      handMade({ rows: `<row r="1">${number("A1", 1)}</row>` }).slice(0, 400),
      "notWorkbook",
    ],
    ["an old or locked workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), "oldOrLocked"],
    ["bytes of a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "notText"],
    [
      "a cell in the last corner",
      handMade({ rows: `<row r="1048576">${number("XFD1048576", 1)}</row>` }),
      "tooManyColumns",
    ],
    ["a million rows", handMade({ rows: `<row r="1048576">${number("C1048576", 1)}</row>` }), "tooManyCells"],
  ] as const)("is told so: %s", async (_what, bytes, expected) => {
    expect(await fault(bytes)).toBe(expected);
  });

  test("is refused before it is unpacked where it says how large it is, and while it is where it lies", async () => {
    const bomb = (text: string) => handMade({ rows: "", extra: { "xl/worksheets/sheet2.xml": strToU8(text) } });
    const honest = bomb(" ".repeat(60_000_000));
    expect(honest.length).toBeLessThan(400_000);
    expect(await unpackingOf(() => fault(honest))).toEqual({ value: "unpacksTooLarge", bytes: 0 });
    const lying = withDeclaredSize(honest, "xl/worksheets/sheet2.xml", 1_000);
    const { value, bytes } = await unpackingOf(() => fault(lying));
    expect(value).toBe("notWorkbook");
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(500_000);
  });

  test("may lay out each column of a sheet once, as its programs do, and no more: a reader makes objects of each", async () => {
    const cell = `<row r="1">${number("A1", 1)}</row>`;
    const laidOut = (times: number) =>
      handMade({ rows: cell, after: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(times)}</cols>` });
    expect((await tableOf(laidOut(1))).rows).toHaveLength(1);
    expect(await fault(laidOut(2))).toBe("notWorkbook");
  });

  test("is refused where its text would become more objects than its reader can hold", async () => {
    const sharedStrings = "<si><t/></si>".repeat(200_000);
    expect(await fault(handMade({ rows: "", sharedStrings }))).toBe("unpacksTooLarge");
  });

  test("is read without the pictures, charts and comments of others", async () => {
    const extra = { "xl/media/image1.png": new Uint8Array(30_000_000), "xl/charts/chart1.xml": strToU8("<broken") };
    const rows = `<row r="1">${number("A1", 7)}</row>`;
    expect(await cellsOf(handMade({ rows, extra }))).toEqual([[7]]);
  });

  test("never breaks the reader, whatever bytes are changed or cut", async () => {
    const whole = handMade({
      rows: `<row r="1">${inline("A1", "Jumlah")}${inline("B1", "Daya")}</row><row r="2">${number("A2", 5)}${number("B2", 250)}</row>`,
    });
    const plain = zipSync(
      Object.fromEntries(
        Object.entries(partsOf({ rows: `<row r="1">${number("A1", 1)}</row>` })).map(([name, text]) => [
          name,
          strToU8(text),
        ]),
      ),
      { level: 0 },
    );
    const change = fc.record({
      base: fc.constantFrom(whole, plain),
      places: fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { maxLength: 8 }),
      length: fc.nat(100_000),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ base, places, length }) => {
        const bytes = base.slice(0, length % 3 === 0 ? length % base.length : base.length);
        for (const [at, value] of places) if (bytes.length > 0) bytes[at % bytes.length] = value;
        const table = await readTable(bytes, anyTable);
        expect(typeof table === "string" || table.rows.length > 0).toBe(true);
      }),
      { seed: 17, numRuns: 400 },
    );
  });
});

/** The archive with another size for one of its files in the directory at its end. */
function withDeclaredSize(archive: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const wanted = strToU8(name);
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50; ) {
    const length = view.getUint16(at + 28, true);
    if (wanted.every((byte, index) => bytes[at + 46 + index] === byte)) view.setUint32(at + 24, size, true);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
