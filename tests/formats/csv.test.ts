import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { csvText, STANDARD_DIALECT } from "../../src/formats/csv";

const SEED = 20_260_124;
const withoutMark = (text: string) => text.replace(/^\uFEFF/, "");

describe("a CSV text", () => {
  test("has a byte order mark, CRLF after every record and doubled quotes", () => {
    expect(
      csvText([
        ["a", "b"],
        ['say "hi"', "one,two"],
        ["line\r\nbreak", 1.5],
      ]),
    ).toBe('\uFEFFa,b\r\n"say ""hi""","one,two"\r\n"line\r\nbreak",1.5\r\n');
  });

  test.each(["=1+1", "+62 22", "-cmd", "@SUM(A1)", "\tx", "\rx", "|x", "＝1", "＋1", "－1", "＠x"])(
    "takes the formula out of %j and keeps the text",
    (cell) => {
      const [[written]] = parseCsv(withoutMark(csvText([[cell]])), { delimiter: "," }) as [[string]];
      expect(written).toBe(`'${cell}`);
    },
  );

  test("keeps a negative number a number", () => {
    expect(withoutMark(csvText([[-12.5, -1e-9]]))).toBe("-12.5,-1e-9\r\n");
  });

  test("writes numbers with a decimal comma where the dialect asks for it", () => {
    const dialect = { delimiter: ";", decimalMark: ",", byteOrderMark: false } as const;
    expect(csvText([["a", -1.25, true, null]], dialect)).toBe("a;-1,25;true;\r\n");
  });

  test("gives every text and number back to a reader, byte for byte", () => {
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
        const read = parseCsv(withoutMark(csvText(rows)), { ...STANDARD_DIALECT, skipBom: false });
        const expected = rows.map((row) =>
          row.map((value) =>
            typeof value === "string" && /^[=+\-@|\t\r\n\0＝＋－＠]/.test(value) ? `'${value}` : String(value),
          ),
        );
        expect(read).toEqual(expected);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
