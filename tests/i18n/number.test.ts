import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { LANGUAGE_FACTS } from "../../src/i18n/languages";
import { fill } from "../../src/i18n/message";
import { beside, digitsBeside, rounded, writeNumber, writeObserved } from "../../src/i18n/number";

const SIZES = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const NEAR_NOUGHT = fc.double({ min: -1, max: 1, noNaN: true });

describe.each(LANGUAGES)("a number written in %s", (language) => {
  const { group, decimal } = LANGUAGE_FACTS[language].separators;
  const read = (text: string) => Number(text.replaceAll(group, "").replace(decimal, ".").replace("−", "-"));

  test("has a sign only where a figure of it is not nought", () => {
    fc.assert(
      fc.property(fc.oneof(SIZES, NEAR_NOUGHT), fc.integer({ min: 0, max: 6 }), (value, digits) => {
        const text = writeNumber(value, language, digits);
        expect(text).not.toMatch(/-/);
        expect(text.startsWith("−")).toBe(/[1-9]/.test(text) && value < 0);
      }),
    );
    for (const value of [-0, -0.4]) expect(writeNumber(value, language, 0)).toBe("0");
    expect(fill(language, "{value}", { value: -0.00001 })).toBe("0");
  });

  test("is the number that is reckoned with when columns are added up", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (thousandths, digits) => {
        const value = thousandths / 1000;
        expect(read(writeNumber(value, language, digits))).toBe(rounded(value, digits) + 0);
      }),
    );
    expect(read(writeNumber(1.005, language, 2))).toBe(1.01);
  });

  test("beside what it is compared with stays on its side, with no more digits than that takes", () => {
    const bounds = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    const near = fc
      .tuple(bounds, fc.double({ min: -1, max: 1, noNaN: true }))
      .map(([bound, off]) => [bound + off, bound]);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(SIZES, bounds)), ([value = 0, bound = 0]) => {
        fc.pre(Math.abs(value - bound) > 1e-9);
        const shown = read(writeObserved(beside(value, bound), language));
        expect(Math.sign(shown - bound)).toBe(Math.sign(value - bound));
        const digits = digitsBeside(beside(value, bound));
        expect(digits).toBeGreaterThanOrEqual(digitsBeside(beside(value)));
      }),
    );
    expect(read(writeObserved(beside(2.99996, 3), language))).toBe(2.99996);
    expect(read(writeObserved(beside(2.5512, 3), language))).toBe(2.55);
    expect(read(writeObserved(beside(3, 3), language))).toBe(3);
  });
});

test("every number of a text is written by the function this is proven of", () => {
  const root = join(import.meta.dirname, "../../src");
  const writing = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && /toLocaleString|NumberFormat\(/.test(readFileSync(join(root, file), "utf8")),
  );
  // The description of a field in the API's document is English and states what is on record, never a result.
  expect(writing.toSorted()).toEqual(["i18n/number.ts", "ledger/input-schema.ts"]);
});
