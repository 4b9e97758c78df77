import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { groupNumberText, readNumberText, writeNumberText } from "../../src/pages/forms/number-text";

describe("a typed number", () => {
  test.each([
    ["en", "1,234.5", "1234.5"],
    ["ja", "1,234.5", "1234.5"],
    ["id", "1.234,5", "1234.5"],
    ["id", "1.250", "1250"],
    ["en", "1.250", "1.250"],
    ["en", "1,250", "1250"],
    ["id", "1.234.567", "1234567"],
    ["id", "0,87", "0.87"],
    ["ja", "1,234", "1234"],
    ["ja", " 12　000", "12000"],
    ["en", "1 250 000", "1250000"],
    ["en", "1'250.5", "1250.5"],
    ["en", "1\u202F250", "1250"],
    ["id", "0.870", "0.870"],
    ["en", "0.870", "0.870"],
    ["en", "000012", "12"],
    ["id", "7.500.000.000", "7500000000"],
    ["en", "7.500.000.000", "7500000000"],
    ["en", "−5", "-5"],
    ["en", ".5", "0.5"],
  ] as const)("is read in %s as it is written there: %s is %s", (language, typed, decimal) => {
    expect(readNumberText(typed, language)).toBe(decimal);
  });

  test.each([
    ["id", "0.814", "0.814"],
    ["id", "1.5", "1.5"],
    ["id", "1,234.5", "1234.5"],
    ["en", "1.234,5", "1234.5"],
    ["en", "0,87", "0.87"],
  ] as const)("is understood in %s where only the other notation can be meant: %s", (language, typed, decimal) => {
    expect(readNumberText(typed, language)).toBe(decimal);
  });

  test("is read from full-width digits of a Japanese keyboard", () => {
    expect(readNumberText("1,000", "ja")).toBe("1000");
  });

  test.each([
    "",
    " ",
    "x",
    "1e5",
    "0x10",
    "1.2.3",
    "1,2,3",
    "12,34,56",
    "--1",
    "1-",
    "NaN",
    "Infinity",
    ".",
    "10\t20",
    "10\n20",
    "100 250 1",
    "1 2 3",
    "10 20",
    "10²",
    "10⁹",
    "①",
    "½",
    "٣",
    "1'250 000",
  ])("is refused where it is none: %j", (typed) => {
    for (const language of LANGUAGES) expect(readNumberText(typed, language)).toBeUndefined();
  });

  test("of more digits than any quantity has is refused at once", () => {
    for (const language of LANGUAGES) expect(readNumberText("0".repeat(1_000_000), language)).toBeUndefined();
  });

  test("that a field shows is read back to the same number in every language", () => {
    fc.assert(
      fc.property(
        fc
          .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
          .filter((value) => value === 0 || Math.abs(value) > 1e-15),
        fc.constantFrom(...LANGUAGES),
        (value, language) => {
          const text = writeNumberText(value, language);
          expect(Number(readNumberText(text, language))).toBe(value === 0 ? 0 : value);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });

  test("that a field shows grouped is read back to the same number in every language", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(Number(readNumberText(groupNumberText(String(value), language), language))).toBe(value);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
