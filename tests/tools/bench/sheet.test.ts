import { HyperFormula } from "hyperformula";
import { expect, it } from "vitest";
import { assertSame } from "../../../tools/bench/sheet/compare";
import { flatOpenDocument, letterOf, streetSheet } from "../../../tools/bench/sheet/street-sheet";

const LINES = [
  { symbol: "n", value: 10 },
  { symbol: "P_BAU", value: 276 },
  { symbol: "P_PJ", value: 120 },
  { symbol: "H", value: 4380 },
  { symbol: "E_PJ", value: 0, formula: "n * P_PJ * H / 1e6" },
  { symbol: "saved", value: 0, formula: "n * P_BAU * H / 1e6 - E_PJ" },
];
const sheet = streetSheet(LINES, [
  { n: 1000, P_BAU: 290, P_PJ: 120 },
  { n: 2, P_BAU: 100, P_PJ: 50 },
]);

it("a sheet of streets has each street's own values and the method's formulas in its row", () => {
  expect(sheet.rows[0]?.slice(0, 4)).toEqual([1000, 290, 120, 4380]);
  expect(sheet.rows[1]?.slice(3)).toEqual([4380, "=A2 * C2 * D2 / 1e6", "=A2 * B2 * D2 / 1e6 - E2"]);
  const engine = HyperFormula.buildFromArray(
    sheet.rows.map((row) => [...row]),
    { licenseKey: "gpl-v3" },
  );
  const values = engine.getSheetValues(0) as number[][];
  expect(values[0]?.[4]).toBeCloseTo(525.6, 9);
  expect(values[1]?.[5]).toBeCloseTo(0.438, 9);
});

it("columns are named as spreadsheets name them", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

it("the file for LibreOffice holds formulas and no values of them, so that it has to compute", () => {
  const document = flatOpenDocument(sheet);
  expect(document).toContain('<table:table-cell table:formula="of:=[.A2] * [.C2] * [.D2] / 1e6"/>');
  expect(document).toContain('xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"');
  expect(document.match(/office:value-type/g)).toHaveLength(8);
});

it("a program that adds up to something else is no comparison", () => {
  expect(() => assertSame("other", [1, 2], [1, 2])).not.toThrow();
  expect(() => assertSame("other", [1, 2.000001], [1, 2])).toThrow("other adds up to 2.000001, the batch to 2");
  expect(() => assertSame("other", [Number.NaN, 2], [1, 2])).toThrow();
});
