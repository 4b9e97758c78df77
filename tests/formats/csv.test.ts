import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { csvRecords, csvText, dialectIn, STANDARD_DIALECT } from "../../src/formats/csv";
import { LANGUAGES } from "../../src/i18n/language";

const SEED = 20_260_124;
const withoutMark = (text: string) => text.replace(/^\uFEFF/, "");
const records = (rows: Parameters<typeof csvRecords>[0]) => csvRecords(rows, STANDARD_DIALECT);

describe("a CSV text", () => {
  test("has a byte order mark, CRLF after every record, quotes around every text and doubled quotes inside", () => {
    expect(
      csvText(
        ["name", "annual.savedMwh", "say, what"],
        [
          ['say "hi"', 1.5, "line\r\nbreak"],
          ["Braga", null, ""],
        ],
      ),
    ).toBe('\uFEFFname,annual.savedMwh,"say, what"\r\n"say ""hi""",1.5,"line\r\nbreak"\r\n"Braga",,\r\n');
  });

  test.each(["=1+1", "+62 22", "-cmd", "@SUM(A1)", "\tx", "\rx", "|x", "＝1", "＋1", "－1", "＠x"])(
    "takes the formula out of %j and keeps the text",
    (cell) => {
      const [[written]] = parseCsv(records([[cell]]), { delimiter: "," }) as [[string]];
      expect(written).toBe(`'${cell}`);
    },
  );

  const SEPARATORS = [",", ";", "\t", "\n"];
  test.each(
    ["Jalan A;=1+1;B", "PJU,+41", "a\t-cmd", "a\n@SUM(A1)", 'a;"=1+1"', "a;＝1", "a\r\n=1", "x;\t=1"].flatMap((text) =>
      SEPARATORS.map((separator) => ({ text, separator })),
    ),
  )(
    "starts no formula in $text, cut by a spreadsheet at $separator with or without heed of quotes",
    ({ text, separator }) => {
      const written = records([["first", text, 1]]);
      const cells = [...written.split(/\r\n|\r|\n/), ...written.split(separator)].flatMap((part) =>
        part.split(separator),
      );
      for (const cell of cells) expect(cell.replace(/^["\s]*/, "")).not.toMatch(/^[=+\-@|＝＋－＠]/);
    },
  );

  test("keeps a negative number a number", () => {
    expect(records([[-12.5, -1e-9]])).toBe("-12.5,-1e-9\r\n");
  });

  test("writes numbers with a decimal comma where the dialect asks for it", () => {
    const dialect = { delimiter: ";", decimalMark: ",", byteOrderMark: false } as const;
    expect(csvRecords([["a", -1.25, true, null]], dialect)).toBe('"a";-1,25;true;\r\n');
  });

  test.each(LANGUAGES)("is written in %s with the marks of a spreadsheet in that language", (language) => {
    const comma = language === "id";
    expect(dialectIn(language)).toMatchObject(
      comma ? { delimiter: ";", decimalMark: "," } : { delimiter: ",", decimalMark: "." },
    );
  });

  test("gives every text and number back to a reader, but for the apostrophes before what would be a formula", () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([columns, rows]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        // A lone empty cell is a blank line, which no reader can tell from the end of the file.
        fc.pre(rows.every((row) => row.length > 1 || row[0] !== ""));
        const read = parseCsv(records(rows), { ...STANDARD_DIALECT, skipBom: false }) as string[][];
        const plain = (text: string) => text.replaceAll("'", "");
        expect(read.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map((value) => plain(String(value)))));
        expect(withoutMark(csvText([], rows)).replace(/^\r\n/, "")).toBe(records(rows));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
