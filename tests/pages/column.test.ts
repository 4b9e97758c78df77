import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { LANGUAGE_FACTS } from "../../src/i18n/languages";
import { columnOf } from "../../src/pages/text/column";
import { spokenColumn } from "../../src/pages/text/money";

const AMOUNTS = fc.array(
  fc.integer({ min: 1, max: 1e9 }).map((thousandths) => thousandths / 1000),
  { minLength: 1, maxLength: 4 },
);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe.each(LANGUAGES)("a column of numbers in %s", (language) => {
  const { group, decimal } = LANGUAGE_FACTS[language].separators;
  const read = (text: string) => Number(text.replaceAll(group, "").replace(decimal, ".").replace("−", "-"));

  test("adds up as it is shown, or says that it does not", () => {
    let added = 0;
    fc.assert(
      fc.property(AMOUNTS, (parts) => {
        const total = sumOf(parts);
        const { write, addsUp } = columnOf([{ total, parts }], language);
        const shown = sumOf(parts.map((part) => read(write(part))));
        if (addsUp) expect(shown).toBeCloseTo(read(write(total)), 9);
        added += addsUp ? 1 : 0;
      }),
    );
    expect(added, "most columns find digits that add up").toBeGreaterThan(50);
  });

  test("adds up as it is shown where a sum lies a hair below a half", () => {
    const parts = [721597.076, 247287.451, 452074.208];
    const { write, addsUp } = columnOf([{ total: sumOf(parts), parts }], language);
    const shown = sumOf(parts.map((part) => read(write(part))));
    expect(Math.abs(shown - read(write(sumOf(parts)))) < 1e-6).toBe(addsUp);
  });

  test("of a difference: 1,270 − 526 is not shown as 745", () => {
    const { write, addsUp } = columnOf([{ total: 744.6, parts: [1270.2, -525.6] }], language);
    expect(addsUp).toBe(true);
    expect([1270.2, 525.6, 744.6].map((value) => read(write(value)))).toEqual([1270.2, 525.6, 744.6]);
  });

  test("shows no number that is not nought as nought", () => {
    const { write } = columnOf([{ total: 100.04, parts: [100, 0.04] }], language);
    expect(read(write(0.04))).toBe(0.04);
  });

  test("of money uses one word for all and adds up to the total", () => {
    const jpy = (amount: number) => ({ amount, currency: "JPY" as const });
    const { say, addsUp } = spokenColumn([jpy(12_340_000), jpy(4_564_000)], jpy(16_904_000), language);
    expect(addsUp).toBe(true);
    const numbers = [12_340_000, 4_564_000, 16_904_000].map((amount) => read(say(jpy(amount)).replace(/[^\d.,]/g, "")));
    expect((numbers[0] as number) + (numbers[1] as number)).toBeCloseTo(numbers[2] as number, 9);
  });
});
