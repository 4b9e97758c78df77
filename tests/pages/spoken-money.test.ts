import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/i18n/language";
import { exactMoney, type Money, spokenMoney } from "../../src/pages/text/money";

const NBSP = "\u00A0";
const money = (amount: number, currency: Money["currency"]): Money => ({ amount, currency });

describe("an amount of money", () => {
  test.each<[Language, Money, string]>([
    ["en", money(25_900_000, "JPY"), `JPY${NBSP}25.9${NBSP}million`],
    ["id", money(25_900_000, "JPY"), `JPY${NBSP}25,9${NBSP}juta`],
    ["ja", money(25_900_000, "JPY"), "2,590万円"],
    ["en", money(5_500_000_000, "IDR"), `Rp${NBSP}5.5${NBSP}billion`],
    ["id", money(5_500_000_000, "IDR"), `Rp5,5${NBSP}miliar`],
    ["ja", money(5_500_000_000, "IDR"), "55億ルピア"],
    ["id", money(1_300_000_000_000, "IDR"), `Rp1,3${NBSP}triliun`],
    ["ja", money(1_300_000_000_000, "IDR"), "1.3兆ルピア"],
    ["en", money(999, "USD"), `USD${NBSP}999`],
    ["ja", money(9_999, "JPY"), "1万円"],
    ["en", money(0, "JPY"), `JPY${NBSP}0`],
    ["en", money(-688_185, "IDR"), `Rp${NBSP}−688,000`],
    ["id", money(-688_185, "IDR"), "−Rp688.000"],
  ])("is said in %s by its own words for large numbers", (language, amount, text) => {
    expect(spokenMoney(amount, language)).toBe(text);
  });

  test("of a rounded billion is a billion, not a thousand millions", () => {
    expect(spokenMoney(money(999_999_999, "IDR"), "en")).toBe(`Rp${NBSP}1${NBSP}billion`);
  });

  test.each<[Language, string]>([
    ["en", `JPY${NBSP}49.999${NBSP}million`],
    ["id", `JPY${NBSP}49,999${NBSP}juta`],
    ["ja", "4,999.9万円"],
  ])("is never rounded across the amount it is compared with, in %s", (language, text) => {
    expect(spokenMoney(money(49_999_000, "JPY"), language, 50_000_000)).toBe(text);
    expect(spokenMoney(money(50_000_000, "JPY"), language, 50_000_000)).toBe(
      spokenMoney(money(50_000_000, "JPY"), language),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2e9 }), fc.integer({ min: 1, max: 2e9 }), (amount, bound) => {
        fc.pre(amount !== bound);
        const said = spokenMoney(money(amount, "JPY"), "en", bound);
        const factor = said.includes("billion") ? 1e9 : said.includes("million") ? 1e6 : 1;
        const shown = Math.round(Number(said.replace(/[^\d.]/g, "")) * factor);
        expect(Math.sign(shown - bound)).toBe(Math.sign(amount - bound));
      }),
    );
  });

  test("is written to the last unit where it is to be checked", () => {
    expect(exactMoney(money(21_002_000, "JPY"), "id")).toBe(`JPY${NBSP}21.002.000`);
    expect(exactMoney(money(138_750.25, "USD"), "ja")).toBe("138,750.25米ドル");
  });
});
