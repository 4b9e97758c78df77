import { expect, test } from "vitest";
import type { Language } from "../../src/i18n/language";
import { unitText, withUnit } from "../../src/pages/text/unit";

test.each<[Language, string, string]>([
  ["en", "MWh/yr", "MWh/yr"],
  ["id", "h/yr", "jam/tahun"],
  ["ja", "kWh/m2/month", "kWh/m²/月"],
  ["ja", "IDR/kWh", "ルピア/kWh"],
  ["id", "JPY/tCO2", "JPY/tCO₂"],
])("in %s the times of %s are said as %s", (language, unit, text) => {
  expect(unitText(unit, language)).toBe(text);
});

test.each(["id", "ja"] as const)("in %s Btu/h is the name of a unit, of which no part is put in words", (language) => {
  expect(["BTU/h", "W/(BTU/h)", "BTU/h/W"].map((unit) => unitText(unit, language))).toEqual([
    "Btu/h",
    "W/(Btu/h)",
    "Btu/h/W",
  ]);
});

test("a unit follows a number without a blank only where its language writes it so, and never on another line", () => {
  expect([
    withUnit("6", "yr", "ja"),
    withUnit("6", "yr", "en"),
    withUnit("6", "MWh", "ja"),
    withUnit("6", "IDR/kWh", "ja"),
  ]).toEqual(["6年", "6\u00A0yr", "6\u00A0MWh", "6ルピア/kWh"]);
});
