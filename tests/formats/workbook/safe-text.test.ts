import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writableText } from "../../../src/formats/workbook/safe-text";
import { SheetWriter } from "../../../src/formats/workbook/sheet";
import { writeBook } from "../../../src/formats/workbook/write-book";

/** Texts that begin like a formula, look like an error, an escape or markup, or hold what XML has no place for. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .tuple(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "\t=",
        "\r=",
        "'=",
        "_x0041_",
        "_x005F_x0041_",
        "]]>",
        "<f>1+1</f>",
        "&#65;",
        "#N/A",
        "\uFFFE",
        "\uD800",
      ),
      fc.string({ maxLength: 20 }),
    )
    .map((parts) => parts.join("")),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!", "=1+1", "_x000D_", "\u0000", "TRUE", "1e999"),
);

test("every text is shown by a foreign reader as it was written, and none is a formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 60 }), async (texts) => {
      const sheet = new SheetWriter("Texts", [20], "a & b");
      for (const text of texts) sheet.add(text);
      const bytes = await writeBook({
        sheets: [sheet.toSheet()],
        properties: { title: writableText(texts.join(" ")) },
      });
      const found = read(bytes, { cellFormula: true }).Sheets.Texts as Record<
        string,
        { f?: string; v?: unknown; t?: string }
      >;
      for (const [row, text] of texts.entries()) {
        const cell = found[utils.encode_cell({ r: row, c: 0 })];
        expect(cell?.f).toBeUndefined();
        if (writableText(text) === "") continue;
        expect(cell?.t, JSON.stringify(text)).toBe("s");
        expect(String(cell?.v).trimEnd(), JSON.stringify(text)).toBe(writableText(text).trimEnd());
      }
    }),
    { seed: 19, numRuns: 60 },
  );
});
