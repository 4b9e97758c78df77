import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { readAmountText } from "../../src/pages/forms/amount-text";
import { spokenMoney } from "../../src/pages/text/money";

describe("a typed amount", () => {
  test.each([
    ["id", "12,65 miliar", "12650000000"],
    ["id", "12,65 milyar", "12650000000"],
    ["en", "12.65 billion", "12650000000"],
    ["ja", "1.4億", "140000000"],
    ["ja", "１．４億", "140000000"],
    ["ja", "1億4,000万", "140000000"],
    ["ja", "1億4000万500", "140000500"],
    ["id", "1 miliar 250 juta", "1250000000"],
    ["id", "1,5 jt", "1500000"],
    ["id", "-1,5 juta", "-1500000"],
    ["id", "7.500.000.000", "7500000000"],
    ["en", "2 thousand", "2000"],
    ["en", "0.1234567 million", "123456.7"],
  ] as const)("is read in %s with its words: %s is %s", (language, typed, decimal) => {
    expect(readAmountText(typed, language)).toEqual({ decimal });
  });

  test.each([
    ["id", "Rp 12,65 miliar", "12650000000", "IDR"],
    ["id", "Rp. 7.500.000,-", "7500000", "IDR"],
    ["id", "Rp7.500.000,00", "7500000.00", "IDR"],
    ["ja", "2,590万円", "25900000", "JPY"],
    ["ja", "14億ルピア", "1400000000", "IDR"],
    ["en", "US$ 1.5 million", "1500000", "USD"],
    ["en", "¥20 million", "20000000", "JPY"],
    ["en", "1,000 usd", "1000", "USD"],
  ] as const)("is read in %s with its currency: %s", (language, typed, decimal, currency) => {
    expect(readAmountText(typed, language)).toEqual({ decimal, currency });
  });

  test.each([
    "",
    "miliar",
    "1 miliar 2 miliar",
    "1 juta 2 miliar",
    "1億20000万",
    "1.5億2000万",
    "1 juta -5",
    "12 M",
    "1 millionx",
    "Rp",
    "Rp Rp 5",
    "1e9",
    "9".repeat(61),
    "1 1 1 1 1 1 1 1",
  ])("is refused where it is none: %j", (typed) => {
    for (const language of LANGUAGES) expect(readAmountText(typed, language)).toBeUndefined();
  });

  test("is read as it is said on the page, in every language", () => {
    const amounts = fc.integer({ min: 1, max: 1e15 }).map((amount) => Number(amount.toPrecision(3)));
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom("IDR", "JPY", "USD"),
        fc.constantFrom(...LANGUAGES),
        (amount, currency, language) => {
          const said = spokenMoney({ amount, currency }, language);
          const read = readAmountText(said, language);
          expect(Number(read?.decimal)).toBe(amount);
          expect(read?.currency).toBe(currency);
        },
      ),
      { seed: 17, numRuns: 1000 },
    );
  });
});
